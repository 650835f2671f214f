import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Both halves of a key. */
export interface KeyPair {
  /** `AGE-SECRET-KEY-1…`: opens letters. */
  readonly secret: string;
  /** `age1…`: seals them. */
  readonly publicHalf: string;
}

export const secretStart = 'AGE-SECRET-KEY-1';

const secret = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![0-9A-Z])/gi;

/** Whether a file is meant as a key, well written or not. */
export function holdsKey(text: string): boolean {
  return /AGE-SECRET-KEY-/i.test(withoutComments(text));
}

/**
 * The keys in a file as `age-keygen` writes it, comments skipped, or why there is none.
 *
 * `broken`: something like a key, with a letter wrong or missing. `public`: the half that opens nothing. `sealed`: an `age` file itself.
 */
export async function readKeys(text: string): Promise<readonly KeyPair[] | 'none' | 'broken' | 'public' | 'sealed'> {
  if (holdsKey(text)) {
    try {
      const secrets = withoutComments(text).match(secret) ?? [];
      const pairs = await Promise.all(secrets.map((one) => pairOf(one.toUpperCase())));
      return pairs.length > 0 ? pairs : 'broken';
    } catch {
      return 'broken';
    }
  }
  if (/BEGIN AGE ENCRYPTED FILE|^age-encryption\.org/.test(text)) return 'sealed';
  return /\bage1[02-9ac-hj-np-z]{20}/.test(text) ? 'public' : 'none';
}

/** A new pair, from the randomness of the browser. */
export async function makePair(): Promise<KeyPair> {
  return pairOf(await generateX25519Identity());
}

/** The file that `age` and this page read. `warning` says in the clinic's language what it is. */
export function keyFile({ secret, publicHalf }: KeyPair, created: Date, warning: readonly string[]): string {
  const day = created.toISOString().replace(/\.\d+/, '');
  const comments = [...warning, `created: ${day}`, `public key: ${publicHalf}`];
  return [...comments.map((comment) => `# ${comment}`), secret, ''].join('\n');
}

/** The lines of a clinic file that make sending possible; what the clinic has to say itself is left for it to write. */
export function clinicLines(publicHalf: string, language: string, readWhen: string): string {
  const handOff = {
    key: publicHalf,
    readWhen: { [language]: readWhen },
    keptDays: 90,
    withdraw: 'mailto:letters@your-clinic.example',
  };
  return JSON.stringify({ handOff }, null, 2).split('\n').slice(1, -1).join('\n').replace(/^ {2}/gm, '');
}

async function pairOf(secret: string): Promise<KeyPair> {
  return { secret, publicHalf: await identityToRecipient(secret) };
}

function withoutComments(text: string): string {
  return text.replace(/^\s*#.*$/gm, '');
}
