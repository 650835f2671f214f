import { hintFor, listed } from '../clinic-file/did-you-mean.ts';
import type { Issue, Path } from '../foundation/issue.ts';
import type { KnownText } from './known-texts.ts';
import {
  gapsIn,
  leavesOf,
  plainKey,
  plainPath,
  pluralForm,
  sentencesOf,
  type Leaf,
  type Namespace,
  type TextTree,
} from './text-leaves.ts';

const kinds = { text: 'text', list: '[ ]', tree: '{ }' } as const;

/** Words that will never show, or not in each of the forms that a language has: in one language and namespace. */
export function textReview(language: string, namespace: Namespace, own: TextTree, known: KnownText): Issue[] {
  const at = ['texts', language, namespace];
  const leaves = leavesOf(own);
  return [
    ...leaves.flatMap((leaf) => leafReview(leaf, known, at)),
    ...pluralReview(leaves, known, at, formsOf(language)),
  ];
}

function leafReview(leaf: Leaf, root: KnownText, at: Path): Issue[] {
  const keys = plainPath(leaf.path);
  let node = root;
  for (const [i, key] of keys.entries()) {
    const path = [...at, ...leaf.path.slice(0, i + 1)];
    if (node.kind !== 'tree') return [warning('text-kind', path.slice(0, -1), kinds.tree, kinds[node.kind])];
    const below = node.below.get(key);
    if (!below) {
      const names = [...node.below.keys()];
      return [{ ...warning('unknown-text', path, leaf.path[i] ?? key, listed(names)), ...hintFor(key, names) }];
    }
    node = below;
  }
  const path = [...at, ...leaf.path];
  const kind = typeof leaf.value === 'string' ? 'text' : 'list';
  if (node.kind !== kind) return [warning('text-kind', path, kinds[kind], kinds[node.kind])];
  if (pluralForm(leaf.path.at(-1) ?? '') !== undefined && !node.plural)
    return [warning('unknown-text', path, leaf.path.at(-1) ?? '', keys.at(-1) ?? '')];
  return gapReview(leaf, node, path);
}

/** A number may be written out ("one meeting"); whatever else our sentence says would be lost. */
function gapReview(leaf: Leaf, { gaps }: KnownText, path: Path): Issue[] {
  const own = new Set(sentencesOf(leaf).flatMap(gapsIn));
  const lost = [...gaps].filter((gap) => gap !== 'count' && !own.has(gap));
  if (lost.length === 0 || sentencesOf(leaf).every((text) => text.trim() === '')) return [];
  const written = lost.map((gap) => `{{${gap}}}`).join(', ');
  return [warning('placeholder-missing', path, sentencesOf(leaf).join(' ').slice(0, 60), written)];
}

/** Every form of a sentence that depends on a number, and none that the language does not know. */
function pluralReview(leaves: readonly Leaf[], root: KnownText, at: Path, needed: readonly string[]): Issue[] {
  const found = new Map<string, { path: Path; forms: string[] }>();
  for (const { path } of leaves) {
    const keys = plainPath(path);
    if (keys.reduce<KnownText | undefined>((node, key) => node?.below.get(key), root)?.plural !== true) continue;
    const name = keys.join('.');
    const entry = found.get(name) ?? { path: [...at, ...path], forms: [] };
    found.set(name, { ...entry, forms: [...entry.forms, pluralForm(path.at(-1) ?? '') ?? ''] });
  }
  return [...found.values()].flatMap(({ path, forms }) => {
    const key = plainKey(String(path.at(-1)));
    const written = (form: string): string => (form === '' ? key : `${key}_${form}`);
    const missing = needed.filter((form) => !forms.includes(form)).map(written);
    const strange = forms.filter((form) => form !== '' && !needed.includes(form)).map(written);
    return [
      ...(missing.length > 0
        ? [warning('plural-missing', path, forms.map(written).join(', '), missing.join(', '))]
        : []),
      ...strange.map((form) =>
        warning('unknown-text', [...path.slice(0, -1), form], form, needed.map(written).join(', ')),
      ),
    ];
  });
}

/** The forms that a language has for numbers: `one`, `few`, `many`, `other` in Polish. */
function formsOf(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

function warning(code: string, path: Path, found: string, expected: string): Issue {
  return { code, severity: 'warning', path, found, expected };
}
