/** A link from what people write for one: an address with or without `https://`, an e-mail address, a telephone number. Null where it is none of these. */
export function readLink(text: string): string | null {
  const link = text.trim();
  if (/\s/.test(link) && !isPhone(link)) return null;
  const scheme = /^(https?:\/\/|mailto:|tel:)/i.exec(link)?.[0];
  if (scheme !== undefined) return scheme.toLowerCase() + link.slice(scheme.length);
  if (/^[^\s@<>:/]+@[^\s@<>:/]+\.\p{L}{2,}$/u.test(link)) return `mailto:${link}`;
  if (isPhone(link)) return `tel:${link.replace(/[^\d+]/g, '')}`;
  // No other scheme: `javascript:` in a link would run.
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}([/?#]\S*)?$/i.test(link) ? `https://${link}` : null;
}

function isPhone(text: string): boolean {
  return /^\+?[\d\s().-]{7,25}$/.test(text) && text.replace(/\D/g, '').length >= 7;
}

/** The address of a picture, with blanks in its name as addresses have them. */
export function photoAddress(text: string): string {
  return text.startsWith('data:') ? text : text.replaceAll(' ', '%20').replaceAll('\\', '/');
}
