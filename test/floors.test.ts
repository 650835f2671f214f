import { expect, test } from 'vitest';
import { filesIn, firstTestTitle, type Import, names, type SourceFile, sourceFiles } from './source-file.ts';

/** The rooms of src/ and their floors. Imports go down, and never to another room on the floor. */
const floors: Readonly<Record<string, number>> = {
  foundation: 0,
  'clinic-file': 1,
  'default-set': 2,
  engine: 2,
  roster: 3,
  'hand-off': 4,
  'roster-import': 4,
  examples: 5,
  proof: 5,
  review: 5,
  wording: 5,
  screening: 6,
  components: 7,
  cli: 8,
  pages: 8,
};
const entries = 9;

const longest = 250;
const allowedToBeLonger: readonly string[] = [];

const files = sourceFiles('src');
const byPath = new Map(files.map((file) => [file.path, file]));

/** The folder of src/ that a path is in; none for the entries beside the folders. */
function room(path: string) {
  const [top, name, below] = path.split('/');
  return top === 'src' && below !== undefined ? name : undefined;
}

function floor(path: string) {
  const name = room(path);
  return name === undefined ? entries : floors[name];
}

function offences(isOffence: (file: SourceFile, to: Import) => boolean) {
  return files.flatMap((file) =>
    file.imports.filter((to) => isOffence(file, to)).map(({ target }) => `${file.path} → ${target}`),
  );
}

/** The paths that a file loads at once, in the order in which they are first reached. */
function loadedWith(start: string) {
  const reached = new Set([start]);
  for (const path of reached)
    for (const { target, dynamic, typeOnly } of byPath.get(path)?.imports ?? [])
      if (!dynamic && !typeOnly) reached.add(target);
  return [...reached];
}

function cycles() {
  const done = new Set<string>();
  const found: string[] = [];
  function walk(path: string, trail: readonly string[]) {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const { target, dynamic } of byPath.get(path)?.imports ?? [])
      if (!dynamic && byPath.has(target)) walk(target, [...trail, path]);
    done.add(path);
  }
  for (const { path } of files) walk(path, []);
  return found;
}

test('every folder of src/ has a floor', () => {
  const rooms = new Set(filesIn('src').flatMap((path) => room(path) ?? []));
  expect([...rooms].filter((name) => floors[name] === undefined)).toEqual([]);
});

test('every relative import names a file that exists, with its ending', () => {
  const all = new Set([...filesIn('src'), ...filesIn('locales')]);
  const isLost = ({ target }: Import) => /^(src|locales|\.\.)\//.test(target) && !all.has(target);
  expect(offences((_, to) => isLost(to))).toEqual([]);
});

test('imports go down a floor or stay in the folder', () => {
  const goesUp = ({ path }: SourceFile, { target }: Import) =>
    target.startsWith('src/') && (floor(target) ?? entries) >= (floor(path) ?? 0) && room(target) !== room(path);
  expect(offences(goesUp)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(cycles()).toEqual([]);
});

test('only the entries beside the folders pass on what others export', () => {
  const barrels = files.filter(({ path, isBarrel }) => isBarrel && room(path) !== undefined);
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('the engine and the roster take only types from the clinic file', () => {
  const pure = ['engine', 'roster'];
  const takesCode = ({ path }: SourceFile, { target, typeOnly }: Import) =>
    pure.includes(room(path) ?? '') && room(target) === 'clinic-file' && !typeOnly;
  expect(offences(takesCode)).toEqual([]);
});

test('only the words and what is above them read the texts', () => {
  const wording = floors['wording'] ?? 0;
  const readsTexts = ({ path }: SourceFile, { target }: Import) =>
    target.startsWith('locales/') && (floor(path) ?? 0) < wording;
  expect(offences(readsTexts)).toEqual([]);
});

test(`no file has more than ${longest} lines`, () => {
  const long = files.filter(({ path, lines }) => lines > longest && !allowedToBeLonger.includes(path));
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('no folder or file is named for nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared|manager)(\.ts|\/|$)/;
  expect(filesIn('src').filter((path) => vague.test(path))).toEqual([]);
});

test('the widget loads the validator only with a clinic file, and the proofs never', () => {
  const zod = loadedWith('src/define.ts').filter((path) => /^zod(\/|$)/.test(path));
  expect(zod).toEqual([]);
  const browser = ['src/define.ts', 'src/index.ts', 'src/standalone.ts'].flatMap(loadedWith);
  expect(browser.filter((path) => ['proof', 'cli'].includes(room(path) ?? ''))).toEqual([]);
});

test('importing never registers: only define.ts and standalone.ts define elements', () => {
  const registering = files.filter((file) => ['customElements', 'customElement'].some((name) => names(file, name)));
  expect(registering.map(({ path }) => path)).toEqual(['src/define.ts', 'src/standalone.ts']);
});

test('every component has a test, and it asks first whether the component is accessible', () => {
  const names = files.flatMap(({ path }) => /^src\/components\/([^/]+)\//.exec(path)?.[1] ?? []);
  const tests = sourceFiles('test/components');
  const lacking = [...new Set(names)].filter((name) => {
    const its = tests.filter(
      ({ path }) => path === `test/components/${name}.test.ts` || path === `test/components/${name}/${name}.test.ts`,
    );
    return !its.some((file) => /axe|accessible/i.test(firstTestTitle(file) ?? ''));
  });
  expect(lacking).toEqual([]);
});
