import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { HandOff } from '../../src/clinic-file/hand-off-schema.ts';
import { clinicLines, holdsKey, keyFile, makePair, readKeys } from '../../src/pages/open-letter/key-file.ts';

/** As `age-keygen` writes it: the same two comments, then the key. */
const written = keyFile(await makePair(), new Date('2026-11-22T10:20:30.123Z'), ['Tajny klucz do listów.']);
const [, , , secret = ''] = written.split('\n');

function withAge(): boolean {
  try {
    execFileSync('age-keygen', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a key file', () => {
  test('is written as age-keygen writes it', () => {
    expect(written).toMatch(
      /^# Tajny klucz do listów\.\n# created: 2026-11-22T10:20:30Z\n# public key: age1[0-9a-z]{58}\nAGE-SECRET-KEY-1[0-9A-Z]{58}\n$/,
    );
  });

  test.runIf(withAge())('has the public key that age-keygen finds in it', () => {
    const found = execFileSync('age-keygen', ['-y'], { input: written, encoding: 'utf8' }).trim();
    expect(written).toContain(`# public key: ${found}\n`);
  });

  test('is read again, comments skipped, whatever stands around the key', async () => {
    const [pair] = (await readKeys(written)) as readonly { secret: string; publicHalf: string }[];
    expect(pair?.secret).toBe(secret);
    for (const text of [secret, `  ${secret.toLowerCase()}\r\n`, `"key": "${secret}"`, `\ufeff${written}`])
      expect(await readKeys(text)).toEqual([pair]);
  });

  test('may hold several keys', async () => {
    const other = await makePair();
    expect(await readKeys(`${written}${other.secret}\n`)).toHaveLength(2);
  });

  test('is told apart from what opens nothing', async () => {
    const { publicHalf } = await makePair();
    expect(await readKeys('Dear colleague, see attached.')).toBe('none');
    expect(await readKeys(publicHalf)).toBe('public');
    expect(await readKeys('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl')).toBe('sealed');
    expect(await readKeys(`# ${secret}`)).toBe('none');
  });

  test('with a typing mistake, or cut off, is not taken', async () => {
    const last = secret.at(-1) === 'Q' ? 'P' : 'Q';
    for (const text of [`${secret.slice(0, -1)}${last}`, secret.slice(0, -5), `${secret}Q`]) {
      expect(holdsKey(text)).toBe(true);
      expect(await readKeys(text)).toBe('broken');
    }
  });
});

test('two pairs are never the same', async () => {
  expect((await makePair()).secret).not.toBe((await makePair()).secret);
});

test('the lines for the clinic file are what the clinic file takes', async () => {
  const { publicHalf } = await makePair();
  const { handOff } = JSON.parse(`{${clinicLines(publicHalf, 'pl', 'Czytamy w dni robocze.')}}`) as {
    handOff: unknown;
  };
  expect(HandOff.parse(handOff)).toMatchObject({ key: publicHalf, readWhen: { pl: 'Czytamy w dni robocze.' } });
});
