import { describe, expect, test } from 'vitest';
import { given } from '../../src/engine/answers.ts';
import { offeredAnswers } from '../../src/hand-off/answer-items.ts';
import type { SummaryFacts, SummaryItem } from '../../src/hand-off/summary-item.ts';
import { summaryItems } from '../../src/hand-off/summary-items.ts';
import { noWishes } from '../../src/roster/wishes.ts';
import { calm, factsOf, isHidden, logic, someVisits } from './summary-facts.ts';

const visits = someVisits(200).map((answers) => factsOf(answers));
const questions = [...logic.questions.values()];
const everyQuestion = questions.map(({ id }) => id);
const hidden = questions.filter(isHidden).map(({ id }) => id);

function items(facts: SummaryFacts): SummaryItem[] {
  return summaryItems(facts).flatMap((part) => part.items);
}

function ids(facts: SummaryFacts): string[] {
  return items(facts).map(({ id }) => id);
}

/** Questions that a line names by its id or quotes. */
function named(facts: SummaryFacts): string[] {
  return items(facts).flatMap(({ id, says }) => [...id.split('.'), ...('question' in says ? [says.question] : [])]);
}

describe('as little as a first meeting needs', () => {
  test('the visits at random are of all kinds', () => {
    expect(visits.some(({ recommendation }) => recommendation.help.level === 'now')).toBe(true);
    expect(visits.some(({ discreet, recommendation }) => discreet && recommendation.help.level !== 'now')).toBe(true);
    const outcomes = new Set(visits.map(({ recommendation }) => recommendation.outcome));
    expect([...outcomes]).toEqual(expect.arrayContaining(['recommended', 'care-first', 'questions-only']));
  });

  test('no line names a question about safety, or a discreet one', () => {
    for (const facts of visits) expect(named(facts).filter((id) => hidden.includes(id))).toEqual([]);
  });

  test('what was answered about safety could as well be missing: beside the suggestion nothing of a summary rests on it', () => {
    for (const facts of visits) {
      const without = Object.fromEntries(Object.entries(facts.answers).filter(([id]) => !hidden.includes(id)));
      expect(summaryItems({ ...facts, answers: without })).toEqual(summaryItems(facts));
    }
  });

  test('neither a reason nor a level of need or help stands in a line', () => {
    for (const facts of visits) {
      const said = JSON.stringify(items(facts).map(({ says }) => (says.kind === 'plan' ? says.part : says)));
      expect(said).not.toMatch(/"(reasons|evidence|rule|help|need|score)"/);
    }
  });

  test('while help is now there is nothing to take along', () => {
    const now = visits.filter(({ recommendation }) => recommendation.help.level === 'now');
    for (const facts of now) expect(summaryItems({ ...facts, added: everyQuestion })).toEqual([]);
  });

  test('where somebody may read along, how soon a doctor is worth seeing is left out', () => {
    for (const facts of visits) {
      const levels = items({ ...facts, discreet: true }).flatMap(({ says }) => ('level' in says ? [says.level] : []));
      expect(levels.filter((level) => level !== 'advised' && level !== 'soon')).toEqual([]);
    }
  });
});

describe('answers that the visitor puts in', () => {
  test('are put in only where they are offered', () => {
    for (const visit of visits) {
      const facts = { ...visit, added: everyQuestion };
      if (facts.recommendation.help.level === 'now') continue;
      const added = summaryItems(facts).find(({ id }) => id === 'answers')?.items ?? [];
      expect(added.map(({ id }) => id)).toEqual(offeredAnswers(facts).map(({ id }) => `answer.${id}`));
    }
  });

  test('are never discreet ones, and about safety only where nobody may read along', () => {
    for (const facts of visits) {
      expect(offeredAnswers(facts).filter(({ discreet }) => discreet)).toEqual([]);
      expect(offeredAnswers({ ...facts, discreet: true }).filter(isHidden)).toEqual([]);
    }
    expect(offeredAnswers(factsOf(calm)).map(({ id }) => id)).toContain('suicide');
  });

  test('are answers: what was left open is not offered, nor what stands in the summary already', () => {
    for (const facts of visits)
      for (const question of offeredAnswers(facts)) expect(given(logic, facts.answers, question)).not.toBeNull();
    const all = offeredAnswers(factsOf(calm)).map(({ id }) => id);
    for (const id of ['concerns', 'goals', 'matters-most', 'impact', 'duration']) expect(all).not.toContain(id);
    expect(all).toContain('worry');
  });
});

