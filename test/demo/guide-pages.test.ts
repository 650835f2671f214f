import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { banned, gendered, longestSentence, sentencesIn, wordsIn } from '../../src/review/voice-patterns.ts';
import { guide, languages, pageOf, pages, snippetOf, type GuidePage } from './guide-pages.ts';

const names = pages.filter(({ language }) => language === 'en').map(({ name }) => name);
const named = pages.map((page) => [`${page.language}/${page.name}`, page] as const);
/** The pages in the order of the contents, which stand beside each page. */
const contentsOf = ({ html }: GuidePage) =>
  [.../<nav class="contents"[\s\S]*?<\/nav>/.exec(html)![0].matchAll(/href="([\w-]+)\.html"/g)].map(([, name]) => name);
const order = contentsOf(pageOf('en', 'index'));

describe('in three languages', () => {
  test('there are the same pages', () => {
    for (const language of languages)
      expect(pages.filter((page) => page.language === language).map(({ name }) => name)).toEqual(names);
    expect([...order, 'index'].sort()).toEqual(names);
  });

  test.each(names)('%s has the same snippets, apart from words', (name) => {
    const [first, ...others] = languages.map((language) =>
      pageOf(language, name).snippets.map(({ id, data, text }) => ({
        ...{ id, data: { ...data, 'report-on': undefined } },
        bones: 'report-on' in data ? data['report-on'] : bonesOf(text, language),
      })),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test('each snippet has an id of its own', () => {
    for (const language of languages) {
      const ids = pages.filter((page) => page.language === language).flatMap(({ snippets }) => snippets);
      for (const { id, data } of ids) if ('file' in data || 'answers' in data) snippetOf(language, id);
    }
  });
});

/** What a snippet is without its words: those of its language, of the clinic, and of who works there. */
function bonesOf(text: string, language: string): unknown {
  if (!text.startsWith('{'))
    return text
      .replaceAll(/\blang="?(pl|en|ro)\b/g, 'lang')
      .replace(/ --lang (pl|en|ro)/, '')
      .replace(/\w+\.svg/, 'svg')
      .replace(/[\w-]+\.txt [\w-]+\.age/, 'key letter');
  const words = new Set([
    'name',
    'phone',
    'fone',
    'country',
    'booking',
    'by',
    'label',
    'amount',
    'currency',
    'checkedBy',
    ...['register', 'link', 'about', 'languages', 'places'],
    ...['post', 'readWhen', 'withdraw', 'privacy'],
  ]);
  const strip = (value: unknown, key: string, isText: boolean): unknown => {
    if (typeof value === 'string' && (isText || words.has(key))) return 'words';
    if (typeof value === 'number' && words.has(key)) return 'amount';
    if (Array.isArray(value)) return value.map((inner) => strip(inner, key, isText));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([id, inner]) => [
        isText && id === language ? 'own' : id.replace(/^(pl|gb|ro)(-[\d-]+)?$/, 'country$2').replace(/-[\d-]+$/, ''),
        strip(inner, id, (isText || ['texts', 'about', 'readWhen'].includes(id)) && id !== 'uk'),
      ]),
    );
  };
  return strip(JSON.parse(text), '', false);
}

describe.each(named)('%s', (_, page) => {
  test('leads to pages that are there, to all others and to itself in the other languages', () => {
    const dead = page.links.filter(
      (href) => !/^(https:|#)/.test(href) && !existsSync(resolve(guide, page.language, href.split('?')[0]!)),
    );
    expect(dead).toEqual([]);
    expect(contentsOf(page)).toEqual(order);
    const own = languages.map((language) => `../${language}/${page.name}.html`);
    expect(page.links.filter((href) => own.includes(href))).toEqual(own);
    const at = order.indexOf(page.name);
    const next = /rel="next" href="([\w-]+)\.html"/.exec(page.html)?.[1];
    expect(next).toBe(order[at + 1]);
  });

  test('has no script or style of its own, and one heading of the first level', () => {
    expect(page.html).not.toMatch(/<style|style="|<script>|javascript:| on\w+="/);
    expect(page.html.match(/<h1/g)).toHaveLength(1);
    expect(page.html).toContain(`<html lang="${page.language}">`);
  });

  test('speaks as we speak', () => {
    const { words } = page;
    const prose = proseOf(page);
    const long = prose
      .map((text) => text.replaceAll('”', ''))
      .flatMap(sentencesIn)
      .filter((sentence) => wordsIn(sentence) > longestSentence);
    expect(long).toEqual([]);
    for (const pattern of [...banned[page.language], ...gendered[page.language]])
      expect(
        prose.filter((text) => pattern.test(text)),
        String(pattern),
      ).toEqual([]);
    expect(words).not.toMatch(/\w!/);
    expect(words).toBe(words.normalize('NFC'));
    if (page.language === 'ro') expect(words).not.toMatch(/[\u015E\u015F\u0162\u0163]/);
    if (page.language === 'pl') expect(words.match(/(?<![\p{L}\u00a0–-])[aiouwz] \S+/giu) ?? []).toEqual([]);
  });
});

/** What is read, block by block; the sentence on the purpose is a legal text and stays as it is. */
function proseOf({ html }: GuidePage): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const prose = main
    .replace(/<blockquote id="purpose">[\s\S]*?<\/blockquote>/, '')
    .replace(/<figure[\s\S]*?<\/figure>/g, '');
  return [...prose.matchAll(/<(h1|h2|p|li)[ >][\s\S]*?<\/\1>/g)].map(([text]) =>
    text
      .replace(/<[^>]+>/g, '')
      .replace(/[ \n]+/g, ' ')
      .trim(),
  );
}

test('the start of the demonstration leads here, and the start of the guide to each language', () => {
  const start = readFileSync(`${guide}../index.html`, 'utf8');
  expect(start).toMatch(/<a href="guide\/index\.html" data-keep-language data-text="about\.guide"/);
  const index = readFileSync(`${guide}index.html`, 'utf8');
  for (const language of languages) expect(index).toContain(`href="${language}/index.html"`);
});
