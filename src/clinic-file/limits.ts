import type { Issue } from '../foundation/issue.ts';
import type { LogicFile } from './logic-schema.ts';

/** Far above any real questionnaire, and low enough that a chain of entries cannot exhaust the stack. */
const limits: Readonly<Record<string, number>> = {
  sections: 100,
  questions: 500,
  options: 200,
  conditions: 500,
  scales: 200,
  candidates: 200,
  rules: 3000,
  guarantees: 1000,
};

/** Collections that are too large to be checked. */
export function limitIssues(logic: LogicFile): Issue[] {
  const check = (kind: string, entries: object | undefined, path: readonly string[]): Issue[] => {
    const count = Object.keys(entries ?? {}).length;
    const limit = limits[kind] ?? Infinity;
    return count <= limit
      ? []
      : [{ code: 'too-many-entries', severity: 'error', path, found: String(count), expected: `<= ${limit}` }];
  };
  return [
    ...Object.entries(logic).flatMap(([kind, entries]) => check(kind, entries, ['logic', kind])),
    ...Object.entries(logic.questions).flatMap(([id, { options }]) =>
      check('options', options, ['logic', 'questions', id, 'options']),
    ),
  ];
}
