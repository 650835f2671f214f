import type { Logic, Question } from '../clinic-file/logic.ts';
import type { Issue } from '../foundation/issue.ts';

/** The reserved value of an answer that the visitor openly left open. */
export const skipped = 'skipped';

/** One answer: an option id, option ids, a number, or `"skipped"`. */
export type Answer = string | number | readonly string[];

/** A visit: question id to answer. What is missing was not answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** An answer that says something: neither missing nor skipped. */
export type Given = { readonly chosen: readonly string[] } | { readonly number: number };

/**
 * Reads answers from anywhere (a file, a page's script).
 *
 * Never throws. What cannot be an answer is left out, so that it counts as not answered, and is reported.
 */
export function readAnswers(logic: Logic, input: unknown): { answers: Answers; issues: Issue[] } {
  const issues: Issue[] = [];
  const answers: Record<string, Answer> = Object.create(null) as Record<string, Answer>;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push({
      code: 'answers-not-object',
      severity: 'error',
      path: [],
      found: describe(input),
      expected: 'object',
    });
    return { answers, issues };
  }
  for (const [id, value] of Object.entries(input)) {
    const question = logic.questions.get(id);
    if (!question) {
      issues.push({
        code: 'unknown-question',
        severity: 'error',
        path: [id],
        found: id,
        expected: [...logic.questions.keys()].join(', '),
      });
      continue;
    }
    const answer = readAnswer(question, value, issues);
    if (answer !== null) answers[id] = answer;
  }
  return { answers, issues };
}

function readAnswer(question: Question, value: unknown, issues: Issue[]): Answer | null {
  if (value === skipped) return skipped;
  const report = (code: string, found: unknown, expected: string, at: (string | number)[] = []): null => {
    issues.push({ code, severity: 'error', path: [question.id, ...at], found: describe(found), expected });
    return null;
  };
  if (question.type === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value)) return report('answer-not-number', value, 'number');
    if (value < (question.min ?? -Infinity) || value > (question.max ?? Infinity)) {
      return report('answer-out-of-range', value, `${String(question.min ?? '')}..${String(question.max ?? '')}`);
    }
    return value;
  }
  const known = question.options.map((option) => option.id);
  if (question.type !== 'multiple') {
    return typeof value === 'string' && known.includes(value)
      ? value
      : report('unknown-option', value, known.join(', '));
  }
  if (!Array.isArray(value)) return report('answer-not-list', value, 'list of option ids');
  const chosen = [...new Set(value as unknown[])].filter((id): id is string => {
    if (typeof id === 'string' && known.includes(id)) return true;
    report('unknown-option', id, known.join(', '), [value.indexOf(id)]);
    return false;
  });
  return readChosen(question, chosen, report);
}

function readChosen(
  question: Question,
  chosen: string[],
  report: (code: string, found: unknown, expected: string) => null,
): readonly string[] | null {
  const exclusive = chosen.filter((id) => question.options.some((option) => option.id === id && option.exclusive));
  if (exclusive.length > 0 && chosen.length > 1) {
    report('exclusive-with-others', exclusive.join(', '), 'alone');
    chosen = chosen.filter((id) => !exclusive.includes(id));
    if (chosen.length === 0) return null;
  }
  if (question.atMost !== undefined && chosen.length > question.atMost) {
    report('too-many-chosen', chosen.length, String(question.atMost));
    chosen = chosen.slice(0, question.atMost);
  }
  return chosen.length > 0 ? chosen : null;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value;
  return ['object', 'number', 'boolean'].includes(typeof value) ? JSON.stringify(value) : typeof value;
}

/** What the visitor said to a question, or null while it is unanswered or skipped. */
export function given(logic: Logic, answers: Answers, question: Question): Given | null {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (answer === undefined || answer === skipped) return null;
  if (typeof answer === 'number') return { number: answer };
  const offered = new Set(offeredOptions(logic, answers, question).map((option) => option.id));
  const chosen = (typeof answer === 'string' ? [answer] : answer).filter((id) => offered.has(id));
  return chosen.length > 0 ? { chosen } : null;
}

/** The options that a question offers now: all of them, or those that `optionsFrom` leaves. */
export function offeredOptions(logic: Logic, answers: Answers, question: Question): Question['options'] {
  const from = question.optionsFrom === undefined ? undefined : logic.questions.get(question.optionsFrom);
  if (!from) return question.options;
  const answer = given(logic, answers, from);
  const chosen = answer && 'chosen' in answer ? answer.chosen : [];
  return question.options.filter(({ id }) => chosen.includes(id) || !from.options.some((option) => option.id === id));
}

/** True when the visitor openly left the question open. */
export function isSkipped(answers: Answers, questionId: string): boolean {
  return Object.hasOwn(answers, questionId) && answers[questionId] === skipped;
}
