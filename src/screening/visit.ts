import type { Logic, Question } from '../clinic-file/logic.ts';
import type { Answer, Answers } from '../engine/answers.ts';
import { nextQuestion, progress, questionsAsked } from '../engine/flow.ts';
import { afterChange, type Draft, noDraft } from '../hand-off/draft.ts';
import { noWishes, type Wishes } from '../roster/wishes.ts';
import { personOf } from '../wording/question-words.ts';
import { recommended } from './recommended.ts';
import { remembering } from './remembering.ts';

/** What the visitor looks at. */
type Screen =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'interlude'; readonly section: string; readonly question: string }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'recommendation' };

/** One visit. Never changed in place: each step makes a new one, so that going back is taking an old one. */
export interface Visit {
  readonly screen: Screen;
  readonly answers: Answers;
  /** Chosen on this screen but not yet sent with "Next": counts for help at once, and for nothing else. */
  readonly considered: Answers;
  /** The screens behind, with what was so at each. */
  readonly trail: readonly Pick<Visit, 'screen' | 'share' | 'changing'>[];
  /** How far along, from 0 to 1. Never falls on the way forward. */
  readonly share: number;
  /** Counts the screens shown: all that the `-step` event may tell. */
  readonly step: number;
  readonly help: HelpState;
  /** The visitor came from the recommendation to change an answer, and goes back there. Which questions were asked before; null otherwise. */
  readonly changing: ReadonlySet<string> | null;
  /** What the visitor wants of a therapist, said after the recommendation. */
  readonly wishes: Wishes;
  /** What the visitor did to the summary that they may take along. */
  readonly draft: Draft;
}

interface HelpState {
  readonly open: boolean;
  /** Opened by an answer that shows danger; false when the visitor tapped. */
  readonly byDanger: boolean;
  /** Danger was seen in this visit: help lines stay visible until restart, also when the answer is taken back. */
  readonly seen: boolean;
  /** Rules that have already opened the panel: it opens again only for new danger. */
  readonly shownFor: readonly string[];
}

const welcome: Screen = { kind: 'welcome' };

/** A fresh visit. `answers` may hold what is known from the start: the country, or a visit to replay. */
export function newVisit(answers: Answers = {}): Visit {
  return {
    screen: welcome,
    answers,
    considered: {},
    trail: [],
    share: 0,
    step: 0,
    help: { open: false, byDanger: false, seen: false, shownFor: [] },
    changing: null,
    wishes: noWishes,
    draft: noDraft,
  };
}

/** A visit that goes on with answers given before: at the first question still open, or at the recommendation. */
export function replay(logic: Logic, answers: Answers): Visit {
  const visit = watch(logic, newVisit(answers));
  return show(logic, visit, upcoming(logic, visit));
}

/** The answers with what is chosen but not yet sent: what help goes by. */
export function answersInView({ answers, considered }: Visit): Answers {
  return Object.keys(considered).length === 0 ? answers : together(answers, considered);
}

const together = remembering((answers: Answers, considered: Answers): Answers => ({ ...answers, ...considered }));

/** True when what is chosen now calls for help at once. */
export function urgent(logic: Logic, visit: Visit): boolean {
  return recommended(logic, answersInView(visit)).help.level === 'now';
}

/** Leaves the welcome screen, or an interlude. */
export function goOn(logic: Logic, visit: Visit): Visit {
  if (visit.screen.kind === 'interlude')
    return show(logic, visit, { kind: 'question', question: visit.screen.question });
  return show(logic, visit, upcoming(logic, visit));
}

/** Takes an answer (or `"skipped"`, for a question left openly open) and goes to the next screen. Danger opens the help panel above it, at once. */
export function answer(logic: Logic, visit: Visit, questionId: string, value: Answer): Visit {
  const answers = { ...visit.answers, [questionId]: value };
  const another = personOf(answers) !== personOf(visit.answers) && questionId in visit.answers;
  const answered = watch(
    logic,
    another
      ? { ...visit, answers: aboutAnother(logic, answers), changing: null, wishes: noWishes, draft: noDraft }
      : {
          ...visit,
          answers,
          draft: isSame(visit.answers[questionId], value) ? visit.draft : afterChange(visit.draft, questionId),
        },
  );
  return show(logic, answered, upcoming(logic, answered));
}

function isSame(before: Answer | undefined, now: Answer): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

/** The visit is about another person now: what was said about the first is not theirs. Danger stays, for it only raises. */
function aboutAnother(logic: Logic, answers: Answers): Answers {
  const kept = Object.entries(answers).filter(([id, answer]) => {
    if (id === 'country' || id === 'for-whom') return true;
    const signs = logic.questions.get(id)?.options.filter(({ danger }) => (danger ?? 0) > 0) ?? [];
    return signs.some((sign) => (Array.isArray(answer) ? answer.includes(sign.id) : answer === sign.id));
  });
  return Object.fromEntries(kept);
}

