/** Signs of a key, by value (BIP 173). */
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const prefix = 'age';

/**
 * True for a public key of `age` whose check signs fit: with one wrong letter nobody could open what is sealed to it.
 *
 * Bech32, as BIP 173 has it. The package that seals brings it along, but would add over 2 kB to every page with a clinic file.
 *
 * @param key Of the right shape: `age1` and 58 signs of the alphabet.
 */
export function hasRightChecksum(key: string): boolean {
  const signs = Array.from(key.slice(prefix.length + 1), (sign) => alphabet.indexOf(sign));
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const whole = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...signs];
  // 52 signs of five bits hold 32 bytes, and four bits that must be empty.
  const isFilled = ((signs[51] ?? 0) & 15) !== 0;
  return !isFilled && remainder(whole) === 1;
}

function remainder(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const shifted = ((sum & 0x1ffffff) << 5) ^ value;
    return generator.reduce((mixed, part, i) => ((top >> i) & 1 ? mixed ^ part : mixed), shifted);
  }, 1);
}
