import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClinicFile, type ParsedClinicFile } from '../../src/clinic-file/parse.ts';
import { hasRightChecksum } from '../../src/clinic-file/public-key.ts';
import { parseTherapists } from '../../src/clinic-file/roster.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { basis, brief, handOff, parse, publicKey, therapist } from './clinic-file.ts';

const clinic = { name: 'Poradnia' };
const secret = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX';

describe('a clinic that takes letters', () => {
  test('has said everything that consent needs', () => {
    expect(parse({ clinic, handOff: handOff() })).toMatchObject({ issues: [], handOff: handOff() });
    const more = { post: 'https://clinic.example/letters', privacy: 'https://clinic.example/privacy' };
    const readWhen = { pl: 'Czytamy listy w\u00a0dni robocze.', en: 'We read letters on working days.' };
    expect(parse({ clinic, handOff: handOff({ ...more, readWhen }) }).issues).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['no key', { key: undefined }, 'missing-key handOff.key'],
    ['a key of another kind', { key: 'ssh-ed25519 AAAA' }, 'wrong-format handOff.key'],
    ['a key with a typing mistake', { key: publicKey.replace('ql3', 'ql4') }, 'key-mistyped handOff.key'],
    ['an address without encryption', { post: 'http://clinic.example/letters' }, 'wrong-format handOff.post'],
    ['a script as address', { post: 'javascript:alert(1)' }, 'wrong-format handOff.post'],
    ['a password in it', { post: 'https://anna:secret@clinic.example/' }, 'wrong-format handOff.post'],
    ['an address that is none', { post: 'https://[clinic/letters' }, 'wrong-format handOff.post'],
    ['an address that only looks like a path', { post: '/\\elsewhere.example' }, 'wrong-format handOff.post'],
    ['nothing on who reads when', { readWhen: '' }, 'too-small handOff.readWhen'],
    ['nothing on it in any language', { readWhen: {} }, 'wrong-format handOff.readWhen'],
    ['markup in it', { readWhen: { en: '<b>Daily</b>' } }, 'text-markup handOff.readWhen.en'],
    ['no time after which letters go', { keptDays: 0 }, 'too-small handOff.keptDays'],
    ['nowhere to withdraw', { withdraw: 'ask us' }, 'wrong-format handOff.withdraw'],
    ['an unknown key', { pots: 'https://clinic.example' }, 'unknown-key handOff.pots'],
  ])('with %s takes none, and its questionnaire runs all the same', (_, more, said) => {
    const parsed = parse({ clinic, handOff: handOff(more) });
    expect(brief(parsed)).toEqual([said]);
    expect(parsed.handOff).toBeNull();
    expect(parsed.logic).not.toBeNull();
  });

  test('is told everything that is wrong at once', () => {
    const parsed = parse({
      handOff: handOff({ key: publicKey.replace('ql3', 'ql4'), withdraw: 'ask us', keptDays: 0 }),
    });
    expect(brief(parsed).sort()).toEqual(
      [
        ...['key-mistyped handOff.key', 'wrong-format handOff.withdraw', 'too-small handOff.keptDays'],
        'hand-off-without-name handOff',
      ].sort(),
    );
  });

  test('without a name takes none: nobody can consent to a letter to nobody', () => {
    const parsed = parse({ handOff: handOff() });
    expect(brief(parsed)).toEqual(['hand-off-without-name handOff']);
    expect(parsed).toMatchObject({ handOff: null });
    expect(parsed.logic).not.toBeNull();
  });
});

describe('a private key', () => {
  const found = ({ issues }: ParsedClinicFile): unknown[] =>
    issues.filter(({ code }) => code === 'private-key').map(({ path }) => path);
  const text = (parts: object): string => JSON.stringify({ fileVersion: 1, clinic, ...parts }, null, 2);

  test.each<[string, string, readonly unknown[]]>([
    ['as the public one', text({ handOff: handOff({ key: secret }) }), ['handOff', 'key']],
    ['in small letters', text({ handOff: handOff({ key: secret.toLowerCase() }) }), ['handOff', 'key']],
    ['under a key of its own', text({ handOff: handOff({ identity: secret }) }), ['handOff', 'identity']],
    ['in a comment', text({ $comment: `Ours: ${secret}`, handOff: handOff() }), ['$comment']],
    ['far from the letters', text({ roster: [therapist('anna', { title: secret })] }), ['roster', 0, 'title']],
  ])('%s is told as what it is, and switches sending off', (_, input, path) => {
    const parsed = parseClinicFile(input, basis);
    expect(found(parsed)).toEqual([path]);
    expect(parsed.handOff).toBeNull();
    expect(parsed.logic).not.toBeNull();
  });

  test.each([
    ['as the public one', text({ handOff: handOff({ key: secret }) })],
    ['as a key of an object', text({ handOff: { ...handOff(), [secret]: 1 } })],
    ['as an id', text({ logic: { rules: { own: { topic: secret } }, questions: { [secret]: {} } } })],
    ['without quotes', text({ handOff: handOff({ key: secret }) }).replace(`"${secret}"`, secret)],
    ['as the whole file', secret],
    ['as a key twice', `{ "${secret}": 1, "${secret}": 2 }`],
  ])('%s is never quoted', (_, input) => {
    for (const issues of [parseClinicFile(input, basis).issues, parseTherapists(input, defaultLogic).issues]) {
      expect(issues).not.toEqual([]);
      expect(JSON.stringify(issues)).not.toMatch(/AGE-SECRET-KEY-1/i);
    }
  });
});

describe('the check signs of a key', () => {
  test('fit every key that age makes, which also seals', async () => {
    for (let i = 0; i < 20; i++) {
      const key = await identityToRecipient(await generateX25519Identity());
      expect(hasRightChecksum(key)).toBe(true);
      expect(() => {
        new Encrypter().addRecipient(key);
      }).not.toThrow();
    }
  });

  const alphabet = Array.from('qpzry9x8gf2tvdw0s3jn54khce6mua7l');
  const place = fc.integer({ min: 4, max: publicKey.length - 1 });
  const with_ = (key: string, at: number, sign: string): string => key.slice(0, at) + sign + key.slice(at + 1);

  test('fit no key with one wrong letter, or with two that changed places', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...alphabet), (at, sign) => {
        expect(hasRightChecksum(with_(publicKey, at, sign))).toBe(sign === publicKey[at]);
      }),
    );
    for (let at = 4; at < publicKey.length - 1; at++) {
      const [a = '', b = ''] = publicKey.slice(at, at + 2);
      expect(hasRightChecksum(with_(with_(publicKey, at, b), at + 1, a))).toBe(a === b);
    }
  });

  test('say what age says, also of keys made up at random', () => {
    const made = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 58, maxLength: 58 });
    fc.assert(
      fc.property(made, (signs) => {
        const takes = (): boolean => {
          try {
            new Encrypter().addRecipient(`age1${signs}`);
            return true;
          } catch {
            return false;
          }
        };
        expect(hasRightChecksum(`age1${signs}`)).toBe(takes());
      }),
    );
  });
});
