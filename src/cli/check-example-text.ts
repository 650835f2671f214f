import type { Logic } from '../clinic-file/logic.ts';
import type { Difference, ExampleResult, ExamplesRun } from '../examples/run-examples.ts';
import type { CheckReport } from './check-clinic.ts';
import type { CheckWords } from './check-words.ts';

/** Which rules no example covers: a clinic's own by name, ours as a number. */
export interface Uncovered {
  readonly own: readonly string[];
  readonly ours: number;
  /** How many rules of ours there are. */
  readonly oursInAll: number;
}

export function uncoveredRules({ examples, own }: CheckReport, logic: Logic): Uncovered {
  const ours = logic.rules.filter(({ id }) => !own.has('rules', id));
  return {
    own: examples.uncovered.filter((id) => own.has('rules', id)),
    ours: examples.uncovered.filter((id) => !own.has('rules', id)).length,
    oursInAll: ours.length,
  };
}

/** One example that came out otherwise: its name, and a line for each difference with the rules that did it. */
export function exampleLines(
  words: CheckWords,
  logic: Logic,
  { index, name, answers, differences }: ExampleResult,
): string[] {
  return [
    words.say('example.title', { number: index + 1, name }),
    ...differences.flatMap((one) => differenceLines(words, logic, one)),
    ...ruleLines(words, differences, answers),
  ];
}

function differenceLines(words: CheckWords, logic: Logic, difference: Difference): string[] {
  const open = difference.open.flatMap((id) => logic.questions.get(id) ?? []).map((one) => words.question(one));
  return [
    `  - ${differenceText(words, difference)}`,
    ...(open.length > 0 ? [`    ${words.say('example.open', { questions: words.join(open) })}`] : []),
  ];
}

function differenceText(words: CheckWords, { what, bound, expected, found }: Difference): string {
  const say = (key: string, name: (id: string) => string): string => {
    const wanted = words.join(expected.map(name), bound === 'one-of' ? 'disjunction' : 'conjunction');
    return words.say(`example.${key}`, { found: words.join(found.map(name)), expected: wanted });
  };
  switch (what) {
    case 'best':
    case 'modality':
      return say(found.length > 0 ? what : `${what}None`, (id) => words.candidate(id));
    case 'never':
      return say('never', (id) => words.candidate(id));
    case 'outcome':
      return say('outcome', (id) => words.outcome(id));
    case 'note':
      return say('note', (id) => words.note(id));
    case 'help':
    case 'referral':
    case 'medical':
      return words.say(`example.${bound}`, {
        what: words.say(`level.${what}`),
        found: words.join(found.map((level) => words.level(what, level))),
        expected: words.join(expected.map((level) => words.level(what, level))),
      });
  }
}

function ruleLines(words: CheckWords, differences: readonly Difference[], answers: ExampleResult['answers']): string[] {
  const rules = [...new Set(differences.flatMap((one) => one.rules))];
  return rules.length === 0 ? [] : [words.say('visit.rules'), ...rules.map((id) => `  - ${words.rule(id, answers)}`)];
}

/** What the examples leave uncovered, in words; nothing where there are no examples. */
export function coverageLines(
  words: CheckWords,
  { results }: ExamplesRun,
  { own, ours, oursInAll }: Uncovered,
): string[] {
  if (results.length === 0) return [];
  return [
    ...(own.length > 0 ? [words.say('example.uncoveredOwn', { count: own.length, rules: own.join(', ') })] : []),
    ...(ours > 0 ? [words.say('example.uncoveredOurs', { count: ours, all: oursInAll })] : []),
  ];
}
