import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { FitReason, FitTrait } from '../../src/roster/match.ts';
import { noWishes, type Wishes } from '../../src/roster/wishes.ts';
import { MatchWriter } from '../../src/wording/match-words.ts';
import { texts as en } from '../../src/wording/texts/en.ts';
import { texts as pl } from '../../src/wording/texts/pl.ts';
import { texts as ro } from '../../src/wording/texts/ro.ts';
import { Translator } from '../../src/wording/translator.ts';

const logic = readLogic(defaultLogic);
const languages = ['en', 'pl', 'ro'] as const;
const missing: string[] = [];

function writer(language: string, different: { wishes?: Partial<Wishes>; discreet?: boolean } = {}): MatchWriter {
  const recommendation = recommend(logic, {});
  const best = { id: 'cbt', score: 0, base: 0, reasons: [] };
  return new MatchWriter({
    logic,
    recommendation: { ...recommendation, modalities: { ...recommendation.modalities, best } },
    wishes: { ...noWishes, ...different.wishes },
    discreet: different.discreet ?? false,
    today: '2026-11-22',
    translator: new Translator({
      language,
      fallbacks: ['en'],
      texts: { en, pl, ro },
      onMissing: (key) => missing.push(key),
    }),
  });
}

const because = (trait: FitTrait, value: string): FitReason => ({ trait, value, weight: 1 });
const lines = (reasons: readonly FitReason[], different = {}, language = 'en'): string[] =>
  writer(language, different)
    .reasons({ reasons })
    .map(({ text }) => text);

describe('why a therapist fits', () => {
  test('is said in one line for each kind, in the order of the reasons', () => {
    expect(
      lines([
        because('modality', 'cbt'),
        because('concern', 'loss'),
        because('language', 'ro'),
        because('concern', 'work'),
        because('free', '2026-12-03'),
      ]),
    ).toEqual([
      'Works with the approach suggested above: cognitive behavioural therapy (CBT)',
      'Knows this well: grief and loss; work, school and stress',
      'Speaks Romanian',
      'Free from 3 December',
    ]);
  });

  test('tells the suggested approach from another, and from the one that the visitor looks for', () => {
    expect(lines([because('modality', 'act')])).toEqual([
      'Works with another approach that may fit: acceptance and commitment therapy (ACT)',
    ]);
    expect(lines([because('modality', 'cbt')], { wishes: { modality: 'cbt' } })).toEqual([
      'Works with the approach you look for: cognitive behavioural therapy (CBT)',
    ]);
  });

  test('names the year of a day only where it is another, and no day that has gone by', () => {
    expect(lines([because('free', '2027-01-08')])).toEqual(['Free from 8 January 2027']);
    expect(lines([because('free', '2026-11-22')])).toEqual(['Free today']);
    expect(lines([because('free', '2026-11-21')])).toEqual([]);
  });

  test('repeats nothing that was answered where somebody may read along', () => {
    const reasons = [because('concern', 'trauma'), because('style', 'guided')];
    const open = lines(reasons).join();
    const quiet = lines(reasons, { discreet: true }).join();
    expect(open).toContain('hard things that happened');
    expect(open).toContain('a clear plan');
    expect(quiet).not.toContain('hard things');
    expect(quiet).not.toContain('a clear plan');
    expect(lines(reasons, { discreet: true })).toHaveLength(2);
  });

  test('never quotes a question on safety, nor one whose answer is not shown back', () => {
    for (const flag of ['safety', 'discreet'] as const) {
      const concerns = logic.questions.get('concerns')!;
      const questions = new Map(logic.questions).set('concerns', { ...concerns, [flag]: true });
      const quiet = new MatchWriter({
        logic: { ...logic, questions },
        recommendation: recommend(logic, {}),
        wishes: noWishes,
        discreet: false,
        today: '2026-11-22',
        translator: new Translator({ language: 'en', fallbacks: [], texts: { en } }),
      });
      expect(quiet.reasons({ reasons: [because('concern', 'trauma')] }).map(({ text }) => text)).toEqual([
        'Has experience that fits your answers',
      ]);
    }
  });

  test.each(languages)(
    'has words for every area, style, approach, gender and time of the default set in %s',
    (language) => {
      missing.length = 0;
      const options = (id: string): readonly string[] =>
        logic.questions.get(id)!.options.flatMap((option) => (option.exclusive ? [] : [option.id]));
      const reasons = [
        ...options('concerns').map((id) => because('concern', id)),
        ...options('style').map((id) => because('style', id)),
        ...[...logic.candidates.values()].flatMap(({ id, kind }) =>
          kind === 'modality' ? [because('modality', id)] : [],
        ),
        ...['woman', 'man', 'non-binary'].map((id) => because('gender', id)),
        ...['morning', 'afternoon', 'evening', 'weekend'].map((id) => because('time', id)),
        because('price', '200'),
        because('place', 'Cluj'),
      ];
      for (const reason of reasons) {
        const [line = ''] = lines([reason], {}, language);
        expect(line.length, `${reason.trait} ${reason.value}`).toBeGreaterThan(3);
        expect(line, reason.value).not.toMatch(/\{\{|undefined/);
      }
      expect(missing).toEqual([]);
    },
  );
});

describe('what of the wishes is not met', () => {
  const wishes = {
    gender: 'woman',
    times: ['evening'],
    price: { atMost: 200, currency: 'PLN' },
    modality: 'emdr',
    place: 'Cluj',
  } as const;

  test('is said as what was wished', () => {
    const said = writer('en', { wishes }).unmet({ unmet: ['gender', 'time', 'price', 'modality', 'place'] });
    expect(said?.text.replace(/\u00a0/g, ' ')).toBe(
      'Not as you wish: a woman, in the evening, at most PLN 200, EMDR, and Cluj',
    );
  });

  test('is not said where nothing was wished', () => {
    expect(writer('en').unmet({ unmet: [] })).toBeNull();
    expect(writer('en').unmet({ unmet: ['gender', 'concern', 'style', 'free'] })).toBeNull();
  });
});
