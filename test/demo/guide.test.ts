import { describe, expect, test } from 'vitest';
import { parseClinicFile, type ParsedClinicFile } from '../../src/clinic-file/parse.ts';
import { readLogic, type Logic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { readAnswers } from '../../src/engine/answers.ts';
import { questionsAsked } from '../../src/engine/flow.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { readExamples } from '../../src/examples/read-examples.ts';
import { runExamples } from '../../src/examples/run-examples.ts';
import type { ShippedLanguage } from '../../src/foundation/locale.ts';
import { breaches } from '../../src/proof/held-to-guarantees.ts';
import { proveGuarantees } from '../../src/proof/prove-guarantees.ts';
import { Prover } from '../../src/proof/prover.ts';
import { loadZ3 } from '../../src/proof/solver.ts';
import { reviewClinicFile } from '../../src/review/review.ts';
import { clinicTranslator } from '../../src/wording/clinic-translator.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { basis } from '../clinic-file/clinic-file.ts';
import { languages, pageOf, pages, snippetOf, type GuidePage, type Snippet } from './guide-pages.ts';

const ours = { pl: await allTexts('pl'), en: await allTexts('en'), ro: await allTexts('ro') };
const today = '2026-11-22';

const parsed = new Map<string, ParsedClinicFile>();

/** Read once: the same file is looked at from several sides. */
function parse({ text }: Snippet): ParsedClinicFile {
  const file = parsed.get(text) ?? parseClinicFile(text, basis);
  parsed.set(text, file);
  return file;
}

const placeOf = (logic: Logic, answers: Answers) => recommend(logic, answers).plan?.settings;

function logicIn(language: ShippedLanguage, id: string): Logic {
  const { logic, issues } = parse(snippetOf(language, id));
  if (!logic) throw new Error(`${language} ${id}: ${JSON.stringify(issues)}`);
  return logic;
}

/** The codes that the check would show; our own help lines aside, which age by themselves. */
function codesOf(snippet: Snippet): string[] {
  const file = parse(snippet);
  const reviewed = reviewClinicFile(file, ours, today).filter(({ path }) => path[0] !== 'helpLines');
  return [...new Set([...file.issues, ...reviewed].map(({ code }) => code))].sort();
}

const named = pages.map((page) => [`${page.language}/${page.name}`, page] as const);
const withFiles = named.filter(([, { snippets }]) => snippets.some(({ data }) => 'file' in data));

describe.each(withFiles)('%s', (_, { snippets }: GuidePage) => {
  const files = snippets.filter(({ data }) => 'file' in data);

  test('shows whole clinic files, each with exactly the issues that the page tells of', () => {
    const told = files.map(({ id, data }) => [id, (data['gives'] ?? '').split(' ').filter(Boolean).sort()]);
    expect(files.map((file) => [file.id, codesOf(file)])).toEqual(told);
  });

  test('shows examples that come out as the page says', () => {
    for (const file of files) {
      const { logic } = parse(file);
      if (!logic) continue;
      const { examples, issues } = readExamples(file.text, logic);
      expect(issues).toEqual([]);
      const failed = runExamples(logic, examples).results.some(({ differences }) => differences.length > 0);
      expect([file.id, failed]).toEqual([file.id, 'fails' in file.data]);
    }
  });
});

const visit: Answers = {
  ...{ 'for-whom': 'child', age: '13-15', 'right-now': ['none'], concerns: ['child'], seen: 'no', suicide: 'none' },
  ...{ home: 'none', 'home-used': 'none' },
};
const coupleAtPeace: Answers = {
  ...{ 'for-whom': 'couple', age: '18-64', 'right-now': ['none'], concerns: ['close'], close: ['quarrels'] },
  ...{ seen: 'no', suicide: 'none', home: 'none', 'home-used': 'none', 'partner-willing': 'yes' },
};

describe.each(languages)('what the pages say, in %s', (language) => {
  const says = (page: string, text: string) => {
    const words = (given: string): string => given.replaceAll('\u00a0', ' ');
    expect(words(pageOf(language, page).words)).toContain(words(text));
  };
  const translator = (id: string) =>
    clinicTranslator({
      language,
      ours: { language, texts: ours[language] },
      own: parse(snippetOf(language, id)).texts,
    });
  const ownWords = (id: string, key: string): string => translator(id).say(key);

  test('a changed sentence is on the first screen, and the number below it', () => {
    expect(ownWords('sentence', 'widget:welcome.title')).not.toBe(ownWords('start', 'widget:welcome.title'));
    says('sentence', ownWords('sentence', 'widget:welcome.title'));
    says('start', ownWords('start', 'widget:welcome.title'));
    says('start', ownWords('start', 'widget:help.button'));
  });

  test('a question that was left out is gone with its rule, and nothing else', () => {
    const logic = logicIn(language, 'hide');
    const all = readLogic(defaultLogic);
    expect([...all.questions.keys()].filter((id) => !logic.questions.has(id))).toEqual(['helps']);
    const rules = new Set(logic.rules.map(({ id }) => id));
    expect(all.rules.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual(['tell-strength-people']);
    says('hide', ownWords('start', 'questions:questions.helps.title'));
  });

  test('a question of the clinic comes after the one on the place, and may be left open', () => {
    const logic = logicIn(language, 'question');
    const asked = questionsAsked(logic, { 'for-whom': 'me', age: '18-64', concerns: ['worry'] }).map(({ id }) => id);
    expect(asked[asked.indexOf('setting') + 1]).toBe('hours');
    expect(logic.questions.get('hours')?.skippable).not.toBe(false);
    expect(logic.questions.get('hours')?.options).toHaveLength(4);
    says('question', ownWords('start', 'questions:questions.setting.title'));
    says('question', ownWords('question', 'questions:questions.hours.title'));
  });

  test('a rule brings online meetings to the front, which without it are not there', () => {
    const logic = logicIn(language, 'rule');
    const { answers, issues } = readAnswers(logic, JSON.parse(snippetOf(language, 'rule-visit').text));
    expect(issues).toEqual([]);
    expect(placeOf(logic, answers)?.best?.id).toBe('online');
    expect(placeOf(logicIn(language, 'question'), answers)?.best?.id).toBe('in-person');
    for (const id of ['online', 'in-person']) says('rule', ownWords('start', `recommendation:candidates.${id}.name`));
  });

  test('a form of the clinic’s own appears among the others, and is held back while safety is open', () => {
    const logic = logicIn(language, 'own-format');
    expect(recommend(logic, visit).formats.alternatives.map(({ id }) => id)).toContain('parents');
    const open = recommend(logic, { ...visit, home: 'skipped' }).formats;
    expect(open.heldBack.map(({ id }) => id)).toContain('parents');
    says('offer', ownWords('own-format', 'recommendation:candidates.parents.name'));
    says('offer', ownWords('start', 'widget:recommendation.alternatives'));
    says('offer', ownWords('start', 'widget:recommendation.notOffered'));
  });

  test('short is up to ten meetings, and what the file says', () => {
    expect(defaultLogic.settings.shortMeetings).toBe(10);
    expect(logicIn(language, 'threshold').settings.shortMeetings).toBe(12);
  });

  test('colours and the way of speaking are read', () => {
    const { clinic } = parse(snippetOf(language, 'looks'));
    expect(clinic).toMatchObject({ address: 'informal', colours: { accent: '#24527a' } });
  });

  test('couple therapy is not suggested where somebody is afraid, whatever a file tries', () => {
    const { logicFile } = parse(snippetOf(language, 'fixed'));
    expect(logicFile.candidates['couple']?.needs).toEqual(defaultLogic.candidates['couple']?.needs);
    expect(logicFile.guarantees['home-formats']).toEqual(defaultLogic.guarantees['home-formats']);
    const logic = readLogic(logicFile);
    expect(recommend(logic, coupleAtPeace).formats.best?.id).toBe('couple');
    expect(recommend(logic, { ...coupleAtPeace, home: 'control' }).formats.best?.id).toBe('individual');
  });

  test('a help line that somebody has called counts as confirmed', () => {
    const unconfirmed = (id: string): number =>
      Number(
        reviewClinicFile(parse(snippetOf(language, id)), ours, today).find(
          ({ code }) => code === 'help-lines-unconfirmed',
        )?.found,
      );
    expect(unconfirmed('help-line')).toBe(unconfirmed('start') - 1);
  });

  test('the purpose stands word for word, and what the page says until a clinician has read it', () => {
    says('live', ownWords('start', 'widget:welcome.purpose'));
    const [, unread = ''] = ownWords('start', 'widget:welcome.reviewed').split('. ');
    expect(unread.length).toBeGreaterThan(20);
    says('live', unread);
  });
});

test('the counter-example is one: the prover refutes the promise, and proves it once the file is mended', async () => {
  const z3 = await loadZ3();
  const proofOf = async (id: string, guarantee: string) => {
    const logic = logicIn('en', id);
    const own = { ...logic, guarantees: logic.guarantees.filter((one) => one.id === guarantee) };
    const [proof] = await proveGuarantees(new Prover(z3, own));
    return { logic, guarantee: own.guarantees[0]!, proof: proof! };
  };
  const files = pages.filter(({ language }) => language === 'en').flatMap(({ snippets }) => snippets);
  const refuted = files.filter(({ data }) => 'refutes' in data);
  const proved = files.filter(({ data }) => 'proves' in data);
  expect([refuted.length, proved.length]).toEqual([1, 1]);
  for (const { id, data } of refuted) {
    const { logic, guarantee, proof } = await proofOf(id, data['refutes'] ?? '');
    expect(proof).toMatchObject({ status: 'refuted', rules: ['home-near'] });
    const [answers = {}] = proof.visits;
    // What the page tells of this person.
    expect(answers).toMatchObject({ setting: 'travel', home: 'skipped' });
    expect(breaches(logic, guarantee, answers, recommend(logic, answers))).toHaveLength(1);
    expect(placeOf(logicIn('en', 'home-mended'), answers)?.heldBack.map((one) => one.id)).toContain('home-visit');
  }
  for (const { id, data } of proved) expect((await proofOf(id, data['proves'] ?? '')).proof.status).toBe('proved');
});
