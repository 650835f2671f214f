// The pages of the demonstration that run code of ours: a script beside each, and one that is a single file.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const sources = join(root, 'src/pages');

/** A page is a `demo/<name>.html` with a `src/pages/<name>.ts`; it loads `./<name>.js`. */
export const pageNames: readonly string[] = (existsSync(sources) ? readdirSync(sources) : [])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => existsSync(join(root, 'demo', `${name}.html`)));

/** The source of a page's script, seen from the root. */
export function pageSource(name: string): string {
  return `src/pages/${name}.ts`;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Where a piece that has to be there is not, the page would go out open or empty. */
function replaced(page: string, piece: RegExp, by: string): string {
  const found = page.match(piece)?.length ?? 0;
  if (found === 0) throw new Error(`Nothing in the page is like ${String(piece)}.`);
  return page.replace(piece, () => by);
}

/**
 * Puts the script and the styles of a built page into it, so that it works by a double click, without a server.
 *
 * Its content policy then allows these two by their hash and nothing else: the page cannot ask for anything, nor send it. Fonts stay out, with their size.
 */
export function makeSingleFile(folder: string, name: string, notices: string) {
  const file = join(folder, `${name}.html`);
  const source = readFileSync(file, 'utf8');
  const sheets = [...source.matchAll(/<link rel="stylesheet" href="([\w.-]+)" \/>/g)];
  const styles = sheets
    .map(([, href = '']) => readFileSync(join(folder, href), 'utf8'))
    .join('\n')
    .replace(/@font-face \{[^}]*\}/g, '')
    .trim();
  // Neither may end its element early.
  const script = readFileSync(join(folder, `${name}.js`), 'utf8')
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  if (styles.includes('</') || styles.includes('url(')) throw new Error(`The styles of ${name} ask for something.`);
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

  let page = replaced(source, /(?<=<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*(?=")/, policy);
  page = replaced(page, /\s*<link rel="icon"[^>]*>/, '');
  page = replaced(page, /(\s*<link rel="stylesheet"[^>]*>)+/, `\n    <style>${styles}</style>`);
  page = replaced(page, /\s*<script [^>]*src="[^"]*"[^>]*><\/script>/, '');
  page = replaced(page, /\s*<\/body>/, `\n    <script>${script}</script>\n  </body>`);
  // A page that travels alone takes the licences of what is in it along.
  writeFileSync(file, `${page.trimEnd()}\n<!--\n${notices.replaceAll('--', '- -')}\n-->\n`);
}
