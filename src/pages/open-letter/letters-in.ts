import { armor } from 'age-encryption';

/** A letter as it is opened: an armoured `age` file, or none, with what is wrong. */
export type Found = { readonly armoured: string } | { readonly problem: 'not-a-letter' | 'damaged' };

export const firstLine = '-----BEGIN AGE ENCRYPTED FILE-----';
const lastLine = '-----END AGE ENCRYPTED FILE-----';
/** What a sealed file begins with that is not armoured. */
const binaryStart = 'age-encryption.org/v1\n';

/** The text of a file. Notepad may write UTF-16, and says so with the first two bytes. */
export function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The sealed letters in a file or in pasted text, such as a whole e-mail. Never empty. */
export function lettersIn(bytes: Uint8Array): readonly Found[] {
  const text = textOf(bytes);
  if (text.startsWith(binaryStart)) return [{ armoured: armor.encode(bytes) }];
  const [, ...starts] = text.split(firstLine);
  if (starts.length === 0) return [{ problem: 'not-a-letter' }];
  return starts.map((rest) => {
    const [body, end] = rest.split(lastLine);
    return body === undefined || end === undefined ? { problem: 'damaged' } : { armoured: rewrapped(body) };
  });
}

/** E-mail programs quote lines, break them anew and put spaces in. The letters between are all that counts. */
function rewrapped(body: string): string {
  const lines = body.replace(/[\s>]+/g, '').match(/.{1,64}/g) ?? [];
  return [firstLine, ...lines, lastLine, ''].join('\n');
}
