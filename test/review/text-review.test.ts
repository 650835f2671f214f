import { describe, expect, test } from 'vitest';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { pathText, type Issue } from '../../src/foundation/issue.ts';
import { reviewClinicFile } from '../../src/review/review.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { basis } from '../clinic-file/clinic-file.ts';

const ours = { pl: await allTexts('pl'), en: await allTexts('en'), ro: await allTexts('ro') };

function review(texts: object): Issue[] {
  const clinic = { reviewed: { by: 'A. Nowak', on: '2026-10-01' } };
  const issues = reviewClinicFile(parseClinicFile({ fileVersion: 1, clinic, texts }, basis), ours, '2026-11-22');
  return issues.filter(({ path }) => path[0] === 'texts');
}

const brief = (texts: object): string[] => review(texts).map(({ code, path }) => `${code} ${pathText(path)}`);

test('our own texts, written again by a clinic, have nothing to mend', () => {
  for (const [language, own] of Object.entries(ours)) {
    expect([language, review({ [language]: own })]).toEqual([language, []]);
  }
});

describe('keys that we do not have', () => {
  const cases: readonly (readonly [string, object, string, string | undefined])[] = [
    ['a slip', { widget: { welcom: { title: 'a' } } }, 'widget.welcom', 'welcome'],
    ['a slip deeper', { widget: { welcome: { titel: 'a' } } }, 'widget.welcome.titel', 'title'],
    ['a rule', { recommendation: { rules: { 'wory-any': 'a' } } }, 'recommendation.rules.wory-any', 'worry-any'],
    ['a candidate', { recommendation: { candidates: { cbd: { name: 'a' } } } }, 'recommendation.candidates.cbd', 'cbt'],
    ['a part', { questions: { sections: { start: { nmae: 'a' } } } }, 'questions.sections.start.nmae', 'name'],
    ['a form that English does not have', { widget: { title_few: 'a' } }, 'widget.title_few', undefined],
  ];
  test.each(cases)('%s', (_, en, path, hint) => {
    const [found, ...others] = review({ en });
    expect(others).toEqual([]);
    expect([found?.code, found?.severity, pathText(found?.path ?? []), found?.hint]).toEqual([
      ...['unknown-text', 'warning', `texts.en.${path}`],
      hint,
    ]);
  });

  test('another person’s wording is known, and a null that gives ours back', () => {
    const en = { questions: { questions: { goals: { title_child: 'What would help?', hint: null } } } };
    expect(brief({ en, pl: en, ro: en })).toEqual([]);
  });
});

describe('forms for numbers', () => {
  const minutes = (...forms: string[]) => ({
    welcome: Object.fromEntries(forms.map((form) => [`minutes${form}`, '{{count}} min'])),
  });

  test.each([
    ['pl', ['_one', '_few', '_many', '_other'], []],
    ['pl', ['_one', '_other'], ['plural-missing minutes_few, minutes_many']],
    ['en', ['_one', '_other'], []],
    ['en', ['_one', '_few', '_other'], ['unknown-text minutes_one, minutes_other']],
    ['en', [''], ['plural-missing minutes_one, minutes_other']],
  ])('%s %j', (language, forms, said) => {
    const found = review({ [language]: { widget: minutes(...forms) } });
    expect(found.map(({ code, expected }) => `${code} ${expected ?? ''}`)).toEqual(said);
  });

  test('a number may be written out', () => {
    const welcome = { minutes_one: 'One minute', minutes_other: 'About {{count}} minutes' };
    expect(brief({ en: { widget: { welcome } } })).toEqual([]);
  });
});

describe('gaps', () => {
  test('that ours have and this text leaves out', () => {
    const [found, ...others] = review({ en: { widget: { welcome: { reviewedBy: 'Read by {{name}}' } } } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'placeholder-missing', severity: 'warning', expected: '{{date}}' });
  });
});

