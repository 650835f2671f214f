import type { Issue } from '../foundation/issue.ts';
import { shippedLanguages } from '../foundation/locale.ts';
import type { LogicFile } from './logic-schema.ts';
import { entry } from './mentions.ts';
import type { Texts } from './schema.ts';
import { says, textAt } from './text-trees.ts';

interface Input {
  /** What we ship, whole: it has our sentences. */
  readonly ours: LogicFile;
  readonly logic: LogicFile;
  readonly texts: Texts;
}

/** What a clinic's own candidates, notes and rules lack to be said on the recommendation: a name, a note's words, the sentence of a reason. */
export function recommendationTextIssues({ ours, logic, texts }: Input): Issue[] {
  const known = noteIds(ours);
  return [
    ...Object.keys(logic.candidates)
      .filter((id) => !entry(ours.candidates, id))
      .flatMap((id) => missing(texts, ['recommendation', 'candidates', id], 'name')),
    ...[...noteIds(logic)]
      .filter((id) => !known.has(id))
      .flatMap((id) => ['title', 'body'].flatMap((key) => missing(texts, ['recommendation', 'notes', id], key))),
    ...silentRules(ours, logic, texts),
  ];
}

function noteIds({ rules, guarantees }: LogicFile): ReadonlySet<string> {
  return new Set([
    ...Object.values(rules).flatMap(({ then }) => then.note ?? []),
    ...Object.values(guarantees).flatMap(({ always }) => always?.note ?? []),
  ]);
}

function missing(texts: Texts, at: readonly string[], key: string): Issue[] {
  if (saidIn(texts, [...at, key]) !== undefined) return [];
  const path = ['texts', saidIn(texts, at) ?? firstLanguage(texts), ...at, key];
  return [{ code: 'text-missing', severity: 'error', path, found: 'nothing', expected: 'text' }];
}

/** Rules that decide, and of which nobody would read why. */
function silentRules(ours: LogicFile, logic: LogicFile, texts: Texts): Issue[] {
  return Object.entries(logic.rules)
    .filter(([id, { then }]) => !entry(ours.rules, id) && (then.favour ?? then.raise ?? then.ruleOut))
    .filter(([id]) => saidIn(texts, ['recommendation', 'rules', id]) === undefined)
    .map(([id]) => ({
      ...{ code: 'rule-without-sentence', severity: 'warning', path: ['logic', 'rules', id], found: id },
      expected: `texts.${firstLanguage(texts)}.recommendation.rules.${id}`,
    }));
}

/** The first language that has words there. */
function saidIn(texts: Texts, keys: readonly string[]): string | undefined {
  return Object.keys(texts).find((language) => says(textAt(texts[language], keys)));
}

function firstLanguage(texts: Texts): string {
  return Object.keys(texts)[0] ?? shippedLanguages[0];
}
