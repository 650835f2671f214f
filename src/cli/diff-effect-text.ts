import { skipped, type Answer, type Answers } from '../engine/answers.ts';
import type { Compared } from '../proof/difference.ts';
import type { ShownVisit } from './diff-effect.ts';
import { besideLines } from './diff-layout.ts';
import { recommendationRows } from './diff-recommendation-rows.ts';
import type { EffectRun } from './diff-report.ts';
import type { State, VerdictChange } from './diff-verdicts.ts';
import type { DiffWords } from './diff-words.ts';

const solver = 'z3-solver';
/** So many are told of one visit; all of them stand in the JSON. */
const verdictsAtMost = 20;

/** What the change does: what is proved to stay the same, what is open, and for each part that changes a visit that shows it. */
export function effectLines(words: DiffWords, run: EffectRun): string[] {
  if (run.state === 'no-solver')
    return [words.say('effect.noSolver', { package: solver, command: `npm install ${solver}` })];
  if (run.state === 'failed') return [words.say('effect.failed', { reason: run.reason })];
  const { differences, visits } = run;
  const parts = (status: string): Compared[] =>
    differences.filter((one) => one.status === status).map(({ part }) => part);
  const [same, changed, open] = [parts('same'), parts('changed'), parts('open')];
  if (changed.length + open.length === 0) return [words.say('effect.allSame')];
  const names = (of: readonly Compared[]): string => of.map((part) => partName(words, part)).join('; ');
  return [
    ...(same.length > 0 ? [words.say('effect.same', { count: same.length })] : []),
    ...(changed.length > 0 ? [words.say('effect.changed', { count: changed.length })] : []),
    ...(open.length > 0
      ? [words.say('effect.open', { count: open.length, parts: names(open) }), words.say('effect.openMeans')]
      : []),
    ...visits.flatMap((visit) => ['', ...visitLines(words, visit)]),
    ...(visits.some(({ verdicts }) => verdicts.some(isLost)) ? ['', words.say('effect.lost')] : []),
  ];
}

/** What a part of the recommendation is called, such as `form: Couple therapy` or `help: now`. */
function partName(words: DiffWords, { kind, id }: Compared): string {
  const { translator } = words.after;
  switch (kind) {
    case 'format':
    case 'modality':
    case 'setting':
      return words.say(`part.${kind}`, { name: words.candidate(id) });
    case 'help':
    case 'referral':
    case 'medical':
    case 'need':
      return translator.say(`graph:effect.${kind}.${id}`) || `${kind} ${id}`;
    case 'outcome':
      return words.say('part.outcome', { name: translator.say(`graph:effect.outcome.${id}`) || id });
    case 'note':
      return words.say('part.note', { name: words.noteOf(id) });
    case 'pair':
      return words.say('part.pair', {
        name: id
          .split('+')
          .map((one) => words.candidate(one))
          .join(' + '),
      });
  }
}

function visitLines(words: DiffWords, visit: ShownVisit): string[] {
  const { parts, answers, before, after, verdicts, candidates } = visit;
  const said = Object.entries(answers);
  const names = parts.map((part) => partName(words, part)).join('; ');
  const more = verdicts.length - verdictsAtMost;
  const why = [
    ...verdicts.slice(0, verdictsAtMost).flatMap((change) => verdictLines(words, change, answers)),
    ...(more > 0 ? [`- ${words.say('more', { count: more })}`] : []),
    ...candidates.map((id) => words.say('effect.candidate', { name: words.candidate(id) })),
  ];
  return [
    words.say('effect.shows', { parts: names }),
    ...(said.length === 0 ? [`  ${words.say('effect.nothingSaid')}`] : [`  ${words.say('effect.person')}`]),
    ...said.map(
      ([id, answer]) => `    - ${questionName(words, id, answers)}: ${answerText(words, id, answer, answers)}`,
    ),
    `  ${words.say('effect.gets')}`,
    ...besideLines(['', words.say('before'), words.say('after')], recommendationRows(words, before, after)).map(
      (line) => `  ${line}`,
    ),
    ...(why.length > 0 ? [`  ${words.say('effect.why')}`, ...why.map((line) => `    ${line}`)] : []),
  ];
}

function verdictLines(words: DiffWords, change: VerdictChange, answers: Answers): string[] {
  const { what, id, before, after, open } = change;
  const state = (one: State): string => words.say(`verdict.${what}-${one}`);
  const name =
    what === 'rule'
      ? words.withRule(id).rule(id, answers)
      : what === 'needs'
        ? words.candidate(id)
        : what === 'question'
          ? questionName(words, id, answers)
          : words.after.conditions.name(id);
  // A rule that fires on both sides stands here because it does something else.
  const is = before === 'met' && after === 'met' ? words.say('verdict.rule-otherwise') : state(after);
  return [
    `- ${words.say(`verdict.${what}`, { name })}`,
    `    ${words.say('verdict.change', { before: state(before), after: is })}`,
    ...(open.length > 0 && what !== 'question'
      ? [
          `    ${words.say('effect.waits', { questions: open.map((one) => questionName(words, one, answers)).join(', ') })}`,
        ]
      : []),
  ];
}

/** True for what was split by an answer, so that it waits for it now. */
function isLost({ what, before, after }: VerdictChange): boolean {
  return what !== 'question' && before !== 'unknown' && after === 'unknown';
}

function questionName(words: DiffWords, id: string, answers: Answers): string {
  return words.withQuestion(id).question(id, answers);
}

function answerText(words: DiffWords, id: string, answer: Answer, answers: Answers): string {
  if (answer === skipped) return words.say('effect.skipped');
  if (typeof answer === 'number')
    return [answer, words.withQuestion(id).logic.questions.get(id)?.unit]
      .filter((part) => part !== undefined)
      .join(' ');
  const chosen = typeof answer === 'string' ? [answer] : answer;
  return chosen.map((one) => words.withOption(id, one).option(id, one, answers)).join(', ');
}
