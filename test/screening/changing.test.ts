import { expect, it } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { type Answer, type Answers, skipped } from '../../src/engine/answers.ts';
import { nextQuestion } from '../../src/engine/flow.ts';
import { noDraft } from '../../src/hand-off/draft.ts';
import { answer, back, change, finish, goOn, replay, type Visit } from '../../src/screening/visit.ts';

const logic = readLogic(defaultLogic);
const beforeSafety: Answers = { country: 'pl', 'for-whom': 'me', age: '18-64', 'right-now': ['none'] };
const concerned: Answers = { ...beforeSafety, seen: 'no', concerns: ['mood'] };

/** The recommendation of a visit that left open what can be left open. */
function atTheEnd(given: Answers): Visit {
  const answers: Record<string, Answer> = { ...given };
  for (let next = nextQuestion(logic, answers); next; next = nextQuestion(logic, answers)) answers[next.id] = skipped;
  return replay(logic, answers);
}

/** What is shown until the visitor is back at the recommendation, leaving everything open. */
function shownFrom(visit: Visit): string[] {
  const { screen } = visit;
  if (screen.kind === 'question')
    return [screen.question, ...shownFrom(answer(logic, visit, screen.question, skipped))];
  return screen.kind === 'interlude' ? [screen.kind, ...shownFrom(goOn(logic, visit))] : [screen.kind];
}

function changed(visit: Visit, question: string, value: Answer): Visit {
  return answer(logic, change(logic, visit, question), question, value);
}

it('asks everything that a changed answer brings up, in order, and then returns', () => {
  const visit = changed(atTheEnd(concerned), 'concerns', ['mood', 'trauma']);
  expect(shownFrom(visit)).toEqual(['trauma', 'matters-most', 'recommendation']);
});

it('returns at once when a changed answer brings up nothing', () => {
  expect(changed(atTheEnd(concerned), 'concerns', ['mood']).screen.kind).toBe('recommendation');
});

it('asks visitors who had ended early what the change brings up, not all that they left open', () => {
  const early = finish(logic, replay(logic, concerned));
  const left = shownFrom(replay(logic, concerned));
  const asked = shownFrom(changed(early, 'concerns', ['mood', 'trauma']));
  expect(asked.slice(0, 2)).toEqual(['trauma', 'matters-most']);
  expect(asked.slice(2)).toEqual(['recommendation']);
  expect(left.length).toBeGreaterThan(asked.length);
});

it('asks them again only what a second change brings up', () => {
  const early = finish(logic, replay(logic, concerned));
  const once = finish(logic, changed(early, 'concerns', ['mood', 'trauma']));
  expect(shownFrom(changed(once, 'concerns', ['mood', 'trauma', 'worry']))).not.toContain('trauma');
});

it('stays a change when the visitor goes back during it', () => {
  const asked = changed(atTheEnd(concerned), 'concerns', ['mood', 'trauma']);
  const again = back(answer(logic, asked, 'trauma', ['event']));
  expect(again.screen).toEqual({ kind: 'question', question: 'trauma' });
  const first = back(again);
  expect(first.screen).toEqual({ kind: 'question', question: 'concerns' });
  expect(shownFrom(answer(logic, first, 'concerns', ['mood']))).toEqual(['recommendation']);
});

it('is no change any more when the visitor goes back from it to the recommendation', () => {
  const visit = back(change(logic, atTheEnd(concerned), 'concerns'));
  expect(visit).toMatchObject({ screen: { kind: 'recommendation' }, changing: null });
});

it('stays a change beyond an interlude, on and back', () => {
  const questions = atTheEnd({ country: 'pl', 'for-whom': 'questions', 'right-now': ['none'] });
  let visit = changed(questions, 'for-whom', 'me');
  while (visit.screen.kind === 'question')
    visit = answer(logic, visit, visit.screen.question, visit.screen.question === 'concerns' ? ['mood'] : skipped);
  expect(visit.screen.kind).toBe('interlude');
  const beyond = goOn(logic, visit);
  expect(beyond.changing).not.toBeNull();
  expect(shownFrom(goOn(logic, back(beyond)))).toEqual(shownFrom(beyond));
});

it('asks visitors who had ended early in a crisis nothing that they had left open', () => {
  const early = finish(logic, replay(logic, { ...concerned, suicide: 'attempt' }));
  expect(changed(early, 'country', 'ro').screen.kind).toBe('recommendation');
});

it('asks anew about another person, and keeps only what showed danger', () => {
  const visit = atTheEnd({ ...concerned, state: ['self-harm'], suicide: 'none', 'self-harm': 'recent' });
  const child = changed(visit, 'for-whom', 'child');
  expect(child.screen).toEqual({ kind: 'question', question: 'age' });
  expect(child.answers).toEqual({ country: 'pl', 'for-whom': 'child', state: ['self-harm'], 'self-harm': 'recent' });
});

it('keeps the visitor’s own words of the summary only where they still speak of the same', () => {
  const rewritten = {
    'answer.impact': 'A bit',
    'answer.duration': 'Since spring',
    'plan.length': 'Long',
    psychiatrist: 'Her',
  };
  const before: Visit = {
    ...atTheEnd({ ...concerned, impact: 'some' }),
    draft: { ...noDraft, struck: ['x'], rewritten },
  };
  expect(changed(before, 'impact', 'some').draft).toEqual(before.draft);
  const { draft } = changed(before, 'impact', 'much');
  expect(draft).toEqual({ ...before.draft, rewritten: { 'answer.duration': 'Since spring' } });
});
