import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnvironmentOptions, LibraryOptions, Plugin, Rolldown, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { onlyX25519 } from './vite.age.ts';
import { makeSingleFile, pageNames, pageSource } from './vite.pages.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');

/** Our own minifying: library mode would keep white space. Licences go to a file of their own. */
const output: Rolldown.OutputOptions = {
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  comments: false,
  minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
};

function bundle(
  input: Record<string, string>,
  ownOutput: Rolldown.OutputOptions,
  lib: LibraryOptions | false = false,
): EnvironmentOptions {
  return {
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { ...output, ...ownOutput },
      },
    },
  };
}

// For pages that load modules: one language's texts and the validator are chunks, loaded when
// needed. Library mode leaves Vite's preload helper out.
const page = { 'therapy-finder': 'src/define.ts', index: 'src/index.ts' };
const modules: LibraryOptions = { entry: page, formats: ['es'] };
const client = bundle(page, { format: 'es' }, modules);
client.build = { ...client.build, emptyOutDir: true };

// For pages that want one file. A classic script also runs where `type="module"` gets stripped.
const standalone = bundle(
  { 'therapy-finder.standalone': 'src/standalone.ts' },
  { format: 'iife', codeSplitting: false },
);

const engine = bundle({ engine: 'src/engine.ts' }, { format: 'es', codeSplitting: false });

const cli = bundle({ 'cli/therapy-finder': 'src/cli/therapy-finder.ts' }, { format: 'es', codeSplitting: false });
cli.build = { ...cli.build, target: 'node20', ssr: true };

/** Scripts of single pages of the demonstration; no part of the package. */
const pages = Object.fromEntries(
  pageNames.map((name) => [
    `page_${name.replaceAll('-', '_')}`,
    bundle({ [`demo/${name}`]: pageSource(name) }, { format: 'iife', codeSplitting: false }),
  ]),
);

interface Chunk {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: readonly string[];
}

/** What went into each file of the page's build; `npm run size` and the integrity map read it. */
const chunks: Record<string, Chunk> = {};
/** Packages in each build, by its environment. */
const bundledPackages: Record<string, Set<string>> = {};

const bookkeeping: Plugin = {
  name: 'bookkeeping',
  apply: 'build',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const modules = Object.keys(file.modules).map((id) => id.replace(root, '').replaceAll('\\', '/'));
      for (const id of modules) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (name) (bundledPackages[this.environment.name] ??= new Set()).add(name);
      }
      if (this.environment.name !== 'client') continue;
      const { imports, dynamicImports } = file;
      chunks[file.fileName] = { imports, dynamicImports, modules: modules.toSorted() };
    }
  },
};

function write(name: string, content: string) {
  writeFileSync(join(dist, name), content);
}

function integrity(name: string) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, name)))
    .digest('base64')}`;
}

function licences(packages: Iterable<string>) {
  return [...new Set(packages)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      'version' | 'license',
      string
    >;
    const notice = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    const text = notice ? readFileSync(join(folder, notice), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
}

/** What a page that checks integrity needs: the standalone file's hash, and a map for the modules. */
function printIntegrity() {
  const names = Object.keys(chunks)
    .filter((name) => name !== 'index.js')
    .sort();
  const map = {
    integrity: Object.fromEntries(names.map((name) => [`./${name}`, integrity(name)])),
  };
  const hash = integrity('therapy-finder.standalone.js');
  write('integrity.json', `${JSON.stringify({ standalone: hash, importMap: map }, null, 2)}\n`);
  console.log(`\n<script src="therapy-finder.standalone.js" integrity="${hash}" defer></script>`);
  console.log(`\n<script type="importmap">\n${JSON.stringify(map, null, 2)}\n</script>`);
  console.log('<script type="module" src="therapy-finder.js"></script>\n');
}

/** The page that opens letters is one file that a clinic copies: it works from a disk, offline. */
function finishLetterPage() {
  const folder = join(dist, 'demo');
  makeSingleFile(folder, 'open-letter', licences(bundledPackages['page_open_letter'] ?? []).join('\n'));
  for (const inside of ['open-letter.js', 'open-letter.css']) rmSync(join(folder, inside));
}

function finish() {
  const byName = Object.entries(chunks).sort(([a], [b]) => (a < b ? -1 : 1));
  write('chunks.json', `${JSON.stringify(Object.fromEntries(byName), null, 2)}\n`);
  const packages = Object.values(bundledPackages).flatMap((names) => [...names]);
  write('LICENSES.txt', licences(packages).join(`\n${'-'.repeat(80)}\n\n`));
  const command = [join(dist, 'cli/therapy-finder.js'), 'schema'];
  write('clinic.schema.json', execFileSync(process.execPath, command, { encoding: 'utf8' }));
  cpSync(join(root, 'demo'), join(dist, 'demo'), { recursive: true });
  finishLetterPage();
  printIntegrity();
}

/** The demo embeds `../therapy-finder.js`, as a clinic would, and its own pages their built scripts; while serving, these are the sources. */
const demoFromSource: Plugin = {
  name: 'demo-from-source',
  enforce: 'pre',
  apply: 'serve',
  resolveId(id) {
    const entry = /(?:^|\/)therapy-finder(\.standalone)?\.js$/.exec(id);
    if (entry && !id.includes('/src/')) return join(root, entry[1] ? 'src/standalone.ts' : 'src/define.ts');
    const page = pageNames.find((name) => id === `/${name}.js`);
    return page === undefined ? undefined : join(root, pageSource(page));
  },
};

/** The dev server answers JSON as a script but leaves `with` on dynamic imports: browsers refuse. */
const plainDynamicJson: Plugin = {
  name: 'plain-dynamic-json',
  enforce: 'pre',
  apply: 'serve',
  transform: {
    filter: { id: /\.ts$/, code: /with:\s*\{\s*type/ },
    handler: (code) => code.replace(/,\s*\{\s*with:\s*\{\s*type:\s*['"]json['"]\s*\},?\s*\}/g, ''),
  },
};

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const building: UserConfig = {
  base: './',
  define: { THERAPY_FINDER_VERSION: JSON.stringify(version) },
  // The preload helper looks for this here, not in the environments.
  build: { lib: modules },
  builder: {
    // One configuration for all builds, so that what the plugin noted reaches the end.
    sharedConfigBuild: true,
    async buildApp(builder) {
      for (const name of ['client', 'standalone', 'engine', 'cli', ...Object.keys(pages)]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      finish();
    },
  },
  environments: {
    client,
    standalone: { consumer: 'client', ...standalone },
    engine: { consumer: 'client', ...engine },
    ...Object.fromEntries(
      Object.entries(pages).map(([name, page]) => [name, { consumer: 'client' as const, ...page }]),
    ),
    // The prover is 35 MB and an optional peer.
    cli: { consumer: 'server', resolve: { noExternal: true, external: ['z3-solver'] }, ...cli },
  },
};

const serving: UserConfig = {
  server: { fs: { allow: [root] } },
  optimizeDeps: { entries: [join(root, 'src/standalone.ts')] },
};

export default defineConfig(({ command }) => ({
  ...(command === 'build' ? building : serving),
  plugins: [demoFromSource, plainDynamicJson, onlyX25519, bookkeeping],
  test: {
    // The usual leaves one core to a watcher that nobody runs.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/components/**', 'test/browser-journeys/**'],
          // Property tests try many cases: a limit may stop a loop, never time a machine.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-journeys',
          include: ['test/browser-journeys/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
