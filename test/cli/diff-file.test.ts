import fc from 'fast-check';
import english from '../../locales/en/diff.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { entryChanges, fieldChanges, movesBetween } from '../../src/cli/diff-fields.ts';
import { textChanges, type OurTexts, type SideTexts } from '../../src/cli/diff-texts.ts';
import { HandOff } from '../../src/clinic-file/hand-off-schema.ts';
import { HelpLine } from '../../src/clinic-file/help-line.ts';
import { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { ListedElsewhere, Therapist } from '../../src/clinic-file/roster-schema.ts';
import { Clinic, Offer } from '../../src/clinic-file/schema.ts';
import { handOff, therapist } from '../clinic-file/clinic-file.ts';
import { diff, diffJson, lowRule, small, type DiffJson } from './diff-surroundings.ts';

async function changesOf(before: object, after: object): Promise<DiffJson['changes']> {
  return (await diffJson(before, after, { visits: '32' })).changes;
}

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));

describe('what moved', () => {
  test('is nothing where entries only came or went', () => {
    fc.assert(
      fc.property(ids, ids, (all, some) => {
        const kept = all.filter((id) => !some.includes(id));
        expect(movesBetween(all, kept).size).toBe(0);
        expect(movesBetween(kept, all).size).toBe(0);
      }),
    );
  });

  test('leaves the rest in its order', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const moved = movesBetween(before, after);
        const rest = (list: readonly string[], other: readonly string[]): string[] =>
          list.filter((id) => other.includes(id) && !moved.has(id));
        expect(rest(before, after)).toEqual(rest(after, before));
      }),
    );
  });

  test('is the one entry that was moved, with where it stood and stands', () => {
    expect([...movesBetween(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual([
      ['d', { before: 'c', after: null }],
    ]);
  });
});

describe('fields', () => {
  const entry = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.jsonValue({ maxDepth: 2 }));

  test('an entry differs from itself in nothing', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(fieldChanges(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  test('the order of keys is no change', () => {
    expect(fieldChanges({ when: { question: 'a', is: 'b' } }, { when: { is: 'b', question: 'a' } })).toEqual([]);
  });

  test('what is new one way is gone the other way', () => {
    const entries = fc.dictionary(fc.constantFrom('a', 'b', 'c'), entry).map((all) => new Map(Object.entries(all)));
    const mirror = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const sorted = (changes: readonly { readonly id: string; readonly change: string }[]): string[] =>
      changes.map(({ id, change }) => `${id} ${change}`).sort();
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const forth = entryChanges(one, other, false).map(({ id, change }) => ({ id, change: mirror[change] }));
        expect(sorted(entryChanges(other, one, false))).toEqual(sorted(forth));
      }),
    );
  });
});

describe('texts', () => {
  const ours: OurTexts = {
    shipped: { en: { widget: { hello: 'Hello' } }, pl: { widget: { hello: 'Dzień dobry' } }, ro: {} },
    informalPolish: { widget: { hello: 'Cześć' } },
  };
  const side = (own: SideTexts['own'], informal = false): SideTexts => ({ own, informal });

  test('a clinic’s own sentence stands against ours', () => {
    expect(textChanges(side({}), side({ en: { widget: { hello: 'Good day' } } }), ours)).toEqual([
      { language: 'en', key: 'widget.hello', before: 'Hello', after: 'Good day' },
    ]);
  });

  test('where both say “ty”, against our informal one', () => {
    const [change] = textChanges(side({}, true), side({ pl: { widget: { hello: 'Hej' } } }, true), ours);
    expect(change?.before).toBe('Cześć');
  });

  test('our sentence written out is no change', () => {
    expect(textChanges(side({}), side({ en: { widget: { hello: 'Hello' } } }), ours)).toEqual([]);
  });

  test('a further language comes and goes with its sentences', () => {
    const own = { uk: { widget: { hello: 'Добрий день' } } };
    const change = { language: 'uk', key: 'widget.hello', before: null, after: 'Добрий день' };
    expect(textChanges(side({}), side(own), ours)).toEqual([change]);
    expect(textChanges(side(own), side({}), ours)).toEqual([{ ...change, before: change.after, after: null }]);
  });
});

