import type { Issue } from '../foundation/issue.ts';

/** A private key as `age-keygen` writes it; whoever has it opens every letter. */
const secret = /AGE-SECRET-KEY-[\w-]*/gi;

export function holdsSecret(text: string): boolean {
  return text.search(secret) >= 0;
}

/** The text with each private key blotted out, and as long as before: nothing that is printed may hand one on. */
export function withoutSecrets(text: string): string {
  return text.replace(secret, (key) => `AGE-SECRET-KEY-${'…'.repeat(Math.max(1, key.length - 15))}`);
}

/** An issue that quotes no private key, wherever the key stood. */
export function quotingNoSecrets(issue: Issue): Issue {
  const { path, found, expected } = issue;
  const told = [found, expected, ...path].filter((fact) => typeof fact === 'string');
  if (!told.some(holdsSecret)) return issue;
  return {
    ...issue,
    path: path.map((step) => (typeof step === 'string' ? withoutSecrets(step) : step)),
    ...(found === undefined ? {} : { found: withoutSecrets(found) }),
    ...(expected === undefined ? {} : { expected: withoutSecrets(expected) }),
  };
}