test('a text of another kind than ours would not show', () => {
  const found = review({
    en: { widget: { title: ['a'], welcome: 'a' }, recommendation: { notes: { how: { items: 'a' } } } },
  });
  expect(found.map(({ path, found: here, expected }) => [pathText(path), here, expected])).toEqual([
    ['texts.en.widget.title', '[ ]', 'text'],
    ['texts.en.widget.welcome', 'text', '{ }'],
    ['texts.en.recommendation.notes.how.items', 'text', '[ ]'],
  ]);
});

describe('a further language', () => {
  const uk = { widget: { title: 'Анкета', help: { title: 'Допомога' } } };

  test('is counted once in each namespace, and what is missing about safety is named', () => {
    const found = review({ uk });
    const counts = found.filter(({ code }) => code === 'language-incomplete');
    expect(counts.map(({ path }) => pathText(path))).toEqual([
      'texts.uk.widget',
      'texts.uk.questions',
      'texts.uk.recommendation',
    ]);
    expect(counts.map(({ found: translated }) => translated)).toEqual(['2', '0', '0']);
    expect(counts.every(({ expected }) => Number(expected) > 100)).toBe(true);
    const unsafe = found.filter(({ code }) => code === 'safety-text-untranslated').map(({ path }) => pathText(path));
    expect(unsafe).toEqual(
      expect.arrayContaining([
        'texts.uk.widget.help',
        'texts.uk.widget.error',
        'texts.uk.questions.questions.suicide',
        'texts.uk.questions.sections.safe',
        'texts.uk.recommendation.levels.help',
        'texts.uk.recommendation.rules',
        'texts.uk.recommendation.notes',
      ]),
    );
    expect(unsafe).not.toContain('texts.uk.questions.questions.goals');
    expect(found.length).toBeLessThan(50);
  });

  test('with every text has nothing missing', () => {
    const whole = JSON.parse(JSON.stringify(ours.pl)) as object;
    const codes = review({ uk: whole }).map(({ code }) => code);
    expect(codes).not.toContain('language-incomplete');
    expect(codes).not.toContain('safety-text-untranslated');
  });

  test('one of ours with a region is not a further one', () => {
    expect(brief({ 'en-IE': { widget: { title: 'Questionnaire' } } })).toEqual([]);
  });
});

describe('voice', () => {
  const said = (language: string, text: string) =>
    review({ [language]: { widget: { title: text } } }).map(({ code, found }) => `${code} ${found ?? ''}`);
  test.each([
    ['en', 'People with a disorder', ['banned-word disorder']],
    ['pl', 'Dla naszych pacjentów', ['banned-word pacjentów']],
    ['ro', 'Pentru pacienții noștri', ['banned-word pacienții']],
    ['pl', 'Jeśli czułeś smutek', ['gendered-text czułeś']],
    ['pl', 'Dla osoby zmęczony/a', ['gendered-text zmęczony/a']],
    ['pl', 'Gotowy(-a)', ['gendered-text Gotowy(-a)']],
    ['ro', 'Ce faceţi', ['cedilla ţ']],
    ['ro', 'Ce faceți', []],
    ['en', 'Hello! Come in.', ['exclamation-mark !']],
    ['en', `${'word '.repeat(20)}end.`, ['long-sentence 21']],
    ['en', `${'word '.repeat(19)}end. ${'word '.repeat(19)}end.`, []],
    ['de', 'Für Patienten!', ['exclamation-mark !']],
  ])('%s: %s', (language, text, codes) => {
    expect(said(language, text).filter((one) => !/^(language|safety)-/.test(one))).toEqual(codes);
  });

  test('is advice, in lists too', () => {
    const [found] = review({ en: { recommendation: { notes: { how: { items: ['Fine.', 'Wow!'] } } } } });
    expect(found).toMatchObject({
      severity: 'warning',
      path: ['texts', 'en', 'recommendation', 'notes', 'how', 'items', 1],
    });
  });
});
