import type { Question } from '../clinic-file/logic.ts';
import { given } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';
import { Judge } from '../engine/judge.ts';
import type { SummaryFacts, SummaryItem } from './summary-item.ts';

/** Said with their question: "How long has it been like this? 1 to 6 months". */
const withTitle = ['matters-most', 'duration', 'impact'] as const;

/** In the summary by itself already, or of no use on paper. */
const covered: ReadonlySet<string> = new Set(['country', 'concerns', 'goals', ...withTitle]);

/** So many small steps lead to each goal: `takeAway.summary.steps`. */
const stepsToGoal = [1, 2, 3] as const;

/** What brings the visitor: the areas named, which matters most, for how long, and how much it gets in the way. */
export function broughtItems(facts: SummaryFacts): SummaryItem[] {
  return [
    ...optionItems(facts, 'concerns'),
    ...withTitle.flatMap((id) => {
      const question = plain(facts, id);
      return question ? answerItem(facts, question) : [];
    }),
  ];
}

/** Each goal, and under it the small steps that it is split into. */
export function goalItems(facts: SummaryFacts): SummaryItem[] {
  return optionItems(facts, 'goals').flatMap((goal): SummaryItem[] => {
    if (goal.says.kind !== 'option') return [goal];
    const { option } = goal.says;
    const steps = stepsToGoal.map((step): SummaryItem => ({
      id: `${goal.id}.${String(step)}`,
      under: goal.id,
      says: { kind: 'step', goal: option, step },
    }));
    return [goal, ...steps];
  });
}

/** The answers that the visitor put in, as far as they may be offered now. */
export function addedItems(facts: SummaryFacts): SummaryItem[] {
  return offeredAnswers(facts)
    .filter(({ id }) => facts.added.includes(id))
    .flatMap((question) => answerItem(facts, question));
}

/**
 * Questions whose answer the visitor may put in, in their order. Never a discreet one; one about safety only where the page itself shows it.
 */
export function offeredAnswers(facts: SummaryFacts): Question[] {
  const { logic, answers, discreet } = facts;
  return questionsAsked(logic, answers).filter(
    (question) =>
      !covered.has(question.id) &&
      !question.discreet &&
      !(discreet && question.safety) &&
      given(logic, answers, question) !== null,
  );
}

/** The chosen options, one a line; "none of these" says nothing. */
function optionItems(facts: SummaryFacts, id: string): SummaryItem[] {
  const { logic, answers } = facts;
  const question = plain(facts, id);
  const answer = question ? given(logic, answers, question) : null;
  if (!question || !answer || !('chosen' in answer)) return [];
  return question.options
    .filter((option) => !option.exclusive && answer.chosen.includes(option.id))
    .map(({ id: option }) => ({ id: `${id}.${option}`, says: { kind: 'option', question: id, option } }));
}

function answerItem({ logic, answers }: SummaryFacts, question: Question): SummaryItem[] {
  const answer = given(logic, answers, question);
  return answer === null
    ? []
    : [{ id: `answer.${question.id}`, says: { kind: 'answer', question: question.id, given: answer } }];
}

/**
 * The question, unless a clinic made it one about safety, or a discreet one; null also where another answer was changed, and it is not asked
 * any more. That is judged without the hidden answers: what a summary leaves out must not tell of them either.
 */
function plain({ logic, answers }: SummaryFacts, id: string): Question | null {
  const question = logic.questions.get(id);
  if (!question || isHidden(question)) return null;
  const open = Object.entries(answers).filter(([answered]) => {
    const of = logic.questions.get(answered);
    return of && !isHidden(of);
  });
  return new Judge(logic, Object.fromEntries(open)).asked(id).verdict === 'not-met' ? null : question;
}

function isHidden({ safety, discreet }: Question): boolean {
  return safety || discreet === true;
}
