import type { Issue, Path } from '../foundation/issue.ts';
import type { LogicFile } from './logic-schema.ts';
import { entry, isSafety, list } from './mentions.ts';

type Question = LogicFile['questions'][string];
type Options = NonNullable<Question['options']>;

/** Reserved words of answers and pairs. */
const reserved = { option: 'skipped', candidate: 'current' } as const;

/** Questions, scales, rules and guarantees that fit the schema but could not work. */
export function soundnessIssues(logic: LogicFile): Issue[] {
  return [
    ...Object.entries(logic.questions).flatMap(([id, question]) =>
      questionIssues(question, ['logic', 'questions', id]),
    ),
    ...Object.entries(logic.scales).flatMap(([id, scale]) => scaleIssues(logic, scale, ['logic', 'scales', id])),
    ...Object.entries(logic.rules).flatMap(([id, rule]) => ruleIssues(logic, rule, ['logic', 'rules', id])),
    ...Object.entries(logic.guarantees).flatMap(([id, { never, atLeast, always }]) =>
      never || atLeast || always
        ? []
        : [issue('says-nothing', ['logic', 'guarantees', id], id, 'never, atLeast, always')],
    ),
    ...Object.keys(logic.candidates)
      .filter((id) => id === reserved.candidate)
      .map((id) => issue('reserved-id', ['logic', 'candidates', id], id, 'another id')),
  ];
}

function issue(code: string, path: Path, found: string, expected: string): Issue {
  return { code, severity: 'error', path, found, expected };
}

function questionIssues(question: Question, path: Path): Issue[] {
  const options = question.options ?? {};
  const ids = Object.keys(options);
  if (question.type === 'number') {
    const { min, max } = question;
    const bounded = min !== undefined && max !== undefined && min < max;
    return [
      ...(bounded
        ? []
        : [issue('number-without-range', path, `${String(min ?? '')}..${String(max ?? '')}`, 'min < max')]),
      ...(ids.length > 0 ? [issue('options-of-number', [...path, 'options'], String(ids.length), '0')] : []),
    ];
  }
  const found: Issue[] = [];
  if (ids.length < 2) found.push(issue('too-few-options', [...path, 'options'], String(ids.length), '>= 2'));
  if (ids.includes(reserved.option))
    found.push(issue('reserved-id', [...path, 'options', reserved.option], reserved.option, 'another id'));
  const exclusive = ids.filter((id) => options[id]?.exclusive);
  if (exclusive.length > 0 && (question.type !== 'multiple' || exclusive.length === ids.length))
    found.push(issue('exclusive-misplaced', [...path, 'options'], exclusive.join(', '), 'multiple'));
  if (question.atMost !== undefined && question.type !== 'multiple')
    found.push(issue('at-most-misplaced', [...path, 'atMost'], question.type, 'multiple'));
  return [...found, ...(isSafety(question) ? safetyIssues(question, options, path) : [])];
}

/** The danger order must be whole: rising on it may neither take a sign away nor leave the order. */
function safetyIssues(question: Question, options: Options, path: Path): Issue[] {
  const found = Object.entries(options).flatMap(([id, { danger, exclusive }]) => {
    const at = [...path, 'options', id];
    if (danger === undefined) return [issue('danger-missing', at, id, 'danger')];
    const misplaced = question.type === 'multiple' && (danger === 0) !== (exclusive === true);
    return misplaced ? [issue('danger-exclusive', at, `danger ${danger}`, 'danger 0 = exclusive')] : [];
  });
  const ranks = Object.values(options).map(({ danger }) => danger ?? 0);
  if (!ranks.includes(0) || ranks.every((rank) => rank === 0))
    found.push(issue('danger-order', [...path, 'options'], ranks.join(', '), '0, 1 …'));
  if (question.atMost !== undefined)
    found.push(issue('danger-at-most', [...path, 'atMost'], String(question.atMost), ''));
  if (question.optionsFrom !== undefined)
    found.push(issue('danger-options-from', [...path, 'optionsFrom'], question.optionsFrom, ''));
  return found;
}

/** Bands follow one another without gap or overlap, and cover every sum that can come about. */
function scaleIssues(logic: LogicFile, { sum, bands }: LogicFile['scales'][string], path: Path): Issue[] {
  const ordered = Object.entries(bands).sort(([, a], [, b]) => a.min - b.min);
  const at = (id: string): Path => [...path, 'bands', id];
  const found = ordered.flatMap(([id, { min, max }], i): Issue[] => {
    const before = ordered[i - 1]?.[1];
    if (min > max) return [issue('band-reversed', at(id), `${min}..${max}`, 'min <= max')];
    return before && min !== before.max + 1 ? [issue('band-gap', at(id), String(min), String(before.max + 1))] : [];
  });
  const summed = new Set<string>();
  for (const [i, id] of sum.entries()) {
    if (summed.has(id)) found.push(issue('summed-twice', [...path, 'sum', i], id, 'once'));
    summed.add(id);
  }
  const parts = sum.map((id) => interval(entry(logic.questions, id)));
  const least = parts.reduce((total, part) => total + part.least, 0);
  const greatest = parts.reduce((total, part) => total + part.greatest, 0);
  const covered = (ordered[0]?.[1].min ?? Infinity) <= least && (ordered.at(-1)?.[1].max ?? -Infinity) >= greatest;
  if (!covered) {
    const range = ordered.length ? `${String(ordered[0]?.[1].min)}..${String(ordered.at(-1)?.[1].max)}` : 'nothing';
    found.push(issue('bands-not-covering', [...path, 'bands'], range, `${least}..${greatest}`));
  }
  return found;
}

/** What a question can add; nothing where it is not asked. */
function interval(question: Question | undefined): { least: number; greatest: number } {
  if (!question) return { least: 0, greatest: 0 };
  if (question.type === 'number')
    return { least: Math.min(0, question.min ?? 0), greatest: Math.max(0, question.max ?? 0) };
  const scores = Object.values(question.options ?? {}).map(({ score }) => score ?? 0);
  const join = (pick: (...values: number[]) => number): number =>
    question.type === 'multiple' ? scores.reduce((total, score) => total + pick(0, score), 0) : pick(0, ...scores);
  return { least: join(Math.min), greatest: join(Math.max) };
}

function ruleIssues(logic: LogicFile, { then }: LogicFile['rules'][string], path: Path): Issue[] {
  const found: Issue[] = [];
  const at = [...path, 'then'];
  if (Object.values(then).every((effect) => typeof effect === 'object' && Object.keys(effect).length === 0))
    found.push(issue('says-nothing', at, '{ }', 'favour, ruleOut, raise, defer, pair, set, note'));
  for (const [i, id] of list(then.pair?.formats ?? []).entries()) {
    const kind = id === reserved.candidate ? 'format' : entry(logic.candidates, id)?.kind;
    if (kind !== undefined && kind !== 'format')
      found.push(issue('pair-not-formats', [...at, 'pair', 'formats', i], id, 'format'));
  }
  if (then.pair && then.pair.formats[0] === then.pair.formats[1])
    found.push(issue('pair-with-itself', [...at, 'pair'], then.pair.formats[0], 'two formats'));
  const ranges = (then.set ?? []).flatMap((set, i) =>
    (['meetings', 'minutes'] as const).map((key) => ({ range: set[key], path: [...at, 'set', i, key] })),
  );
  for (const { range, path: where } of ranges)
    if (range && range[0] > range[1]) found.push(issue('empty-range', where, range.join('..'), 'min <= max'));
  return found;
}
