import type { Issue, Path } from '../foundation/issue.ts';
import { isObject } from './merge.ts';
import { placeholdersAt } from './placeholders.ts';
import type { ClinicFile } from './schema.ts';

/** A tag, a comment or an entity of HTML: texts are plain, so a visitor would see it as it is written. */
const markup = /<[a-z/!?]|&(#\w{1,8}|[a-z]{2,10});/i;
const shownLength = 40;

/**
 * Words of a file that look as if something should be made of them: tags, `$t(…)`, gaps that nothing fills.
 *
 * Nothing is ever made of them, but whoever writes them expects it, or means harm.
 */
export function textSafetyIssues({ texts, clinic, offer, helpLines }: Partial<ClinicFile>): Issue[] {
  const ours = Object.entries(texts ?? {}).flatMap(([language, words]) =>
    sentencesIn(words, ['texts', language]).flatMap(({ text, path }) =>
      issuesOf(text, path, placeholdersAt(path.slice(2).join('.'))),
    ),
  );
  const labels = [
    ...sentencesIn(clinic?.name, ['clinic', 'name']),
    ...sentencesIn(clinic?.reviewed?.by, ['clinic', 'reviewed', 'by']),
    ...(offer?.prices ?? []).flatMap(({ label }, i) => sentencesIn(label, ['offer', 'prices', i, 'label'])),
    ...sentencesIn(helpLines, ['helpLines']).filter(({ path }) => !path.includes('url')),
  ];
  return [...ours, ...labels.flatMap(({ text, path }) => issuesOf(text, path, []))];
}

/** The same of words that are shown as they are, however deep they stand in a value. */
export function plainTextIssues(value: unknown, path: Path): Issue[] {
  return sentencesIn(value, path).flatMap(({ text, path: at }) => issuesOf(text, at, []));
}

function sentencesIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((inner, i) => sentencesIn(inner, [...path, i]));
  return isObject(value) ? Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, [...path, key])) : [];
}

function issuesOf(text: string, path: Path, filled: readonly string[]): Issue[] {
  const report = (code: string, found: string, expected: string): Issue[] => [
    { code, severity: 'error', path, found: found.slice(0, shownLength), expected },
  ];
  const tag = markup.exec(text);
  const gap = wrongGap(text, filled);
  return [
    ...(tag ? report('text-markup', text.slice(tag.index), 'text') : []),
    ...(gap === undefined
      ? []
      : report('text-interpolation', gap, filled.map((name) => `{{${name}}}`).join(', ') || 'text')),
  ];
}

/** The first gap that nothing fills, or a call of another text. Without a pattern: those go back and forth on a row of braces. */
function wrongGap(text: string, filled: readonly string[]): string | undefined {
  const call = text.indexOf('$t(');
  if (call >= 0) return text.slice(call);
  const gap = text
    .split('{{')
    .slice(1)
    .find((rest) => {
      const end = rest.indexOf('}}');
      return end < 0 || !filled.includes(rest.slice(0, end).trim());
    });
  if (gap === undefined) return undefined;
  const end = gap.indexOf('}}');
  return `{{${end < 0 ? gap : gap.slice(0, end + 2)}`;
}