/**
 * Notes what is chosen but not yet sent; null when nothing is.
 *
 * Danger brings help at once, not a screen later, unless the visitor is only passing over the option with the arrow keys.
 */
export function consider(
  logic: Logic,
  visit: Visit,
  questionId: string,
  value: Answer | null,
  { passing }: { readonly passing: boolean } = { passing: false },
): Visit {
  const considered: Visit = { ...visit, considered: value === null ? {} : { [questionId]: value } };
  if (passing) return considered;
  return { ...considered, help: watch(logic, { ...considered, answers: answersInView(considered) }).help };
}

/** Goes one screen back. Answers stay. */
export function back(visit: Visit): Visit {
  const last = visit.trail.at(-1);
  if (!last) return visit;
  return { ...visit, ...last, trail: visit.trail.slice(0, -1), step: visit.step + 1, considered: {} };
}

/** Opens one question again, from the recommendation. What the change brings up is asked before going back there. */
export function change(logic: Logic, visit: Visit, questionId: string): Visit {
  if (!logic.questions.has(questionId)) return visit;
  const changing = new Set(questionsAsked(logic, visit.answers).map(({ id }) => id));
  return { ...show(logic, visit, { kind: 'question', question: questionId }), changing };
}

/** Ends the questions early: what is open stays open. An answer that has just brought help counts, sent or not. */
export function finish(logic: Logic, visit: Visit): Visit {
  return show(logic, closeHelp({ ...visit, answers: answersInView(visit) }), { kind: 'recommendation' });
}

export function openHelp(visit: Visit): Visit {
  return { ...visit, help: { ...visit.help, open: true, byDanger: false } };
}

export function closeHelp(visit: Visit): Visit {
  return { ...visit, help: { ...visit.help, open: false } };
}

/** Where to go from here: the next question (after an interlude where its section has one), or the recommendation. */
function upcoming(logic: Logic, visit: Visit): Screen {
  const next = visit.changing ? followUp(logic, visit, visit.changing) : following(logic, visit);
  if (!next) return { kind: 'recommendation' };
  const here = visit.screen.kind === 'question' ? logic.questions.get(visit.screen.question)?.section : undefined;
  const section = logic.sections.find(({ id }) => id === next.section);
  const firstOfSection =
    next.section !== here &&
    !questionsAsked(logic, visit.answers).some(({ id, section: of }) => of === next.section && id in visit.answers);
  return section?.intro && firstOfSection
    ? { kind: 'interlude', section: section.id, question: next.id }
    : { kind: 'question', question: next.id };
}

/** The next question without an answer; after going back, the answered ones on the way there are shown again in their order. */
function following(logic: Logic, visit: Visit): Question | null {
  const open = nextQuestion(logic, visit.answers);
  if (visit.screen.kind !== 'question') return open;
  const { question: here } = visit.screen;
  const asked = questionsAsked(logic, visit.answers);
  const place = asked.findIndex(({ id }) => id === here);
  const after = place < 0 ? undefined : asked[place + 1];
  const behind = open !== null && asked.indexOf(open) < place;
  return after && after.id in visit.answers && !behind ? after : open;
}

/** After a changed answer: the open questions that are asked only now. What was left open by ending early stays open. */
function followUp(logic: Logic, { answers }: Visit, before: ReadonlySet<string>): Question | null {
  return questionsAsked(logic, answers).find(({ id }) => !(id in answers) && !before.has(id)) ?? null;
}

function show(logic: Logic, visit: Visit, screen: Screen): Visit {
  const { answered, expected } = progress(logic, visit.answers);
  const reached = screen.kind === 'recommendation' ? 1 : expected === 0 ? 0 : answered / (expected + 1);
  return {
    ...visit,
    screen,
    considered: {},
    trail: [...visit.trail, { screen: visit.screen, share: visit.share, changing: visit.changing }],
    share: Math.max(visit.share, reached),
    step: visit.step + 1,
    changing: screen.kind === 'recommendation' ? null : visit.changing,
  };
}

/** Opens the help panel for danger that has not opened it yet. */
function watch(logic: Logic, visit: Visit): Visit {
  const { help } = recommended(logic, visit.answers);
  if (help.level !== 'now') return visit;
  const rules = help.reasons.flatMap(({ rule }) => {
    const raises = logic.rules.find(({ id }) => id === rule)?.then.raise?.help;
    return rule !== null && raises === 'now' ? [rule] : [];
  });
  const fresh = rules.filter((rule) => !visit.help.shownFor.includes(rule));
  if (fresh.length === 0) return visit;
  return { ...visit, help: { open: true, byDanger: true, seen: true, shownFor: [...visit.help.shownFor, ...fresh] } };
}