describe('what is in it', () => {
  test('areas, what matters most, goals with three small steps each, what to ask and bring', () => {
    const all = ids(factsOf(calm));
    expect(all).toEqual(
      expect.arrayContaining([
        'concerns.worry',
        'concerns.close',
        'answer.matters-most',
        'answer.duration',
        'answer.impact',
      ]),
    );
    for (const goal of ['relief', 'relations'])
      expect(all.filter((id) => id.startsWith(`goals.${goal}`))).toEqual([
        `goals.${goal}`,
        `goals.${goal}.1`,
        `goals.${goal}.2`,
        `goals.${goal}.3`,
      ]);
    expect(all.filter((id) => id.startsWith('prepare.')).slice(0, 7)).toEqual(
      ['problem', 'past', 'family', 'mind', 'medicines', 'body', 'now'].map((id) => `prepare.${id}`),
    );
    expect(all).toEqual(
      expect.arrayContaining(['ask.training', 'ask.supervision', 'ask.register', 'ask.price', 'ask.helps']),
    );
  });

  test('meetings online bring their own questions, also where only the wish says online', () => {
    expect(ids(factsOf(calm))).toContain('ask.online');
    const here = { ...calm, setting: 'in-person' };
    expect(ids(factsOf(here))).not.toContain('ask.online');
    expect(ids(factsOf(here, { wishes: { ...noWishes, setting: 'online' } }))).toContain('prepare.room');
  });

  test('a goal that a clinic made a question of safety stays out', () => {
    const goals = logic.questions.get('goals');
    expect(goals).toBeDefined();
    if (!goals) return;
    const own = { ...logic, questions: new Map([...logic.questions, ['goals', { ...goals, discreet: true }]]) };
    expect(ids(factsOf(calm, {}, own)).filter((id) => id.startsWith('goals'))).toEqual([]);
  });

  test('wishes, one a line, but not whom the visitor sees already', () => {
    const wishes = { ...noWishes, times: ['evening'], place: 'Iași', current: ['anna'], strict: ['times'] } as const;
    const all = ids(factsOf(calm, { wishes })).filter((id) => id.startsWith('wish.'));
    expect(all).toEqual(['wish.place', 'wish.times']);
    expect(JSON.stringify(summaryItems(factsOf(calm, { wishes })))).not.toContain('anna');
  });

  test('no wish for what has been ruled out or held back since', () => {
    const wishes = { ...noWishes, format: 'couple', setting: 'either' };
    for (const facts of visits) {
      const { formats, outcome } = facts.recommendation;
      const closed = [...formats.ruledOut, ...formats.heldBack].some(({ id }) => id === 'couple');
      const all = ids({ ...facts, wishes });
      if (closed || outcome !== 'recommended') expect(all).not.toContain('wish.format');
      expect(all).not.toContain('wish.setting');
    }
    const together = { ...calm, 'for-whom': 'couple', 'partner-willing': 'yes' };
    expect(ids(factsOf(together, { wishes }))).toContain('wish.format');
    expect(ids(factsOf({ ...together, home: 'hurt' }, { wishes }))).not.toContain('wish.format');
  });

  test('no answer to a question that is not asked any more', () => {
    expect(ids(factsOf({ ...calm, impact: 'none' }))).not.toContain('answer.duration');
    const one = { ...calm, concerns: ['close'], 'matters-most': 'equal' };
    expect(ids(factsOf(one))).not.toContain('answer.matters-most');
  });

  test('every line has an id of its own, and what it belongs to is there', () => {
    for (const visit of visits) {
      const facts = { ...visit, added: everyQuestion };
      const all = ids(facts);
      expect(new Set(all).size).toBe(all.length);
      for (const { under } of items(facts)) if (under !== undefined) expect(all).toContain(under);
    }
  });

  test('young people are told to ask who has to agree', () => {
    expect(ids(factsOf({ ...calm, age: '16-17' }))).toContain('prepare.consent');
    expect(ids(factsOf(calm))).not.toContain('prepare.consent');
  });
});
