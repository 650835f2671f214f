import type { Condition } from '../clinic-file/condition.ts';
import type { LogicFile } from '../clinic-file/logic-schema.ts';
import type { Logic, Question } from '../clinic-file/logic.ts';
import { mentioned } from '../clinic-file/mentions.ts';
import { given, type Answers } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';
import { Judge } from '../engine/judge.ts';
import { personOf } from '../wording/question-words.ts';
import type { CheckWords } from './check-words.ts';

/** A logic in both of its forms: as the engine reads it, and as it is written. */
export interface BothLogics {
  readonly logic: Logic;
  readonly file: LogicFile;
}

/**
 * Tells a visit: “A person who says … and leaves open …”, a line each.
 *
 * A visit has up to forty answers, and most of them have no part in what happened: told are those on which the conditions rest,
 * and those left open that the conditions ask about. Without conditions, every answer that reports something.
 *
 * @param besides A question that is told elsewhere.
 */
export function visitLines(
  words: CheckWords,
  { logic, file }: BothLogics,
  answers: Answers,
  about: readonly Condition[],
  besides?: string,
): string[] {
  const judge = new Judge(logic, answers);
  const rests = new Set(
    about.flatMap((one) => judge.judge(one).evidence.flatMap((it) => ('question' in it ? it.question : []))),
  );
  const asks = new Set(about.flatMap((one) => [...mentioned(file, one)]));
  const questions = [...logic.questions.values()].filter(({ id }) => id !== besides);
  const answered = questions.filter((question) => given(logic, answers, question) !== null);
  const told = answered.filter(({ id }) => rests.has(id));
  const person = personOf(answers);
  const says = told.length > 0 ? told : answered.filter((question) => reports(question, answers));
  const open = questionsAsked(logic, answers).filter(
    ({ id }) => asks.has(id) && id !== besides && !answered.some((question) => question.id === id),
  );
  return [
    ...(says.length > 0 ? [words.say('visit.person')] : []),
    ...says.map(
      (question) => `  - ${words.question(question, person)}: ${words.answer(question, answers[question.id], person)}`,
    ),
    ...(open.length > 0 ? [words.say(says.length > 0 ? 'visit.open' : 'visit.onlyOpen')] : []),
    ...open.map((question) => `  - ${words.question(question, person)}`),
  ];
}

/** True unless the answer is the one that says "none of these" or reports no danger. */
function reports(question: Question, answers: Answers): boolean {
  const answer = answers[question.id];
  const chosen = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? (answer as readonly string[]) : [];
  const silent = question.options.filter(({ exclusive, danger }) => exclusive === true || danger === 0);
  return !chosen.some((id) => silent.some((option) => option.id === id));
}
