import { describe, expect, test } from 'vitest';
import type { Logic } from '../../src/clinic-file/logic.ts';
import { Judge } from '../../src/engine/judge.ts';
import type { Issue } from '../../src/foundation/issue.ts';
import { firedRules } from '../../src/engine/fired.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Ranking, Recommendation } from '../../src/engine/recommendation.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { readExamples } from '../../src/examples/read-examples.ts';
import { runExamples } from '../../src/examples/run-examples.ts';
import { reviewClinicFile } from '../../src/review/review.ts';
import { texts as en } from '../../src/wording/texts/en.ts';
import { texts as pl } from '../../src/wording/texts/pl.ts';
import { texts as ro } from '../../src/wording/texts/ro.ts';
import { heldToGuarantees } from '../../src/proof/held-to-guarantees.ts';
import { randomVisit, seeded, type Lean } from '../../src/proof/random-visit.ts';
import { demoFiles, logicOf, ownIds, type DemoFile } from './clinic-files.ts';

const ourTexts = { pl, en, ro };
const leans: readonly Lean[] = [
  { skip: 0.05, danger: 0.05 },
  { skip: 0.05, danger: 0.5 },
  { skip: 0.4, danger: 0.2 },
];
/** Enough for the promises; where something has not come up by then, the walk goes on. */
const [leastVisits, mostVisits] = [300, 12_000];

test('the demonstration has a file of each kind', () => {
  expect(demoFiles.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['one-sentence', 'own-thirty', 'question-and-rule']),
  );
});

describe.each(demoFiles)('$name', (file) => {
  test('has no issue', () => {
    expect(file.parsed.issues).toEqual([]);
  });

  test('has words that a careful colleague has no remark on, our help lines and the legal text aside', () => {
    const remarks = reviewClinicFile(file.parsed, ourTexts, '2026-11-22');
    // The binding sentence on what the questionnaire is for is a legal text, word for word.
    const isOurs = ({ path }: Issue): boolean => path[0] === 'helpLines' || path.at(-1) === 'purpose';
    expect(remarks.filter((issue) => !isOurs(issue))).toEqual([]);
  });

  test('says the same in each of its languages', () => {
    const [first = [], ...others] = Object.values(file.parsed.texts).map((texts) => keysOf(texts));
    for (const keys of others) expect(keys).toEqual(first);
  });

  test('comes out as its examples expect, and they cover every rule of its own', () => {
    const { examples, issues } = readExamples(file.text, logicOf(file));
    expect(issues).toEqual([]);
    const { results, uncovered } = runExamples(logicOf(file), examples);
    const failed = results.filter(({ differences }) => differences.length > 0);
    expect(failed.map(({ name, differences }) => ({ name, differences }))).toEqual([]);
    const own = ownIds(file, 'rules');
    expect(uncovered.filter((id) => own.includes(id))).toEqual([]);
  });

  test('keeps every guarantee, and all that the clinic brought comes up in some visit', () => {
    const logic = logicOf(file);
    const random = seeded(30);
    const wanted = new Set([...answersOf(file), ...rulesOf(file), ...candidatesOf(file)]);
    const broken = new Map<string, unknown>();
    let longest = 0;
    for (let n = 0; n < leastVisits || (n < mostVisits && wanted.size > 0); n++) {
      const answers = randomVisit(logic, random, leans[n % leans.length]!);
      const given = recommend(logic, answers);
      for (const what of heldToGuarantees(logic, answers, given).broken) broken.set(what, answers);
      for (const seen of cameUp(logic, answers, given)) wanted.delete(seen);
      longest = Math.max(longest, screens(answers));
    }
    expect(Object.fromEntries(broken)).toEqual({});
    expect([...wanted]).toEqual([]);
    expect(longest).toBeLessThanOrEqual(logic.settings.questionLimit);
  });
});

/** The keys of a language's texts. A language may need no sentence of its own about another person (`title_child`). */
function keysOf(texts: object, path = ''): string[] {
  const keys = Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${path}${key}.`)
      : `${path}${key.replace(/_(child|someone)$/, '')}`,
  );
  return [...new Set(keys)].sort();
}

/** The country is answered on the welcome screen and does not count. */
function screens(answers: Answers): number {
  return Object.keys(answers).filter((id) => id !== 'country').length;
}

/** Each option of the clinic's own questions, and each of its questions that has none. */
function answersOf(file: DemoFile): string[] {
  const { questions } = logicOf(file);
  return ownIds(file, 'questions').flatMap((id) => {
    const options = questions.get(id)?.options ?? [];
    return options.length === 0 ? [`question ${id}`] : options.map((option) => `option ${id}: ${option.id}`);
  });
}

function rulesOf(file: DemoFile): string[] {
  return ownIds(file, 'rules').map((id) => `rule ${id}`);
}

/** The clinic's own candidates; with a questionnaire of its own, also those of ours that it keeps. */
function candidatesOf(file: DemoFile): string[] {
  const { candidates } = file.parsed.logicFile;
  const brought = file.ownQuestionnaire ? Object.keys(candidates) : ownIds(file, 'candidates');
  return brought.map((id) => `candidate ${id}`);
}

function cameUp(logic: Logic, answers: Answers, given: Recommendation): string[] {
  const shown = ({ best, alternatives }: Ranking): string[] =>
    [...(best ? [best] : []), ...alternatives].map(({ id }) => id);
  const candidates = [
    ...shown(given.formats),
    ...shown(given.modalities),
    ...(given.plan ? shown(given.plan.settings) : []),
    ...(given.pair?.formats ?? []),
  ];
  return [
    ...Object.entries(answers).flatMap(([id, answer]) =>
      typeof answer === 'number' ? [`question ${id}`] : [answer].flat().map((option) => `option ${id}: ${option}`),
    ),
    ...firedRules(logic, new Judge(logic, answers)).map(({ rule }) => `rule ${rule.id}`),
    ...candidates.map((id) => `candidate ${id}`),
  ];
}
