import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { genders, times } from '../../src/clinic-file/roster-schema.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { type Answers, skipped } from '../../src/engine/answers.ts';
import { noDraft } from '../../src/hand-off/draft.ts';
import { noWishes } from '../../src/roster/wishes.ts';
import { keptMinutes, keptUntil, mayBeKept, readVisit, writeVisit } from '../../src/screening/remembered-visit.ts';
import { answer, back, change, consider, finish, goOn, newVisit, type Visit } from '../../src/screening/visit.ts';
import { anyAnswers } from '../engine/visits.ts';
import { sentences } from '../wording/locale-files.ts';

const logic = readLogic(defaultLogic);
const now = Date.UTC(2026, 10, 22);
const untold = { completed: false, startedAt: now };

const written = (visit: Visit, until = keptUntil(now)) => writeVisit(logic, { visit, ...untold }, until);

/** A visit as somebody might lead it: on and back, early ends and changed answers among it. */
const anyVisit = fc
  .tuple(anyAnswers(logic), fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 40 }))
  .map(([answers, taps]) =>
    taps.reduce(
      (visit, tap) => stepped(visit, tap, answers),
      goOn(logic, newVisit({ country: 'pl', 'for-whom': 'me' })),
    ),
  );

function stepped(visit: Visit, tap: number, answers: Answers): Visit {
  const { screen } = visit;
  if (tap === 0) return back(visit);
  if (screen.kind === 'recommendation') return tap < 5 ? change(logic, visit, 'concerns') : visit;
  if (screen.kind !== 'question') return goOn(logic, visit);
  const value = answers[screen.question] ?? skipped;
  if (tap === 1) return finish(logic, visit);
  return tap === 2
    ? consider(logic, visit, screen.question, value)
    : answer(logic, visit, screen.question, screen.question === 'for-whom' ? 'me' : value);
}

/** A visit that may be kept. */
const keptVisit = anyVisit.filter(({ answers, step }) => step > 0 && mayBeKept(logic, answers));

describe('a visit that is kept', () => {
  it('comes back as it was, but for what was not sent yet', () => {
    fc.assert(
      fc.property(keptVisit, fc.nat({ max: keptMinutes * 60_000 - 1 }), (visit, later) => {
        const read = readVisit(logic, written(visit), now + later);
        expect(read).toEqual({ visit: { ...visit, considered: {} }, ...untold, until: keptUntil(now) });
      }),
    );
  });

  it('brings wishes and what was done to the summary, and leaves a sealed letter behind', () => {
    const wishes = {
      ...noWishes,
      gender: genders[2],
      times: [...times],
      price: { atMost: 200, currency: 'PLN' },
      strict: ['times'] as const,
    };
    const draft = { ...noDraft, struck: ['plan'], rewritten: { goals: 'To sleep' }, own: ['Mornings'] };
    const letter = { sealed: '-----BEGIN AGE ENCRYPTED FILE-----', state: 'waiting' } as const;
    const visit = { ...goOn(logic, newVisit()), wishes, draft: { ...draft, letter } };
    expect(written(visit)).not.toContain('AGE ENCRYPTED');
    expect(readVisit(logic, written(visit), now)?.visit).toMatchObject({ wishes, draft: { ...draft, letter: null } });
  });

  it('is gone after its time, and where the clock was set back', () => {
    const visit = goOn(logic, newVisit());
    expect(readVisit(logic, written(visit), keptUntil(now) - 1)).not.toBeNull();
    expect(readVisit(logic, written(visit), keptUntil(now))).toBeNull();
    expect(readVisit(logic, written(visit), now - 1)).toBeNull();
  });

  it('belongs to one logic', () => {
    const { rules, ...rest } = defaultLogic;
    const [first] = Object.keys(rules);
    const changed = readLogic({
      ...rest,
      rules: Object.fromEntries(Object.entries(rules).filter(([id]) => id !== first)),
    });
    expect(readVisit(changed, written(goOn(logic, newVisit())), now)).toBeNull();
  });

  it('never comes back in part, and nothing that stands there instead breaks the page', () => {
    fc.assert(
      fc.property(keptVisit, fc.nat(), fc.nat(), fc.jsonValue(), (visit, from, length, other) => {
        const text = written(visit);
        const place = from % text.length;
        const broken = text.slice(0, place) + JSON.stringify(other) + text.slice(place + (length % 40));
        for (const found of [readVisit(logic, broken, now), readVisit(logic, JSON.stringify(other), now)])
          if (found) expect(mayBeKept(logic, found.visit.answers)).toBe(true);
      }),
    );
  });

  it.each([
    ['an unknown question', { place: { screen: { kind: 'question', question: 'pets' }, share: 0, changing: null } }],
    [
      'an unknown section',
      { place: { screen: { kind: 'interlude', section: 'x', question: 'seen' }, share: 0, changing: null } },
    ],
    ['an answer that is none', { answers: { 'for-whom': 'nobody' } }],
    ['an answer that may not be kept', { answers: { home: 'hurt' } }],
    ['a step that was never taken', { step: 0 }],
    ['a wish that nobody can have', { wishes: { ...noWishes, gender: 'any' } }],
    ['a sealed letter', { draft: { ...noDraft, letter: { sealed: '', state: 'waiting' } } }],
    ['another version', { version: 0 }],
  ])('is dropped whole for %s', (_, wrong) => {
    const text = written(goOn(logic, newVisit()));
    expect(readVisit(logic, JSON.stringify({ ...(JSON.parse(text) as object), ...wrong }), now)).toBeNull();
  });
});

describe('a visit in which violence at home was touched', () => {
  const telling = [...logic.questions.values()].filter(({ id, discreet }) => discreet === true || id === 'right-now');

  it('is known by these questions', () => {
    expect(telling.map(({ id }) => id)).toEqual(['right-now', 'seen', 'child-danger', 'home', 'home-used', 'affair']);
  });

  it('is not kept when one of them is left open', () => {
    for (const { id } of telling) expect(mayBeKept(logic, { [id]: skipped }), id).toBe(false);
  });

  it('is kept only with the answers that report nothing', () => {
    const kept = telling.flatMap(({ id, type, options }) =>
      options
        .filter((option) => mayBeKept(logic, { [id]: type === 'multiple' ? [option.id] : option.id }))
        .map((option) => `${id}: ${option.id}`),
    );
    expect(kept).toEqual([
      ...['right-now: none', 'right-now: body', 'right-now: injury', 'right-now: life'],
      ...['seen: no', 'child-danger: none', 'home: none', 'home-used: none'],
    ]);
  });

  it('is not kept for one sign among others', () => {
    expect(mayBeKept(logic, { 'right-now': ['body', 'violence'] })).toBe(false);
  });

  it('is known by no other question', () => {
    fc.assert(
      fc.property(anyAnswers(logic), (answers) => {
        const ids = telling.map(({ id }) => id);
        const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
        expect(mayBeKept(logic, others)).toBe(true);
      }),
    );
  });
});

it.each(['en', 'pl', 'ro'] as const)('the welcome screen says how long it is kept: %s', (language) => {
  const asked = sentences(language).find(({ file, key }) => file === 'widget' && key === 'remember.ask');
  expect(asked?.text).toMatch(new RegExp(`\\b${String(keptMinutes)}\\b`));
});
