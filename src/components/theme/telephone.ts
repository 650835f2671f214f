/** The address that dials a number, however it is written. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}

/** The address that writes a text message, with the word that the line wants to read. */
export function textMessage({ number, word }: { readonly number: string; readonly word: string | null }): string {
  return word === null ? `sms:${number}` : `sms:${number}?body=${encodeURIComponent(word)}`;
}
