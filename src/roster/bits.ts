/** Some of a roster: one bit for each therapist, in the roster's order. */
export type Bits = Uint32Array;

export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const over = size & 31;
  if (over > 0) bits[bits.length - 1] = (1 << over) - 1;
  return bits;
}

/** Those at these places of the roster. */
export function bitsAt(places: Iterable<number>, size: number): Bits {
  const bits = noBits(size);
  for (const place of places) addBit(bits, place);
  return bits;
}

export function addBit(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

export function hasBit(bits: Bits, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

export function union(parts: readonly Bits[], size: number): Bits {
  const all = noBits(size);
  for (const part of parts) for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) | (part[i] ?? 0);
  return all;
}

export function both(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word & (b[i] ?? 0));
}

export function minus(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word & ~(b[i] ?? 0));
}

/** Their places in the roster, from first to last. */
export function placesIn(bits: Bits): Int32Array {
  const places = new Int32Array(countBits(bits));
  let count = 0;
  for (let i = 0; i < bits.length; i++)
    for (let left = bits[i] ?? 0; left !== 0; left &= left - 1) places[count++] = (i << 5) + lowestBit(left);
  return places;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) for (let left = word; left !== 0; left &= left - 1) count++;
  return count;
}

/** Number of the lowest bit that is set. */
function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
