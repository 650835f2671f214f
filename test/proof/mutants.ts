import type { Condition } from '../../src/clinic-file/condition.ts';
import type { Candidate, Logic, Question, Rule } from '../../src/clinic-file/logic.ts';
import type { Effects } from '../../src/clinic-file/logic-schema.ts';
import { levelOrders, type LevelName } from '../../src/proof/level-encoder.ts';

/** One deliberate mistake in a logic. */
export interface Mutant {
  /** What it is in: a rule, the `needs` of a candidate, the `askWhen` of a question. */
  readonly of: 'rule' | 'needs' | 'askWhen';
  readonly id: string;
  /** What was done: `delete`, `invert`, or in which way it was weakened. */
  readonly how: string;
  /** The rule before the mistake. */
  readonly original?: Rule;
  readonly logic: Logic;
}

/** Rules whose effect protects somebody. */
function isProtecting({ then }: Rule): boolean {
  const { help, referral, medical } = then.raise ?? {};
  return [help, referral, medical, then.defer, then.ruleOut].some((effect) => effect !== undefined);
}

/** Each rule that protects, each `needs` and each `askWhen` of a locked question: deleted, inverted, and weakened in every small way. */
export function mutantsOf(logic: Logic): Mutant[] {
  return [
    ...logic.rules.filter(isProtecting).flatMap((rule) => ruleMutants(logic, rule)),
    ...[...logic.candidates.values()].flatMap((candidate) => needsMutants(logic, candidate)),
    ...[...logic.questions.values()].filter(({ locked }) => locked).flatMap((question) => askMutants(logic, question)),
  ];
}

function ruleMutants(logic: Logic, rule: Rule): Mutant[] {
  const changed = (how: string, ...rules: Rule[]): Mutant => ({
    ...{ of: 'rule', id: rule.id, how, original: rule },
    logic: { ...logic, rules: logic.rules.flatMap((one) => (one === rule ? rules : [one])) },
  });
  return [
    changed('delete'),
    changed('invert', { ...rule, when: { not: rule.when } }),
    ...narrowed(logic, rule.when).map(([how, when]) => changed(how, { ...rule, when })),
    ...lowered(rule.then).map(([how, then]) => changed(how, { ...rule, then })),
  ];
}

function needsMutants(logic: Logic, candidate: Candidate): Mutant[] {
  const { needs, ...rest } = candidate;
  if (!needs) return [];
  const changed = (how: string, one: Candidate): Mutant => ({
    ...{ of: 'needs', id: candidate.id, how },
    logic: { ...logic, candidates: new Map([...logic.candidates, [candidate.id, one]]) },
  });
  return [
    changed('delete', rest),
    changed('invert', { ...candidate, needs: { not: needs } }),
    ...widened(needs).map(([how, wider]) => changed(how, { ...candidate, needs: wider })),
  ];
}

function askMutants(logic: Logic, question: Question): Mutant[] {
  const { askWhen, ...rest } = question;
  const changed = (how: string, one: Question): Mutant => ({
    ...{ of: 'askWhen', id: question.id, how },
    logic: { ...logic, questions: new Map([...logic.questions, [question.id, one]]) },
  });
  const never = changed('never asked', { ...question, askWhen: { any: [] } });
  if (!askWhen) return [never];
  return [
    never,
    changed('delete', rest),
    changed('invert', { ...question, askWhen: { not: askWhen } }),
    ...narrowed(logic, askWhen).map(([how, when]) => changed(how, { ...question, askWhen: when })),
  ];
}

/** The same condition, met in fewer visits: a branch less, an option less, a grade higher. */
function narrowed(logic: Logic, condition: Condition): [string, Condition][] {
  if ('any' in condition && condition.any.length > 1)
    return condition.any.map((part, i) => [
      `without ${nameOf(part)}`,
      { any: condition.any.filter((_, other) => other !== i) },
    ]);
  if ('all' in condition)
    return condition.all.flatMap((part, i) =>
      narrowed(logic, part).map(([how, less]): [string, Condition] => [
        how,
        { all: condition.all.map((other, at) => (at === i ? less : other)) },
      ]),
    );
  if ('question' in condition && 'is' in condition && typeof condition.is !== 'string' && condition.is.length > 1)
    return condition.is.map((option) => [
      `without ${condition.question} ${option}`,
      { ...condition, is: (condition.is as string[]).filter((other) => other !== option) },
    ]);
  if ('question' in condition && 'atLeast' in condition) {
    const grades = (logic.questions.get(condition.question)?.options ?? []).filter(({ danger = 0 }) => danger > 0);
    const rank = grades.find(({ id }) => id === condition.atLeast)?.danger ?? 0;
    const next = grades.filter(({ danger = 0 }) => danger > rank).sort((a, b) => (a.danger ?? 0) - (b.danger ?? 0))[0];
    return next ? [[`from ${next.id} on`, { ...condition, atLeast: next.id }]] : [];
  }
  return [];
}

/** The same need, met in more visits: a part less. */
function widened(needs: Condition): [string, Condition][] {
  if (!('all' in needs)) return [];
  return needs.all.map((part, i) => [`without ${nameOf(part)}`, { all: needs.all.filter((_, other) => other !== i) }]);
}

/** Each effect one step weaker. */
function lowered(then: Effects): [string, Effects][] {
  const { defer, ruleOut = [], raise = {}, ...rest } = then;
  const levels = (Object.keys(raise) as LevelName[]).filter((name) => name !== 'need');
  return [
    ...levels.map((name): [string, Effects] => {
      const order: readonly string[] = levelOrders[name];
      const lower = order[order.indexOf(raise[name] ?? '') - 1] ?? 'none';
      return [`${name} ${lower}`, { ...then, raise: { ...raise, [name]: lower } }];
    }),
    ...(defer ? [['not deferred', { ...rest, raise, ruleOut }] as [string, Effects]] : []),
    ...ruleOut.map((id): [string, Effects] => [
      `allows ${id}`,
      { ...then, ruleOut: ruleOut.filter((other) => other !== id) },
    ]),
  ];
}

function nameOf(condition: Condition): string {
  if ('question' in condition) return condition.question;
  if ('condition' in condition) return condition.condition;
  if ('scale' in condition) return condition.scale;
  if ('skipped' in condition) return `${condition.skipped} skipped`;
  if ('not' in condition) return `not ${nameOf(condition.not)}`;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.map(nameOf).join('/');
}
