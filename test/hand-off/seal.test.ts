import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { letterText } from '../../src/hand-off/letter.ts';
import { openLetter } from '../../src/hand-off/open-letter.ts';
import { seal } from '../../src/hand-off/seal.ts';

const folder = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function age(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync('age', args, { input, encoding: 'utf8' });
  if (error) throw new Error(`age did not run (${error.message}). Install it: on Debian, the package age.`);
  return { status, stdout, stderr };
}

/** A key as the clinic makes it, in a file as `age-keygen` writes it. */
async function keyPair(): Promise<{ key: string; identity: string; file: string }> {
  const identity = await generateX25519Identity();
  const key = await identityToRecipient(identity);
  const file = join(folder, `${key}.txt`);
  writeFileSync(file, `# created: 2026-11-22T00:00:00Z\n# public key: ${key}\n${identity}\n`);
  return { key, identity, file };
}

const clinic = await keyPair();
const stranger = await keyPair();

function opened(sealed: string, { file } = clinic): ReturnType<typeof age> {
  return age(['-d', '-i', file], sealed);
}

/** The sealed letter with one byte changed, at this place of its binary form. */
function changed(sealed: string, at: number): string {
  const bytes = armor.decode(sealed);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return armor.encode(bytes);
}

const text = 'Żółć, gęślą jaźń, ćma i źdźbło; ăâîșț ĂÂÎȘȚ: „nu” – “yes”. ';
const letter = letterText(
  { title: 'List', lines: ['Do: Przystań'] },
  {
    language: 'pl',
    title: 'Notatki',
    madeOn: '2026-11-22',
    parts: [
      { id: 'own', title: 'Własne', lines: [{ id: 'own.0', text: text.repeat(Math.ceil(30_000 / text.length)) }] },
    ],
    closing: 'Koniec.',
  },
);
const sealed = await seal(letter, clinic.key);

describe('a sealed letter', () => {
  test('is opened by Debian’s age, to the last byte', () => {
    expect(letter.length).toBeGreaterThan(30_000);
    const { status, stdout } = opened(sealed);
    expect(status).toBe(0);
    expect(stdout).toBe(letter);
  });

  test('is opened by us, without the blanks at its end', async () => {
    expect(await openLetter(sealed, clinic.identity)).toEqual({ text: letter.trimEnd() });
  });

  test('is plain letters in short lines, as an e-mail or a post carries them', () => {
    expect(sealed).toMatch(
      /^-----BEGIN AGE ENCRYPTED FILE-----\n([A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n?$/,
    );
  });

  test('is another one each time, and as long for a short letter as for one a little longer', async () => {
    expect(await seal(letter, clinic.key)).not.toBe(sealed);
    expect((await seal(letter, clinic.key)).length).toBe(sealed.length);
  });

  test('of age’s own making is opened by us', async () => {
    const { stdout } = age(['-a', '-r', clinic.key], letter);
    expect(await openLetter(stdout, clinic.identity)).toEqual({ text: letter.trimEnd() });
  });

  test('with line ends of Windows, and a key file with its comments, is opened too', async () => {
    const file = `# created: 2026-11-22T00:00:00Z\r\n# public key: ${clinic.key}\r\n${clinic.identity}\r\n`;
    expect(await openLetter(`\r\n${sealed.replaceAll('\n', '\r\n')}\r\n`, file)).toEqual({ text: letter.trimEnd() });
  });
});

describe('what cannot be opened is refused whole', () => {
  test('with another key', async () => {
    expect(opened(sealed, stranger)).toMatchObject({ status: 1, stdout: '' });
    expect(await openLetter(sealed, stranger.identity)).toEqual({ problem: 'wrong-key' });
    expect(await openLetter(sealed, 'AGE-SECRET-KEY-1NOTAKEY')).toEqual({ problem: 'wrong-key' });
    expect(await openLetter(sealed, '')).toEqual({ problem: 'wrong-key' });
  });

  const header = new TextDecoder().decode(armor.decode(sealed).slice(0, 400));
  const share = header.indexOf('-> X25519 ') + '-> X25519 '.length;
  const mac = header.indexOf('\n--- ') + 5;
  const body = header.indexOf('\n', mac) + 1;

  test.each([
    ['the sealed key', share + 3],
    ['the wrapped key', header.indexOf('\n', share) + 4],
    ['the seal of the header', mac + 5],
    ['the first bytes of the letter', body + 20],
    ['the last byte of the letter', armor.decode(sealed).length - 1],
  ])('with %s changed', async (_, at) => {
    const broken = changed(sealed, at);
    expect(broken).not.toBe(sealed);
    const { status, stdout } = opened(broken);
    expect([status, stdout]).toEqual([1, '']);
    expect(await openLetter(broken, clinic.identity)).toMatchObject({
      problem: expect.stringMatching(/damaged|wrong-key/) as string,
    });
  });

  test('with any byte changed, or any end missing', async () => {
    const length = armor.decode(sealed).length;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: length - 1 }), async (at) => {
        expect(await openLetter(changed(sealed, at), clinic.identity)).toHaveProperty('problem');
        const cut = armor.encode(armor.decode(sealed).slice(0, at));
        expect(await openLetter(cut, clinic.identity)).toHaveProperty('problem');
      }),
      { numRuns: 60 },
    );
  });

  test('when the letter itself was changed, that is not laid to the key', async () => {
    expect(await openLetter(changed(sealed, body + 100), clinic.identity)).toEqual({ problem: 'damaged' });
    expect(await openLetter(changed(sealed, mac + 5), clinic.identity)).toEqual({ problem: 'damaged' });
  });

  test('when it is no letter at all', async () => {
    for (const other of ['', 'Hello', '{"summaryVersion":1}'])
      expect(await openLetter(other, clinic.identity)).toEqual({ problem: 'not-a-letter' });
    expect(await openLetter(`${sealed.slice(0, 200)}…`, clinic.identity)).toEqual({ problem: 'damaged' });
  });
});

test('what is no key seals nothing', async () => {
  await expect(seal(letter, 'age1none')).rejects.toThrow();
});
