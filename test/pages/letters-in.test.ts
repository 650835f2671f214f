import { armor, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersIn, textOf } from '../../src/pages/open-letter/letters-in.ts';
import { makePair } from '../../src/pages/open-letter/key-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const { publicHalf } = await makePair();

async function sealed(text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(publicHalf);
  return encrypter.encrypt(text);
}

const file = await sealed('Podsumowanie'.repeat(40));
const letter = armor.encode(file);

test('a letter comes out as it went in', () => {
  expect(lettersIn(bytesOf(letter))).toEqual([{ armoured: letter }]);
});

test('a sealed file that is not armoured is a letter too', () => {
  expect(lettersIn(file)).toEqual([{ armoured: letter }]);
});

test('several letters in one e-mail are told apart', () => {
  const mail = `Good morning,\n\n${letter}\nand another:\n${letter}\nYours`;
  expect(lettersIn(bytesOf(mail))).toEqual([{ armoured: letter }, { armoured: letter }]);
});

test('what e-mail programs do to lines does no harm', () => {
  const quoted = letter.replace(/^/gm, '> ');
  const windows = letter.replaceAll('\n', '\r\n');
  const narrow = letter.replace(/^([A-Za-z0-9+/=]{40})/gm, '$1\n');
  const spaced = letter.replaceAll('\n', '  \n\n');
  for (const text of [quoted, windows, narrow, spaced, `\ufeff${letter}`])
    expect(lettersIn(bytesOf(text))).toEqual([{ armoured: letter }]);
});

test('a letter without its end was cut off', () => {
  expect(lettersIn(bytesOf(letter.slice(0, -20)))).toEqual([{ problem: 'damaged' }]);
});

test('what is no letter is said to be none, whatever it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(lettersIn(bytes)).toEqual([{ problem: 'not-a-letter' }]);
    }),
  );
});

test('Notepad’s other way of writing a file is read', () => {
  const text = `\ufeff${letter}`;
  const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
  expect(textOf(bytes)).toBe(letter);
  expect(lettersIn(bytes)).toEqual([{ armoured: letter }]);
});
