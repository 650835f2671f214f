import type { Logic, Question } from '../../src/clinic-file/logic.ts';
import type {
  HelpLevel,
  Length,
  MedicalLevel,
  NeedLevel,
  Outcome,
  ReferralLevel,
} from '../../src/clinic-file/logic-schema.ts';
import { offeredOptions, readAnswers, type Answer, type Answers } from '../../src/engine/answers.ts';
import { nextQuestion } from '../../src/engine/flow.ts';

/** What a clinician expects of a visit. What is left out is not looked at. */
export interface Expectation {
  readonly outcome?: Outcome;
  readonly help?: HelpLevel;
  readonly helpAtLeast?: HelpLevel;
  readonly helpAtMost?: HelpLevel;
  /** Psychiatrist: exactly, at least, at most. */
  readonly referral?: ReferralLevel;
  readonly referralAtLeast?: ReferralLevel;
  readonly referralAtMost?: ReferralLevel;
  /** Family doctor or emergency department. */
  readonly medical?: MedicalLevel;
  readonly medicalAtLeast?: MedicalLevel;
  readonly medicalAtMost?: MedicalLevel;
  readonly needAtLeast?: NeedLevel;
  /** One of these comes first. */
  readonly best?: readonly string[];
  readonly modalityBest?: readonly string[];
  /** At least one of these is recommended, as the first or as an alternative. An empty list expects none. */
  readonly formatsAny?: readonly string[];
  readonly formatsAll?: readonly string[];
  readonly formatsNever?: readonly string[];
  readonly modalitiesAny?: readonly string[];
  readonly modalitiesAll?: readonly string[];
  readonly modalitiesNever?: readonly string[];
  readonly settingAny?: readonly string[];
  readonly settingNever?: readonly string[];
  /** The plan of the format that comes first. */
  readonly length?: readonly Length[];
  readonly frequency?: readonly string[];
  readonly minutes?: readonly [number, number];
  readonly meetings?: readonly [number, number];
  readonly notes?: readonly string[];
  readonly notesNever?: readonly string[];
  readonly pair?: readonly [string, string] | null;
  readonly heldBack?: readonly string[];
  readonly ruledOut?: readonly string[];
}

/** One visit of the table. */
export interface Visit {
  readonly id: string;
  /** The story, as a clinician would tell it. */
  readonly text: string;
  /** What the story tells. Every other question asked is answered with the option that reports nothing. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly expect: Expectation;
  /** Rows, exclusions and areas of the clinical brief that the visit stands for. */
  readonly covers: readonly string[];
  readonly source: string;
}

/** Where the option that reports nothing is not the exclusive one, the first of the danger order, or a neutral word. */
const silent: Readonly<Record<string, string>> = {
  country: 'gb',
  'for-whom': 'me',
  age: '18-64',
  impact: 'none',
  group: 'maybe',
  'partner-willing': 'maybe',
  staying: 'both',
  stopped: 'other',
};
const neutral = ['unsure', 'either', 'equal', 'varies', 'no-view', 'no'];

/** The answer that reports nothing, or undefined where every option says something. */
function silentAnswer(logic: Logic, answers: Answers, question: Question): Answer | undefined {
  const options = offeredOptions(logic, answers, question);
  const own = silent[question.id];
  const chosen =
    options.find(({ exclusive }) => exclusive) ??
    options.find(({ danger }) => danger === 0) ??
    options.find(({ id }) => id === own) ??
    options.find(
      ({ id }) => own === undefined && id === neutral.find((word) => options.some((one) => one.id === word)),
    );
  if (!chosen) return undefined;
  return question.type === 'multiple' ? [chosen.id] : chosen.id;
}

/**
 * Goes through a visit as a person would, one question after the other, and answers what the story does not tell with the option that reports nothing.
 *
 * Fails loudly on a question that is not asked, an option that is not there, and a question that has no such option.
 */
export function goThrough(logic: Logic, visit: Pick<Visit, 'id' | 'answers'>): Answers {
  const { issues } = readAnswers(logic, visit.answers);
  if (issues.length > 0) throw new Error(`${visit.id}: ${JSON.stringify(issues)}`);
  let answers: Answers = {};
  for (let next = nextQuestion(logic, answers); next; next = nextQuestion(logic, answers)) {
    const answer = visit.answers[next.id] ?? silentAnswer(logic, answers, next);
    if (answer === undefined) throw new Error(`${visit.id}: nothing is said to the question ${next.id}`);
    answers = { ...answers, [next.id]: answer };
  }
  const unasked = Object.keys(visit.answers).filter((id) => !(id in answers));
  if (unasked.length > 0) throw new Error(`${visit.id}: never asked: ${unasked.join(', ')}`);
  return answers;
}
