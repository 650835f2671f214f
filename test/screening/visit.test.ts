import { describe, expect, it } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { type Answers, offeredOptions, skipped } from '../../src/engine/answers.ts';
import { nextQuestion, progress } from '../../src/engine/flow.ts';
import { choose } from '../../src/screening/choice.ts';
import { pageCountry } from '../../src/screening/page-country.ts';
import { minutesOf, positionOf } from '../../src/screening/position.ts';
import {
  answer,
  answersInView,
  back,
  change,
  closeHelp,
  consider,
  finish,
  goOn,
  newVisit,
  replay,
  urgent,
} from '../../src/screening/visit.ts';

const logic = readLogic(defaultLogic);
const adult: Answers = { country: 'pl', 'for-whom': 'me', age: '18-64', 'right-now': ['none'], seen: 'no' };

/** The visit at a question; what can be left open before it is. */
function visitAt(question: string, given: Answers = adult) {
  const answers: Record<string, Answers[string]> = { ...given };
  Reflect.deleteProperty(answers, question);
  for (let next = nextQuestion(logic, answers); next && next.id !== question; next = nextQuestion(logic, answers))
    answers[next.id] = skipped;
  const visit = replay(logic, answers);
  return visit.screen.kind === 'interlude' ? goOn(logic, visit) : visit;
}

describe('an answer that is chosen but not yet sent', () => {
  it('opens help at once when it shows danger, and is no answer yet', () => {
    const visit = consider(logic, visitAt('suicide'), 'suicide', 'now');
    expect(visit.help).toMatchObject({ open: true, byDanger: true, seen: true });
    expect(visit.answers).not.toHaveProperty('suicide');
    expect(answersInView(visit)).toHaveProperty('suicide', 'now');
  });

  it('does not open help while it is only passed over, but counts as urgent', () => {
    const visit = consider(logic, visitAt('suicide'), 'suicide', 'now', { passing: true });
    expect(visit.help.open).toBe(false);
    expect(urgent(logic, visit)).toBe(true);
    expect(urgent(logic, consider(logic, visit, 'suicide', 'none', { passing: true }))).toBe(false);
  });

  it('counts when the visitor finishes here: danger never gets lost on the way to the recommendation', () => {
    const visit = finish(logic, consider(logic, visitAt('suicide'), 'suicide', 'now'));
    expect(visit).toMatchObject({ screen: { kind: 'recommendation' }, answers: { suicide: 'now' }, considered: {} });
  });

  it('is forgotten when the visitor goes back', () => {
    const visit = back(consider(logic, visitAt('suicide'), 'suicide', 'earlier'));
    expect(visit.considered).toEqual({});
    expect(visit.answers).not.toHaveProperty('suicide');
  });

  it('is forgotten when it is taken back', () => {
    const visit = consider(logic, visitAt('right-now'), 'right-now', ['body']);
    expect(consider(logic, visit, 'right-now', null).considered).toEqual({});
  });
});

describe('help that danger opened', () => {
  it('does not open twice for the same danger', () => {
    const seen = closeHelp(consider(logic, visitAt('suicide'), 'suicide', 'now'));
    expect(answer(logic, seen, 'suicide', 'now').help).toMatchObject({ open: false, seen: true });
  });

  it('opens before the next question when the answers of a replay carry danger', () => {
    expect(replay(logic, { ...adult, 'right-now': ['life'] }).help.open).toBe(true);
  });

  it('stays seen when the answer is corrected', () => {
    const danger = closeHelp(answer(logic, visitAt('suicide'), 'suicide', 'now'));
    const corrected = answer(logic, change(logic, finish(logic, danger), 'suicide'), 'suicide', 'none');
    expect(corrected.help.seen).toBe(true);
  });
});

describe('choosing in a question with several answers', () => {
  const concerns = logic.questions.get('concerns')!;
  const options = offeredOptions(logic, {}, concerns);

  it('keeps the order of the options, not of the taps', () => {
    expect(choose(concerns, options, ['mood'], 'worry', true).chosen).toEqual(['worry', 'mood']);
  });

  it('lets an exclusive option stand alone, in both directions', () => {
    expect(choose(concerns, options, ['worry', 'mood'], 'none', true)).toEqual({
      chosen: ['none'],
      cleared: ['worry', 'mood'],
      refused: false,
    });
    expect(choose(concerns, options, ['none'], 'worry', true)).toEqual({
      chosen: ['worry'],
      cleared: ['none'],
      refused: false,
    });
  });

  it('refuses one too many, and changes nothing', () => {
    const three = ['worry', 'mood', 'trauma'];
    expect(choose(concerns, options, three, 'food', true)).toEqual({ chosen: three, cleared: [], refused: true });
    expect(choose(concerns, options, three, 'none', true).chosen).toEqual(['none']);
    expect(choose(concerns, options, three, 'mood', false).chosen).toEqual(['worry', 'trauma']);
  });
});

describe('the place in a visit', () => {
  it('begins with one, though the country is known already', () => {
    expect(positionOf(logic, { country: 'pl' }, 'for-whom').n).toBe(1);
  });

  it('counts one by one, stays within its own estimate, and ends where it said', () => {
    const last = { n: 0, count: 0 };
    const answers: Record<string, Answers[string]> = { country: 'pl' };
    for (let next = nextQuestion(logic, answers); next; next = nextQuestion(logic, answers)) {
      const { n, count } = positionOf(logic, answers, next.id);
      expect(n, next.id).toBe(last.n + 1);
      // The country is not counted.
      expect(n, next.id).toBeLessThanOrEqual(progress(logic, answers).expected - 1);
      Object.assign(last, { n, count });
      const first = offeredOptions(logic, answers, next)[0]?.id ?? '';
      answers[next.id] = next.type === 'single' ? first : next.type === 'multiple' ? [first] : skipped;
    }
    expect(last.n).toBeGreaterThan(15);
    expect(last.count).toBe(last.n);
  });

  it('takes some minutes', () => {
    expect(minutesOf(logic)).toBeGreaterThanOrEqual(3);
    expect(minutesOf(logic)).toBeLessThanOrEqual(15);
  });
});

describe('the country of a page', () => {
  it.each([
    ['RO', 'pl', 'en', 'ro'],
    [null, 'IE', 'en', 'ie'],
    ['nowhere', undefined, 'pl-PL', 'pl'],
    [null, undefined, 'en', 'gb'],
    [null, undefined, 'ro', 'ro'],
    [null, undefined, 'de', 'other'],
  ])('%s, clinic in %s, language %s: %s', (attribute, clinic, language, country) => {
    expect(pageCountry(attribute, clinic, language)).toBe(country);
  });
});

it('a fresh visit has nothing considered', () => {
  expect(newVisit().considered).toEqual({});
});
