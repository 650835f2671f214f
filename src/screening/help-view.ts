import type { Logic } from '../clinic-file/logic.ts';
import { countryId } from '../default-set/countries.ts';
import { helpLinesFor, type HelpLine, type HelpLineFiles, type HelpLineWish } from '../default-set/help-lines.ts';
import type { Answers } from '../engine/answers.ts';
import { Judge } from '../engine/judge.ts';
import type { Verdict } from '../engine/verdict.ts';
import { emergencyNumber } from '../foundation/emergency-number.ts';

/** What the help panel shows for a visit: the emergency number first, then the lines that fit. */
export interface HelpView {
  readonly country: string;
  readonly emergency: string;
  readonly lines: readonly HelpLine[];
  /** Somebody may see the screen, or the danger comes from somebody near: words stay neutral, and nothing names violence. */
  readonly discreet: boolean;
  /** A bodily emergency: the emergency number before any talk. */
  readonly body: boolean;
  /** The visit is about somebody else, who should not be left alone. */
  readonly other: boolean;
}

/** The name of the line, or whom it is for, would tell what is not to be seen. */
export function tellsTooMuch({ topics }: HelpLine, discreet: boolean): boolean {
  return discreet && topics.some((topic) => topic === 'violence' || topic === 'child-danger');
}

/** The visitor's own answer on the country beats the page's. */
export function countryOfVisit(answers: Answers, page: string | null): string {
  const own = answers['country'];
  return countryId(typeof own === 'string' ? own : null) ?? countryId(page) ?? 'other';
}

function ageOf(answers: Answers, minor: Verdict): HelpLineWish['age'] {
  if (minor === 'unknown') return 'unknown';
  if (minor === 'met') return 'minor';
  return answers['age'] === '65-plus' ? 'senior' : 'adult';
}

export function helpView(logic: Logic, helpLines: HelpLineFiles, answers: Answers, page: string | null): HelpView {
  const judge = new Judge(logic, answers);
  const is = (question: string, ...options: string[]): boolean =>
    judge.judge({ question, is: options }).verdict === 'met';
  const isAtLeast = (question: string, atLeast: string): boolean =>
    judge.judge({ question, atLeast }).verdict === 'met';
  const minor = judge.judge({ condition: 'minor' }).verdict;
  const country = countryOfVisit(answers, page);
  const home = isAtLeast('home', 'control') || isAtLeast('home-used', 'used') || is('right-now', 'violence');
  const child = isAtLeast('child-danger', 'worried');
  const seen = is('seen', 'yes');
  const topics = [
    ...(home ? ['violence'] : []),
    ...(child ? ['child-danger'] : []),
    ...(is('loss', 'death') ? ['bereavement'] : []),
    ...(is('habits', 'drugs') ? ['drugs'] : []),
    ...(is('habits', 'gambling') ? ['gambling'] : []),
  ];
  return {
    country,
    emergency: emergencyNumber(country),
    lines: helpLinesFor(helpLines, {
      country,
      age: ageOf(answers, minor),
      topics,
    }),
    discreet: seen || home || child,
    body:
      is('right-now', 'body', 'injury') ||
      is('state', 'not-drinking') ||
      isAtLeast('eating', 'faint') ||
      isAtLeast('substances', 'severe'),
    other: is('for-whom', 'child', 'someone'),
  };
}
