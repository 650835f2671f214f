import { hinted, hintFor, listed } from '../clinic-file/did-you-mean.ts';
import { Examples, type Example, type Expectation } from '../clinic-file/example-schema.ts';
import type { Logic } from '../clinic-file/logic.ts';
import { isObject } from '../clinic-file/merge.ts';
import { readJson } from '../clinic-file/read-json.ts';
import { schemaIssues } from '../clinic-file/schema-issues.ts';
import { readAnswers, type Answers } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';
import { helpLevels, medicalLevels, referralLevels } from '../engine/level-order.ts';
import type { Issue, Path } from '../foundation/issue.ts';

/** An example that can be run: its answers are those that the engine will read. */
export interface PlacedExample {
  /** Its place in the file's list, from 0. */
  readonly index: number;
  readonly name: string;
  readonly answers: Answers;
  readonly expect: Expectation;
}

export interface ReadExamples {
  /** Those without an error. */
  readonly examples: readonly PlacedExample[];
  readonly issues: readonly Issue[];
  /** How many stand in the file. */
  readonly written: number;
}

const levelOrders = { help: helpLevels, referral: referralLevels, medical: medicalLevels } as const;

/**
 * Reads the examples of a clinic file.
 *
 * Never throws. What is wrong is reported with its path, as `examples[3].answers.concerns[1]`, and an example with an error is left out.
 *
 * @param input The file's text, or its object. That it is JSON at all is for `parseClinicFile` to say.
 * @param logic The logic to which the examples belong; without it only their shape is looked at.
 */
export function readExamples(input: unknown, logic: Logic | null): ReadExamples {
  const { value, locate } = readJson(input);
  const written = isObject(value) ? value['examples'] : undefined;
  if (written === undefined) return { examples: [], issues: [], written: 0 };
  const inShape = schemaIssues(Examples, written, ['examples']).map(hinted);
  const misshapen = new Set(inShape.map(({ path }) => path[1]));
  const issues: Issue[] = [...inShape];
  const examples: PlacedExample[] = [];
  if (logic !== null && Array.isArray(written) && !misshapen.has(undefined)) {
    for (const [index, example] of (written as readonly Example[]).entries()) {
      if (misshapen.has(index)) continue;
      const path = ['examples', index];
      const read = readAnswers(logic, example.answers);
      const found = [
        ...read.issues.map((issue) => withHint(logic, issue, [...path, 'answers'])),
        ...unheard(logic, read.answers, [...path, 'answers']),
        ...expectationIssues(logic, example.expect, [...path, 'expect']),
      ];
      issues.push(...found);
      if (!found.some(({ severity }) => severity === 'error'))
        examples.push({ index, name: example.name, answers: read.answers, expect: example.expect });
    }
  }
  return { examples, issues: issues.map(locate), written: Array.isArray(written) ? written.length : 0 };
}

/** An issue about answers, moved to where the example stands, with the id that was probably meant. */
function withHint(logic: Logic, issue: Issue, path: Path): Issue {
  const placed = { ...issue, path: [...path, ...issue.path] };
  const known =
    issue.code === 'unknown-question'
      ? [...logic.questions.keys()]
      : issue.code === 'unknown-option'
        ? (logic.questions.get(String(issue.path[0]))?.options ?? []).map(({ id }) => id)
        : null;
  return known ? { ...placed, expected: listed(known), ...hintFor(issue.found ?? '', known) } : placed;
}

/** Answers to questions that this visit does not ask: the engine does not hear them. */
function unheard(logic: Logic, answers: Answers, path: Path): Issue[] {
  const asked = new Set(questionsAsked(logic, answers).map(({ id }) => id));
  return Object.keys(answers)
    .filter((id) => !asked.has(id) && logic.questions.get(id)?.safety === false)
    .map((id) => ({ code: 'answer-not-asked', severity: 'warning', path: [...path, id], found: id }));
}

function expectationIssues(logic: Logic, expect: Expectation, path: Path): Issue[] {
  const candidates = [...logic.candidates.values()];
  const ofKind = (kind: string): string[] => candidates.filter((one) => one.kind === kind).map(({ id }) => id);
  const named = (key: 'best' | 'modality' | 'never' | 'note', kind: string, known: readonly string[]): Issue[] => {
    const value = expect[key];
    if (value === undefined) return [];
    return idList(value).flatMap((id, i) =>
      known.includes(id)
        ? []
        : [
            {
              ...{ code: `unknown-${kind}`, severity: 'error' as const },
              path: [...path, key, ...(typeof value === 'string' ? [] : [i])],
              ...{ found: id, expected: listed(known), ...hintFor(id, known) },
            },
          ],
    );
  };
  const everyNote = [...new Set(logic.rules.flatMap(({ then }) => then.note ?? []))];
  return [
    ...(Object.keys(expect).length === 0 ? [saysNothing(path, Object.keys(expectationKeys))] : []),
    ...named('best', 'format', ofKind('format')),
    ...named('modality', 'modality', ofKind('modality')),
    ...named(
      'never',
      'candidate',
      candidates.map(({ id }) => id),
    ),
    ...named('note', 'note', everyNote),
    ...(['help', 'referral', 'medical'] as const).flatMap((key) => levelIssues(expect, key, [...path, key])),
  ];
}

const expectationKeys: Readonly<Record<keyof Expectation, true>> = {
  ...{ best: true, modality: true, never: true, referral: true },
  ...{ help: true, medical: true, outcome: true, note: true },
};

function levelIssues(expect: Expectation, key: keyof typeof levelOrders, path: Path): Issue[] {
  const value = expect[key];
  if (typeof value !== 'object') return [];
  const { atLeast, atMost } = value;
  if (atLeast === undefined && atMost === undefined) return [saysNothing(path, ['atLeast', 'atMost'])];
  const order: readonly string[] = levelOrders[key];
  if (atLeast === undefined || atMost === undefined || order.indexOf(atLeast) <= order.indexOf(atMost)) return [];
  return [
    { code: 'empty-range', severity: 'error', path, found: `${atLeast} > ${atMost}`, expected: order.join(' < ') },
  ];
}

function saysNothing(path: Path, keys: readonly string[]): Issue {
  return { code: 'says-nothing', severity: 'error', path, found: '{ }', expected: keys.join(', ') };
}

/** One id or a list of them, as a list. */
export function idList(ids: string | readonly string[] | undefined): readonly string[] {
  return typeof ids === 'string' ? [ids] : (ids ?? []);
}
