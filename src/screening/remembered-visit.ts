import type { Logic, Question } from '../clinic-file/logic.ts';
import type { Gender, Time } from '../clinic-file/roster-schema.ts';
import { type Answer, type Answers, readAnswers, skipped } from '../engine/answers.ts';
import type { Draft } from '../hand-off/draft.ts';
import type { Strict, Wishes } from '../roster/wishes.ts';
import { among, flag, listOf, number, orNull, recordOf, type Shape, shaped, text } from './shape.ts';
import type { Visit } from './visit.ts';

/** A visit that is kept in a tab is gone so many minutes after the last step. The welcome screen says the same number. */
export const keptMinutes = 30;

const keptFor = keptMinutes * 60_000;

/** To be raised when what is written changes its shape: what another version wrote is dropped. */
const version = 1;

/** A visit, and what has been told about it, so that nothing is told twice after a reload. */
export interface Kept {
  readonly visit: Visit;
  /** The page was told of the recommendation. */
  readonly completed: boolean;
  /** When the visitor began, in milliseconds since 1970; null when a script of the page did. */
  readonly startedAt: number | null;
}

/** One visit as plain JSON. `considered` is not in it: what was not sent is not written down. */
interface Written {
  readonly version: number;
  /** Hash of the logic: another questionnaire is another visit. The language is not in it, and may change. */
  readonly logic: string;
  /** In milliseconds since 1970. */
  readonly until: number;
  readonly completed: boolean;
  readonly startedAt: number | null;
  readonly answers: unknown;
  readonly place: Place;
  readonly trail: readonly Place[];
  readonly step: number;
  readonly help: Visit['help'];
  readonly wishes: Wishes;
  readonly draft: Draft;
}

interface Place {
  readonly screen: Visit['screen'];
  readonly share: number;
  readonly changing: readonly string[] | null;
}

/**
 * Whether a visit with these answers may be written down at all.
 *
 * Not once violence at home was touched: whoever is afraid of somebody shares a device with them. A question left open, and one that was only looked at, count as touched, for skipped is never "no".
 *
 * Which questions those are, the logic says: what is `discreet` is never shown back, so neither is it kept, except for the answer that reports nothing (`danger` 0). Two answers have no such mark, and are named here as in `help-view.ts`: that somebody may see the screen, and violence at this moment. Both questions are locked, so that no clinic file can rename them.
 */
export function mayBeKept(logic: Logic, answers: Answers): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const question = logic.questions.get(id);
    return question === undefined || tellsNothing(question, answer);
  });
}

function tellsNothing(question: Question, answer: Answer): boolean {
  const chosen = typeof answer === 'object' ? answer : [answer];
  if (question.id === 'seen') return answer === 'no';
  if (question.id === 'right-now') return answer !== skipped && !chosen.includes('violence');
  return (
    question.discreet !== true ||
    chosen.every((id) => question.options.some((option) => option.id === id && option.danger === 0))
  );
}

/** Until when a visit is kept whose last step was `now`; both in milliseconds since 1970. */
export function keptUntil(now: number): number {
  return now + keptFor;
}

/** Writes a visit down, to be read before `until`. A sealed letter stays out: it was sealed to be read by nobody here. */
export function writeVisit(logic: Logic, { visit, completed, startedAt }: Kept, until: number): string {
  const { answers, screen, share, changing, trail, step, help, wishes, draft } = visit;
  const written: Written = {
    ...{ version, logic: logic.hash, until, completed, startedAt, answers, step, help, wishes },
    place: placeOf({ screen, share, changing }),
    trail: trail.map(placeOf),
    draft: { ...draft, letter: null },
  };
  return JSON.stringify(written);
}

/**
 * Reads what {@link writeVisit} wrote.
 *
 * Never throws. Null for what is no visit of this logic, is too old or too new, or may not be kept; nothing is taken in part.
 */
export function readVisit(logic: Logic, from: string, now: number): (Kept & { readonly until: number }) | null {
  const found = parsed(from);
  if (!isWritten(found) || found.version !== version || found.logic !== logic.hash) return null;
  const { until, completed, startedAt, place, trail, step, help, wishes, draft } = found;
  // Further ahead than it was ever written: somebody has set the clock back.
  if (now >= until || until > keptUntil(now)) return null;
  const { answers, issues } = readAnswers(logic, found.answers);
  if (issues.length > 0 || !mayBeKept(logic, answers)) return null;
  if (![place, ...trail].every(({ screen }) => isKnown(logic, screen))) return null;
  const behind = trail.map(placed);
  const visit = { ...placed(place), answers, considered: {}, trail: behind, step, help, wishes, draft };
  return { visit, completed, startedAt, until };
}

function parsed(from: string): unknown {
  try {
    return JSON.parse(from);
  } catch {
    return null;
  }
}

function placeOf({ screen, share, changing }: Visit['trail'][number]): Place {
  return { screen, share, changing: changing && [...changing] };
}

function placed({ screen, share, changing }: Place): Visit['trail'][number] {
  return { screen, share, changing: changing && new Set(changing) };
}

function isKnown(logic: Logic, screen: Visit['screen']): boolean {
  if (screen.kind === 'interlude' && !logic.sections.some(({ id }) => id === screen.section)) return false;
  return !('question' in screen) || logic.questions.has(screen.question);
}

const isScreen: Shape<Visit['screen']> = (value): value is Visit['screen'] =>
  shaped<{ kind: 'welcome' | 'recommendation' }>({ kind: among('welcome', 'recommendation') })(value) ||
  shaped<{ kind: 'question'; question: string }>({ kind: among('question'), question: text })(value) ||
  shaped<{ kind: 'interlude'; section: string; question: string }>({
    ...{ kind: among('interlude'), section: text, question: text },
  })(value);

const isShare: Shape<number> = (value): value is number => number(value) && value >= 0 && value <= 1;
const isStep: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) > 0;

const isPlace = shaped<Place>({ screen: isScreen, share: isShare, changing: orNull(listOf(text)) });

const isWritten = shaped<Written>({
  ...{ version: number, logic: text, until: number, completed: flag, startedAt: orNull(number), step: isStep },
  answers: (value): value is unknown => value !== undefined,
  place: isPlace,
  trail: listOf(isPlace),
  help: shaped<Visit['help']>({ open: flag, byDanger: flag, seen: flag, shownFor: listOf(text) }),
  wishes: shaped<Wishes>({
    ...{ format: orNull(text), languages: listOf(text), setting: orNull(text), place: orNull(text) },
    gender: orNull(among<Gender>('woman', 'man', 'non-binary')),
    times: listOf(among<Time>('morning', 'afternoon', 'evening', 'weekend')),
    price: orNull(shaped<NonNullable<Wishes['price']>>({ atMost: number, currency: text })),
    modality: orNull(text),
    current: listOf(text),
    strict: listOf(among<Strict>('gender', 'times', 'price', 'modality')),
    sort: among('fit', 'free', 'price'),
  }),
  draft: shaped<Draft>({
    ...{ struck: listOf(text), rewritten: recordOf(text), own: listOf(text), added: listOf(text), noted: listOf(text) },
    letter: (value): value is null => value === null,
  }),
});
