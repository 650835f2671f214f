// What a page loads, in bytes: until the first question in one language, then what follows, and what a clinic file of one's own adds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);

if (!existsSync(new URL('chunks.json', dist))) {
  const vite = new URL('../node_modules/vite/bin/vite.js', import.meta.url);
  const { status } = spawnSync(process.execPath, [fileURLToPath(vite), 'build', '--logLevel', 'warn'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const chunks = JSON.parse(readFileSync(new URL('chunks.json', dist), 'utf8'));

/** Chunks that come with one file at once. */
function withImports(start) {
  const reached = new Set(start);
  for (const name of reached) for (const next of chunks[name].imports) reached.add(next);
  return reached;
}

function minus(files, ...others) {
  return new Set([...files].filter((name) => !others.some((other) => other.has(name))));
}

const first = withImports(['therapy-finder.js']);
const later = new Set();
for (const name of first) collectLater(name);
function collectLater(name) {
  for (const next of chunks[name].dynamicImports) {
    if (later.has(next)) continue;
    later.add(next);
    for (const each of withImports([next])) collectLater(each);
  }
}

const languagesOf = (name) => [
  ...new Set(chunks[name].modules.flatMap((id) => /^locales\/([^/]+)\//.exec(id)?.[1] ?? [])),
];
const holdsZod = (name) =>
  [...withImports([name])].some((each) => chunks[each].modules.some((id) => id.startsWith('node_modules/zod/')));

const holdsAge = (name) =>
  [...withImports([name])].some((each) => chunks[each].modules.some((id) => id.includes('/age-encryption/')));

/** Sentences about a broken clinic file: fetched only on that day. */
const holdsIssues = (name) => chunks[name].modules.some((id) => /^locales\/[^/]+\/issues\.json/.test(id));

const texts = {};
const issues = {};
const validator = [];
const seal = [];
const others = [];
for (const name of minus(later, first)) {
  const [language, ...more] = languagesOf(name);
  if (language && more.length === 0) ((holdsIssues(name) ? issues : texts)[language] ??= []).push(name);
  else if (holdsZod(name)) validator.push(name);
  else if (holdsAge(name)) seal.push(name);
  else others.push(name);
}

const nothing = { files: 0, raw: 0, gzip: 0, brotli: 0 };

/** Each file is compressed on its own, as a server does. */
function weigh(files) {
  return [...files].reduce((sum, name) => {
    const body = readFileSync(new URL(name, dist));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    return {
      files: sum.files + 1,
      raw: sum.raw + body.length,
      gzip: sum.gzip + gzipSync(body, { level: 9 }).length,
      brotli: sum.brotli + brotliCompressSync(body, { params }).length,
    };
  }, nothing);
}

const rows = { 'the widget, before texts': weigh(first) };
for (const [language, names] of Object.entries(texts).sort()) {
  const own = minus(withImports(names), first);
  rows[`texts, ${language}`] = weigh(own);
  // An address of its own lies over its language: a page loads both.
  const under = minus(withImports(texts[language.split('-', 1)[0]] ?? []), first);
  rows[`a page in ${language}`] = weigh(new Set([...first, ...under, ...own]));
}
const afterwards = minus(withImports(others), first);
rows['once the visit can begin'] = weigh(afterwards);
rows['when a letter is sealed'] = weigh(minus(withImports(seal), first, afterwards));
rows['added by a clinic file'] = weigh(minus(withImports(validator), first, afterwards));
for (const [language, names] of Object.entries(issues).sort())
  rows[`when a clinic file is broken, ${language}`] = weigh(minus(withImports(names), first));
rows['standalone file'] = weigh(['therapy-finder.standalone.js']);
rows['engine alone'] = weigh(['engine.js']);
console.table(rows);
