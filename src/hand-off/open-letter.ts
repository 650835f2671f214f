/** A letter that was opened, or why it was not. */
export type Opened = { readonly text: string } | { readonly problem: 'not-a-letter' | 'wrong-key' | 'damaged' };

/**
 * Opens a sealed letter. Never throws.
 *
 * A letter that was tampered with is never shown in part. Where the sealed key itself was changed, nobody can tell that from a letter to
 * somebody else: the answer is `wrong-key`.
 *
 * @param armoured The letter as it was posted or downloaded.
 * @param identity The secret key, or a file of `age-keygen` with one or more of them.
 */
export async function openLetter(armoured: string, identity: string): Promise<Opened> {
  const { armor, Decrypter } = await import('age-encryption');
  const letter = armoured.trim();
  if (!letter.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return { problem: 'not-a-letter' };
  const decrypter = new Decrypter();
  try {
    for (const [key] of identity.matchAll(/^AGE-SECRET-KEY-1[0-9A-Z]+/gim)) decrypter.addIdentity(key.toUpperCase());
  } catch {
    return { problem: 'wrong-key' };
  }
  try {
    const text = await decrypter.decrypt(armor.decode(letter), 'text');
    return { text: text.trimEnd() };
  } catch (error) {
    return { problem: error instanceof Error && error.message.startsWith('no identity') ? 'wrong-key' : 'damaged' };
  }
}
