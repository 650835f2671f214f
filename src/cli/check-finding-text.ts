import type { Guarantee } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import type { Recommendation } from '../engine/recommendation.ts';
import { personOf } from '../wording/question-words.ts';
import { breachesOf, fallsBetween, type Breach, type Fall, type LevelName } from './check-breach.ts';
import type { WeighedProof } from './check-clinic.ts';
import { visitLines, type BothLogics } from './check-visit-words.ts';
import type { CheckWords } from './check-words.ts';

type Told<Kind extends WeighedProof['subject']['kind']> = Extract<WeighedProof['subject'], { kind: Kind }>;

/** Says what a refuted proof means: one sentence, then the visit that shows it and the rules that did it, a line each. */
export function findingLines(words: CheckWords, logics: BothLogics, proof: WeighedProof): string[] {
  const { subject } = proof;
  switch (subject.kind) {
    case 'guarantee':
      return [words.say('refuted.guarantee', { id: subject.id }), ...guaranteeLines(words, logics, proof, subject)];
    case 'outcome':
      return [
        words.say('refuted.outcome'),
        ...proof.visits.slice(0, 1).flatMap((visit) => visitLines(words, logics, visit, rulesIn(logics, proof.rules))),
        ...ruleLines(words, proof.rules, proof.visits[0]),
      ];
    case 'danger':
      return dangerLines(words, logics, proof, subject);
    case 'length':
      return [words.say('refuted.length', { count: lengthOf(proof), limit: logics.logic.settings.questionLimit })];
    case 'reach':
      return [
        [
          words.say(`unreachable.${subject.what}`, { id: subject.id, name: nameOf(words, logics, subject) }),
          ...(proof.severity === 'warning' ? [words.say('refuted.byChange')] : []),
        ].join(' '),
      ];
    case 'idle-rule':
    case 'twin-rules':
      return [words.say(`refuted.${subject.kind}`, { ...subject })];
  }
}

/** The number of questions of the longest visit. */
export function lengthOf({ visits }: WeighedProof): number {
  return Object.keys(visits[0] ?? {}).length;
}

function guaranteeLines(
  words: CheckWords,
  logics: BothLogics,
  proof: WeighedProof,
  { id }: Told<'guarantee'>,
): string[] {
  const guarantee = logics.logic.guarantees.find((one) => one.id === id);
  const [visit] = proof.visits;
  if (!guarantee) return [];
  const promise = [
    words.say('promise.when', { condition: words.condition(guarantee.when) }),
    ...promises(words, guarantee).map((one) => `  - ${one}`),
  ];
  if (!visit) return promise;
  const recommendation = recommend(logics.logic, visit);
  const breaches = breachesOf(logics.logic, guarantee, visit, recommendation);
  const needs = breaches.flatMap((one) =>
    one.kind === 'candidate' ? (logics.logic.candidates.get(one.id)?.needs ?? []) : [],
  );
  return [
    ...promise,
    ...visitLines(words, logics, visit, [guarantee.when, ...rulesIn(logics, proof.rules), ...needs]),
    ...(breaches.length > 0
      ? breaches.map((one) => breachText(words, one))
      : [words.say('visit.found', { found: proof.found.join(', ') })]),
    ...ruleLines(words, proof.rules, visit),
  ];
}

function promises(words: CheckWords, { never, atLeast, always }: Guarantee): string[] {
  return [
    ...(never?.candidates ? [words.say('promise.candidates', { names: words.candidates(never.candidates) })] : []),
    ...(never?.length
      ? [words.say('promise.length', { names: never.length.map((id) => words.length(id)).join(', ') })]
      : []),
    ...Object.entries(atLeast ?? {}).map(([name, level]) =>
      words.say('promise.level', {
        what: words.say(`level.${name}`),
        level: words.level(name as LevelName, level ?? ''),
      }),
    ),
    ...(always?.outcome ? [words.say('promise.outcome', { name: words.outcome(always.outcome) })] : []),
    ...(always?.asked ? [words.say('promise.asked', { question: words.questionOf(always.asked) })] : []),
    ...(always?.note ? [words.say('promise.note', { name: words.note(always.note) })] : []),
  ];
}

function breachText(words: CheckWords, breach: Breach): string {
  switch (breach.kind) {
    case 'candidate':
      return words.say('visit.candidate', { name: words.candidate(breach.id) });
    case 'length':
      return words.say('visit.length', { name: words.length(breach.id) });
    case 'level':
      return words.say('visit.level', {
        what: words.say(`level.${breach.name}`),
        found: words.level(breach.name, breach.found),
      });
    case 'outcome':
      return words.say('visit.outcome', { name: words.outcome(breach.found) });
    case 'asked':
      return words.say('visit.asked', { question: words.questionOf(breach.id) });
    case 'note':
      return words.say('visit.note', { name: words.note(breach.id) });
  }
}

function dangerLines(words: CheckWords, logics: BothLogics, proof: WeighedProof, subject: Told<'danger'>): string[] {
  const question = logics.logic.questions.get(subject.question);
  const [before, after] = proof.visits;
  if (!question) return [];
  const title = words.say('refuted.danger', {
    question: words.question(question),
    option: words.answer(question, subject.sign, 'self'),
  });
  if (!before || !after) return [title];
  const person = personOf(before);
  const results: readonly [Recommendation, Recommendation] = [
    recommend(logics.logic, before),
    recommend(logics.logic, after),
  ];
  const falls = fallsBetween(logics.logic, ...results);
  return [
    title,
    ...visitLines(words, logics, before, rulesIn(logics, proof.rules), question.id),
    words.say('visit.change', { question: words.question(question, person) }),
    `  ${words.say('visit.before', { answer: words.answer(question, before[question.id], person) })}`,
    `  ${words.say('visit.after', { answer: words.answer(question, after[question.id], person) })}`,
    words.say('visit.falls'),
    ...(falls.length > 0 ? falls.map((one) => fallText(words, one)) : proof.found).map((line) => `  - ${line}`),
    ...ruleLines(words, proof.rules, before),
  ];
}

function fallText(words: CheckWords, fall: Fall): string {
  if (fall.kind !== 'level') return words.say(`visit.fallen.${fall.kind}`, { name: words.candidate(fall.id) });
  const [from, to] = [words.level(fall.name, fall.from), words.level(fall.name, fall.to)];
  return words.say('visit.fallen.level', { what: words.say(`level.${fall.name}`), from, to });
}

function ruleLines(words: CheckWords, rules: readonly string[], answers: Answers = {}): string[] {
  if (rules.length === 0) return [];
  return [words.say('visit.rules'), ...rules.map((id) => `  - ${words.rule(id, answers)}`)];
}

function rulesIn({ logic }: BothLogics, ids: readonly string[]) {
  return logic.rules.filter(({ id }) => ids.includes(id)).map(({ when }) => when);
}

function nameOf(words: CheckWords, { logic }: BothLogics, { what, id }: Told<'reach'>): string {
  const [first = id, second = ''] = id.split('.');
  const question = logic.questions.get(first);
  if (what === 'candidate') return words.candidate(id);
  if (!question) return '';
  return what === 'option' ? words.option(question, second) : words.question(question);
}
