import type { Issue, Path } from '../foundation/issue.ts';
import type { Condition } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';
import { entry, isSafety } from './mentions.ts';
import { SignReader, type Signs } from './signs.ts';
import { skipIssues } from './skips.ts';

type Rule = LogicFile['rules'][string];

/**
 * Law 3: danger only raises. Holds each condition to the signs that its use asks for.
 *
 * A rule that protects may not lose "certainly met" when danger rises, nor `needs` gain it.
 * Formats compete for places, so none may lose weight by danger: that would move another up. What is guarded (couple therapy) danger may not touch at all.
 */
export function dangerIssues(logic: LogicFile): Issue[] {
  const reader = new SignReader(logic);
  const check = (code: string, condition: Condition, path: Path, ...signs: (keyof Signs)[]): Issue[] => {
    const failing = signs.flatMap((sign) => reader.failing(condition, sign, path));
    const unique = new Map(failing.map((one) => [JSON.stringify([one.question, one.path]), one]));
    return [...unique.values()].map((one) => ({
      code,
      severity: 'error',
      path: one.path,
      found: one.question,
      expected: signs.map((sign) => allowed[sign]).join(', '),
    }));
  };
  const inRules = Object.entries(logic.rules).flatMap(([id, rule]) => {
    const path = ['logic', 'rules', id, 'when'];
    if (touchesGuarded(logic, rule)) return check('danger-touches-guarded', rule.when, path, 'metKept', 'metNotGained');
    if (mustKeep(rule)) return check('danger-loses', rule.when, path, 'metKept');
    return favoursFormat(logic, rule) ? check('danger-disfavours', rule.when, path, 'metKept') : [];
  });
  const inNeeds = Object.entries(logic.candidates).flatMap(([id, { needs }]) =>
    needs ? check('danger-meets-needs', needs, ['logic', 'candidates', id, 'needs'], 'metNotGained') : [],
  );
  const inTurns = Object.entries(logic.questions).flatMap(([id, question]) =>
    question.askWhen && isSafety(question)
      ? check('danger-hides', question.askWhen, ['logic', 'questions', id, 'askWhen'], 'metKept')
      : [],
  );
  return [...inRules, ...inNeeds, ...inTurns, ...skipIssues(logic)];
}

/** What a condition on a safety question may be, by the sign that is asked of it. */
const allowed = {
  metKept: 'atLeast, chosen min 1',
  metNotGained: 'is none',
  notMetKept: 'is none',
  notMetNotGained: 'no danger',
} as const satisfies Record<keyof Signs, string>;

function mustKeep({ then }: Rule): boolean {
  return [then.raise, then.defer, then.pair].some((effect) => effect !== undefined) || (then.ruleOut ?? []).length > 0;
}

function favoursFormat(logic: LogicFile, { then }: Rule): boolean {
  return Object.keys(then.favour ?? {}).some((id) => entry(logic.candidates, id)?.kind === 'format');
}

/** Favoured or paired: being ruled out by danger is what a guarded candidate is for. */
function touchesGuarded(logic: LogicFile, { then }: Rule): boolean {
  return [...Object.keys(then.favour ?? {}), ...(then.pair?.formats ?? [])].some(
    (id) => entry(logic.candidates, id)?.guarded === true,
  );
}
