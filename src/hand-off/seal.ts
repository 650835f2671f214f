/**
 * Seals a letter to the clinic's public key (X25519), as an armoured `age` file: only who has the other half of the key can open it, with the
 * ordinary `age` program or with `openLetter`.
 *
 * The encryption is a chunk of its own, fetched here.
 *
 * @param key `age1…`, as the clinic file has it.
 * @throws When the chunk cannot be fetched, or the key is none.
 */
export async function seal(letter: string, key: string): Promise<string> {
  const { armor, Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(key);
  return armor.encode(await encrypter.encrypt(letter));
}
