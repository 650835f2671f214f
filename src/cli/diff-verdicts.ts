import canonicalize from 'canonicalize';
import type { Logic, Rule } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { Judge } from '../engine/judge.ts';
import type { Compared } from '../proof/difference.ts';
import { canMatter } from './diff-relevance.ts';
import type { Judged, Verdict } from '../engine/verdict.ts';

/** A verdict, or `absent` for what a file does not have. */
export type State = Verdict | 'absent';

/**
 * What is judged otherwise about one visit: a rule, what a candidate needs, a named condition that the engine reads, or whether a question is asked.
 *
 * A rule that is met before and after stands here when its effects differ.
 */
export interface VerdictChange {
  readonly what: 'rule' | 'needs' | 'condition' | 'question';
  readonly id: string;
  readonly before: State;
  readonly after: State;
  /** Questions without an answer for which an unknown verdict waits, before or after. */
  readonly open: readonly string[];
}

interface Known {
  readonly judged: Judged;
  /** Its condition, and what it does, as text: equal texts mean the same. */
  readonly when: string;
  readonly does: string;
}

/** The conditions that the engine itself reads for the outcome. */
const readByEngine = ['questions-only', 'wish'] as const;
const kinds = ['rule', 'needs', 'condition', 'question'] as const;

/** What two logics judge otherwise about one visit, as far as it can matter to these parts: first what is lost, then what came, then what waits. */
export function verdictChanges(
  before: Logic,
  after: Logic,
  answers: Answers,
  parts: readonly Compared[],
): VerdictChange[] {
  const changes = kinds.flatMap((what) => {
    const [was, is] = [known(before, answers, what, parts), known(after, answers, what, parts)];
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): VerdictChange[] => {
      const [one, other] = [was.get(id), is.get(id)];
      if (!differs(what, one, other)) return [];
      const states = { before: one?.judged.verdict ?? 'absent', after: other?.judged.verdict ?? 'absent' } as const;
      return [
        { what, id, ...states, open: [...new Set([...(one?.judged.open ?? []), ...(other?.judged.open ?? [])])] },
      ];
    });
  });
  const effects = effectsOf([...before.rules, ...after.rules]);
  const decided = changes.filter((change) => isDecided(change));
  const isTold = (change: VerdictChange): boolean =>
    isDecided(change) || decided.some((one) => one.what === 'rule' && isBeside(change, one, effects));
  const place = ({ what, before: was, after: is }: VerdictChange): number =>
    what === 'question' ? 3 : was === 'met' ? 0 : is === 'met' ? 1 : 2;
  return changes.filter(isTold).toSorted((a, b) => place(a) - place(b));
}

/**
 * True for what is met on one side only, met on both with other effects, or unknown on one side where the file itself was changed.
 */
function differs(what: VerdictChange['what'], one: Known | undefined, other: Known | undefined): boolean {
  const [was, is] = [one?.judged.verdict, other?.judged.verdict];
  if (what === 'question') return was !== is;
  if (was === is) return was === 'met' && one?.does !== other?.does;
  // Whoever needs nothing has all that is needed, also where the file has no such candidate.
  if (what === 'needs' && (!one || !other)) return false;
  return (
    was === 'met' ||
    is === 'met' ||
    (what === 'rule' && one?.when !== other?.when && (was === 'unknown' || is === 'unknown'))
  );
}

/** True for what has done something by itself: an unknown rule has not, on whichever side. */
function isDecided({ what, before, after }: VerdictChange): boolean {
  return what !== 'rule' || before === 'met' || after === 'met';
}

/**
 * True for a rule that waits in the place of one that fired: it is of the same topic, and would do some of the same.
 * A rule that was split leaves its visits to such an unknown.
 */
function isBeside(waiting: VerdictChange, fired: VerdictChange, effects: ReadonlyMap<string, Set<string>>): boolean {
  const side = fired.before === 'met' ? 'after' : 'before';
  const own = effects.get(waiting.id);
  return waiting[side] === 'unknown' && [...(effects.get(fired.id) ?? [])].some((effect) => own?.has(effect));
}

/** What rules do, as short texts by rule, each with the rule's topic; over both files. */
function effectsOf(rules: readonly Rule[]): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, topic, then } of rules) {
    const known = found.get(id) ?? new Set<string>();
    found.set(id, known);
    const add = (effect: string): void => {
      known.add(`${topic}: ${effect}`);
    };
    const candidates = [...Object.keys(then.favour ?? {}), ...(then.pair?.formats ?? [])];
    for (const one of candidates) add(`favour ${one}`);
    for (const one of then.ruleOut ?? []) add(`rule out ${one}`);
    for (const one of Object.keys(then.raise ?? {})) add(`raise ${one}`);
    for (const one of then.note ?? []) add(`note ${one}`);
    for (const { tier } of then.set ?? []) add(`set ${tier}`);
    if (then.defer) add('defer');
  }
  return found;
}

/** What is judged of one logic; of its rules those that can matter to the parts. */
function known(
  logic: Logic,
  answers: Answers,
  what: VerdictChange['what'],
  parts: readonly Compared[],
): ReadonlyMap<string, Known> {
  const judge = new Judge(logic, answers);
  const text = (value: unknown): string => canonicalize(value) ?? '';
  switch (what) {
    case 'rule':
      return new Map(
        logic.rules
          .filter((rule) => canMatter(logic, rule, parts))
          .map(({ id, when, topic, then }) => [
            id,
            { judged: judge.judge(when), when: text(when), does: text({ topic, then }) },
          ]),
      );
    case 'needs':
      return new Map(
        [...logic.candidates.values()].map(({ id, needs = { all: [] } }) => [
          id,
          { judged: judge.judge(needs), when: text(needs), does: '' },
        ]),
      );
    case 'condition':
      return new Map(
        readByEngine.flatMap((id) => {
          const condition = logic.conditions.get(id);
          return condition ? [[id, { judged: judge.judge(condition), when: text(condition), does: '' }]] : [];
        }),
      );
    case 'question':
      return new Map([...logic.questions.keys()].map((id) => [id, { judged: judge.asked(id), when: '', does: '' }]));
  }
}
