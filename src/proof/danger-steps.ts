import type { Question } from '../clinic-file/logic.ts';
import { skipped, type Answer } from '../engine/answers.ts';
import type { AnswerVariables } from './answer-variables.ts';
import { no, yes, type Literal } from './graph.ts';

/** An answer to one safety question as values of its variables; what is not named keeps its own. */
export type Setting = ReadonlyMap<Literal, Literal>;

/** One step up in danger on one question: what was said before, and the sign that is reported then. */
export interface DangerStep {
  readonly question: Question;
  /** The option, or `skipped` where leaving it open comes after "no". */
  readonly sign: string;
  readonly before: Setting;
  readonly after: Setting;
}

/**
 * Each single step up: none < left open < the signs by rank; on a multiple question one sign more, whatever else is chosen.
 *
 * What holds for each step holds for every rise.
 */
export function dangerSteps(variables: AnswerVariables, question: Question): DangerStep[] {
  const at = (answer: Answer | undefined): Setting => exactly(variables, question, answer);
  const of = (rank: number): Answer[] =>
    question.options
      .filter(({ danger }) => danger === rank)
      .map(({ id }) => (question.type === 'multiple' ? [id] : id));
  const open = [skipped, undefined];
  const nones = of(0);
  const toOpen = open.flatMap((after) =>
    nones.map((none) => ({ question, sign: skipped, before: at(none), after: at(after) })),
  );
  if (question.type === 'multiple') return [...toOpen, ...oneMore(variables, question, [...nones, skipped])];
  const ranks = [...new Set(question.options.map(({ danger = 0 }) => danger))].filter((rank) => rank > 0);
  ranks.sort((a, b) => a - b);
  const toSigns = ranks.flatMap((rank, i) => {
    const below = i === 0 ? open : of(ranks[i - 1] ?? 0);
    return of(rank).flatMap((sign) =>
      below.map((before) => ({ question, sign: String(sign), before: at(before), after: at(sign) })),
    );
  });
  return [...toOpen, ...toSigns];
}

/** One sign beside any others, and the first sign after "none" or a skip. */
function oneMore(variables: AnswerVariables, question: Question, cleared: readonly Answer[]): DangerStep[] {
  const signs = question.options.filter(({ danger = 0 }) => danger > 0).map(({ id }) => id);
  const alone = question.options
    .filter(({ danger }) => danger === 0)
    .map(({ id }) => variables.option(question.id, id));
  const cleanly = [variables.skip(question.id), ...alone].map((literal): [Literal, Literal] => [literal, no]);
  return signs.flatMap((sign) => {
    const literal = variables.option(question.id, sign);
    const beside = {
      question,
      sign,
      before: new Map([...cleanly, [literal, no]]),
      after: new Map([...cleanly, [literal, yes]]),
    };
    const first = cleared.map((before) => ({
      question,
      sign,
      before: exactly(variables, question, before),
      after: exactly(variables, question, [sign]),
    }));
    return [beside, ...first];
  });
}

function exactly(variables: AnswerVariables, question: Question, answer: Answer | undefined): Setting {
  const chosen = typeof answer === 'object' ? answer : [answer];
  return new Map([
    [variables.skip(question.id), answer === skipped ? yes : no],
    ...question.options.map(({ id }): [Literal, Literal] => [
      variables.option(question.id, id),
      chosen.includes(id) ? yes : no,
    ]),
  ]);
}
