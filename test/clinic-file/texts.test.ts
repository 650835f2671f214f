import { describe, expect, test } from 'vitest';
import { brief, parse } from './clinic-file.ts';

const signed = { reviewed: { by: 'A. Nowak', on: '2026-11-22' } };

describe('safety texts are reworded only with a name under them', () => {
  const safety: readonly (readonly [string, object, string])[] = [
    [
      'what help is',
      { recommendation: { levels: { help: { now: { title: 'Later' } } } } },
      'recommendation.levels.help',
    ],
    [
      'a referral',
      { recommendation: { levels: { referral: { urgent: { body: 'x' } } } } },
      'recommendation.levels.referral',
    ],
    [
      'a doctor',
      { recommendation: { levels: { medical: { today: { body: 'x' } } } } },
      'recommendation.levels.medical',
    ],
    ['why of a locked rule', { recommendation: { rules: { 'now-life': 'x' } } }, 'recommendation.rules.now-life'],
    [
      'the same about a child',
      { recommendation: { rules: { 'now-life_child': 'x' } } },
      'recommendation.rules.now-life_child',
    ],
    [
      'a note of a locked rule',
      { recommendation: { notes: { 'stop-slowly': { body: 'x' } } } },
      'recommendation.notes.stop-slowly',
    ],
    [
      'the title in danger',
      { widget: { recommendation: { title: { 'care-first': 'x' } } } },
      'widget.recommendation.title.care-first',
    ],
    [
      'the body in danger',
      { widget: { recommendation: { body: { 'care-first': 'x' } } } },
      'widget.recommendation.body.care-first',
    ],
    ['what is read aloud', { widget: { live: { helpOpen: 'x' } } }, 'widget.live'],
    ['what is said after a failure', { widget: { error: { emergency: 'x' } } }, 'widget.error'],
    ['the help panel', { widget: { help: { title: 'x' } } }, 'widget.help'],
  ];
  test.each(safety)('%s', (_, en, path) => {
    const unsigned = parse({ texts: { en } });
    expect(brief(unsigned)).toEqual([`safety-text-unreviewed texts.en.${path}`]);
    expect(unsigned.logic).toBeNull();
    expect(parse({ clinic: signed, texts: { en } }).issues).toEqual([]);
  });

  test('other levels, rules, notes and titles are free', () => {
    const en = {
      recommendation: { levels: { need: { none: { title: 'x' } } }, rules: { 'worry-any': 'x' } },
      widget: { recommendation: { title: { recommended: 'x' } } },
    };
    expect(parse({ texts: { en } }).issues).toEqual([]);
  });
});

test('a text without a word is a warning, in sentences and in lists', () => {
  const en = {
    questions: { questions: { suicide: { title: ' ' } } },
    recommendation: { notes: { how: { items: ['a', ''] }, myths: { items: [] } } },
    widget: { title: '', welcome: { title: null } },
  };
  const parsed = parse({ texts: { en } });
  expect(brief(parsed)).toEqual([
    'empty-text texts.en.questions.questions.suicide.title',
    'empty-text texts.en.recommendation.notes.how.items',
    'empty-text texts.en.recommendation.notes.myths.items',
    'empty-text texts.en.widget.title',
  ]);
  expect(parsed.logic).not.toBeNull();
});

test('a language tag that no browser takes is refused, one with a region is not', () => {
  expect(brief(parse({ texts: { 'pl-1': {} } }))).toEqual(['wrong-key texts.pl-1']);
  expect(parse({ texts: { 'pt-BR': { widget: { title: 'Perguntas' } } } }).issues).toEqual([]);
});

describe('a language that we do not write', () => {
  const title = { questions: { questions: { home: { title: 'Чи є вдома щось, що лякає?' } } } };

  test('translates our questions, also about safety: that is no rewording', () => {
    expect(parse({ clinic: signed, texts: { uk: title } }).issues).toEqual([]);
  });

  test('does not excuse a safety question that is reworded in one of ours alone', () => {
    const pl = { questions: { questions: { home: { title: 'Czy w domu jest bezpiecznie?' } } } };
    const parsed = parse({ clinic: signed, texts: { pl, uk: title } });
    expect(brief(parsed)).toEqual(['text-untranslated texts.pl.questions.questions.home']);
    expect(parsed.logic).toBeNull();
  });

  test('may lack a question that the clinic reworded in all of ours: that is said, and the file runs', () => {
    const own = { questions: { questions: { home: { title: 'x' } } } };
    const parsed = parse({ clinic: signed, texts: { pl: own, en: own, ro: own, uk: {} } });
    expect(parsed.issues).toMatchObject([{ code: 'text-untranslated', severity: 'warning', expected: 'uk' }]);
    expect(parsed.logic).not.toBeNull();
  });
});