describe('the file', () => {
  test('options of a question', async () => {
    const options = { low: null, dull: {}, fine: { exclusive: true } };
    const after = small({ questions: { feeling: { section: 'own', type: 'multiple', options } }, rules: {} });
    const texts = structuredClone(after.texts) as typeof after.texts & { en: { questions: { questions: object } } };
    Object.assign(texts.en.questions.questions, {
      feeling: { title: 'How do you feel?', why: 'It helps.', options: { dull: 'Dull', fine: 'Fine' } },
    });
    const { logic } = await changesOf(small({ rules: {} }), { ...after, texts });
    const feeling = logic.find(({ id }) => id === 'feeling');
    expect(feeling?.fields.map(({ field }) => field)).toEqual(['type']);
    expect(feeling?.options.map(({ id, change }) => `${id} ${change}`)).toEqual([
      'dull added',
      'fine changed',
      'low removed',
    ]);
  });

  test('a question that stands elsewhere in its section', async () => {
    const own = { section: 'own', type: 'single' };
    const options = { weeks: {}, years: {} };
    const after = small({
      questions: { feeling: { ...own, after: 'long', options: { low: {}, fine: {} } }, long: { ...own, options } },
    });
    const { logic } = await changesOf(small(), after);
    expect(logic.map(({ collection, id, moved }) => ({ collection, id, moved }))).toEqual([
      { collection: 'questions', id: 'feeling', moved: { before: null, after: 'long' } },
    ]);
  });

  test('settings, what the clinic offers, and the clinic', async () => {
    const after = small(
      { settings: { shortMeetings: 12 } },
      { offer: { formats: ['individual'] }, clinic: { phone: '+48 00 234 56 78' } },
    );
    const { settings, offer, clinic, logic } = await changesOf(small(), after);
    expect(settings).toEqual([{ field: 'shortMeetings', before: 10, after: 12 }]);
    expect(offer).toEqual([{ field: 'formats', before: null, after: ['individual'] }]);
    expect(clinic).toEqual([{ field: 'phone', before: null, after: '+48 00 234 56 78' }]);
    expect(logic).toEqual([]);
  });

  test('a help line, by its country', async () => {
    const { helpLines } = await changesOf(small(), small({}, { helpLines: { ie: { 'ie-116-123': { free: false } } } }));
    expect(helpLines.map(({ country, id, change }) => [country, id, change])).toEqual([
      ['ie', 'ie-116-123', 'changed'],
    ]);
  });

  test('therapists by id, where they are listed, and how letters are sent', async () => {
    const clinic = { name: 'Poradnia' };
    const with_ = (...roster: readonly object[]) => small({}, { clinic, roster, handOff: handOff() });
    const [anna, bo] = [therapist('anna', { free: 'ask' }), therapist('bo')];
    const later = { ...with_({ ...anna, free: '2026-12-01' }), handOff: handOff({ keptDays: 30 }) };
    const changes = await changesOf(with_(anna, bo), later);
    expect(changes.roster.map(({ id, change }) => [id, change])).toEqual([
      ['anna', 'changed'],
      ['bo', 'removed'],
    ]);
    expect(changes.handOff).toEqual([{ field: 'keptDays', before: 90, after: 30 }]);
    const { text } = await diff(with_(anna, bo), later, { visits: '32' });
    expect(text).toContain('Next free day: ask → 2026-12-01');
    expect(text).toContain('Days that letters are kept: 90 → 30');
    const elsewhere = await changesOf(with_(), small({}, { clinic, roster: { from: 'roster.json' } }));
    expect(elsewhere.rosterAddress).toEqual([{ field: 'from', before: null, after: 'roster.json' }]);
    expect((await changesOf(with_(anna, bo), with_(bo, anna))).roster).toEqual([]);
  });

  test('source and review of a rule, in words', async () => {
    const reviewed = { by: 'Anna Nowak', on: '2026-11-01' };
    const after = small({ rules: { low: { ...lowRule, source: ['NG222'], confirmed: true, reviewed } } });
    const { text } = await diff(small(), after, { visits: '32' });
    expect(text).toContain('Source: own → NG222');
    expect(text).toContain('Source confirmed: – → yes');
    expect(text).toContain('Anna Nowak');
    expect(text).toContain('Nothing changes: proved over every possible visit.');
  });

  test('a condition before and after, in words', async () => {
    const after = small({ rules: { low: { ...lowRule, when: { question: 'long', is: 'years' } } } });
    const { text } = await diff(small(), after, { visits: '32' });
    expect(text).toMatch(/If: “How do you feel\?” is “Low” → “For how long\?” is “Years”/);
  });

  test('every field that a file can have is called by words', () => {
    const { sections, questions, scales, candidates, rules, settings } = LogicFile.def.shape;
    const entries = [sections, questions, scales, candidates, rules].map(({ def }) => def.valueType.def.shape);
    const parts = [HelpLine, Clinic, Offer, Therapist, ListedElsewhere, HandOff].map(({ def }) => def.shape);
    const shapes = [...entries, settings.def.shape, ...parts];
    const told = new Set(['after', 'options', 'id']);
    const names = shapes.flatMap((shape) => Object.keys(shape)).filter((name) => !told.has(name));
    expect(names).toContain('askWhen');
    expect(names.filter((name) => !(name in english.field))).toEqual([]);
  });
});
