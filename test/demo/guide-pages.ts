import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ShippedLanguage } from '../../src/foundation/locale.ts';

export const guide = fileURLToPath(new URL('../../demo/guide/', import.meta.url));
export const languages = ['pl', 'en', 'ro'] as const satisfies readonly ShippedLanguage[];

/** Something that a reader copies, or reads as what the command prints. */
export interface Snippet {
  readonly text: string;
  readonly id: string;
  /** The attributes that say what it is: `file`, `answers`, `lines`, `command` or `report-on`, and what comes of it. */
  readonly data: Readonly<Record<string, string>>;
}

export interface GuidePage {
  readonly language: ShippedLanguage;
  /** Without `.html`. */
  readonly name: string;
  readonly html: string;
  readonly snippets: readonly Snippet[];
  /** What is read, without what is copied. */
  readonly words: string;
  readonly links: readonly string[];
}

function read(language: ShippedLanguage, file: string): GuidePage {
  const html = readFileSync(`${guide}${language}/${file}`, 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return {
    language,
    name: file.replace('.html', ''),
    html,
    snippets: [...main.matchAll(/<pre[^>]*><code([^>]*)>([\s\S]*?)<\/code><\/pre>/g)].map(([, attributes, text]) => ({
      text: plain(text),
      ...attributesOf(attributes ?? ''),
    })),
    words: plain(main.replace(/<pre[\s\S]*?<\/pre>/g, ' ').replace(/<[^>]+>/g, '')).replace(/[ \n]+/g, ' '),
    links: [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => href ?? ''),
  };
}

function attributesOf(text: string): Pick<Snippet, 'id' | 'data'> {
  const all = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
    ([, name, value]) => [name ?? '', value ?? ''] as const,
  );
  return {
    id: all.find(([name]) => name === 'id')?.[1] ?? '',
    data: Object.fromEntries(
      all.filter(([name]) => name.startsWith('data-')).map(([name, value]) => [name.replace('data-', ''), value]),
    ),
  };
}

function plain(html = ''): string {
  return html
    .replace(/<\/?(mark|span)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Every page of the guide, language by language, in the order of the folder. */
export const pages: readonly GuidePage[] = languages.flatMap((language) =>
  readdirSync(`${guide}${language}`)
    .sort()
    .map((file) => read(language, file)),
);

export function pageOf(language: ShippedLanguage, name: string): GuidePage {
  const page = pages.find((one) => one.language === language && one.name === name);
  if (!page) throw new Error(`There is no page ${language}/${name}.`);
  return page;
}

/** A snippet by its id: ids are the same in every language, and stand once in each. */
export function snippetOf(language: ShippedLanguage, id: string): Snippet {
  const found = pages.filter((one) => one.language === language).flatMap(({ snippets }) => snippets);
  const [snippet, ...more] = found.filter((one) => one.id === id);
  if (!snippet || more.length > 0) throw new Error(`${language}: ${String(more.length + 1)} snippets “${id}”.`);
  return snippet;
}
