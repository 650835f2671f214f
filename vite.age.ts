import type { Plugin } from 'vite';

/**
 * What `age-encryption` brings along for keys that a clinic file does not take: post-quantum ones, those of hardware, and passphrases.
 * It cannot be shaken off, for one class knows all kinds of keys, and is half of the weight (18.5 kB instead of 36.8 kB, brotli).
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  '@noble/post-quantum/hybrid.js': ['MLKEM768P256', 'MLKEM768X25519'],
  '@noble/curves/nist.js': ['p256'],
  '@noble/hashes/scrypt.js': ['scrypt'],
};

const prefix = '\0unused-by-letters:';

/** Letters are sealed to X25519 keys alone. Another name in a later `age-encryption` breaks the build, not a letter. */
export const onlyX25519: Plugin = {
  name: 'only-x25519',
  enforce: 'pre',
  apply: 'build',
  resolveId(id, importer) {
    const left = importer?.includes('/age-encryption/dist/') === true && Object.hasOwn(unused, id);
    return left ? `${prefix}${id}` : undefined;
  },
  load(id) {
    if (!id.startsWith(prefix)) return undefined;
    return (unused[id.slice(prefix.length)] ?? []).map((name) => `export const ${name} = undefined;`).join('\n');
  },
};
