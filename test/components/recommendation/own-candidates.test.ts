import { assert, expect } from '@open-wc/testing';
import { parseClinicFile } from '../../../src/clinic-file/parse.ts';
import { defaultHelpLines } from '../../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../../src/default-set/logic.ts';
import { goThrough } from '../../journeys/visit.ts';
import { languages, need, screenOf, settled, textOf, widget } from '../widget.ts';

const rule = (then: object) => ({
  topic: 'own',
  when: { question: 'concerns', is: 'mood' },
  then,
  source: ['our clinic'],
  confirmed: false,
  reviewed: null,
});
const recommendation = {
  candidates: {
    'walk-and-talk': { name: 'Walk and talk', about: 'You walk together in the park.' },
    nvc: { name: 'NVC' },
    'home-visit': { name: 'At your home' },
  },
  rules: { fresh: 'Fresh air lifts the mood.', words: 'Words matter to you.', home: 'Leaving home is hard now.' },
  notes: { dog: { title: 'The dog', body: 'It lies in the room.' } },
};
const clinic = {
  fileVersion: 1,
  offer: { formats: ['walk-and-talk'], settings: ['online'] },
  logic: {
    candidates: {
      'walk-and-talk': { kind: 'format', base: 40, plan: { minutes: [60, 60] } },
      nvc: { kind: 'modality', base: 40 },
      'home-visit': { kind: 'setting', base: 40 },
    },
    rules: {
      fresh: rule({ favour: { 'walk-and-talk': 3 }, note: ['dog'] }),
      words: rule({ favour: { nvc: 2 } }),
      home: rule({ favour: { 'home-visit': 2 } }),
    },
    settings: { shortMeetings: 17 },
  },
  texts: Object.fromEntries(languages.map((language) => [language, { recommendation }])),
};

async function shown(language: string) {
  const { logic, issues } = parseClinicFile(clinic, { logic: defaultLogic, helpLines: defaultHelpLines });
  assert.deepEqual(issues, []);
  const answers = goThrough(need(logic, 'a logic'), {
    id: 'own',
    answers: { country: 'pl', concerns: ['mood'], mood: ['low'], impact: 'some' },
  });
  const element = await widget({ lang: language, clinic, answers });
  await settled(element);
  return screenOf(element);
}

describe('candidates of a clinic’s own', () => {
  const { error } = console;
  let complaints: unknown[] = [];
  beforeEach(() => {
    complaints = [];
    console.error = (...said: unknown[]) => void complaints.push(...said);
  });
  afterEach(() => {
    console.error = error;
  });

  for (const language of languages) {
    it(`are accessible (axe), and no key of theirs is on the screen, in ${language}`, async () => {
      const screen = await shown(language);
      for (const details of screen.renderRoot.querySelectorAll('details')) details.open = true;
      await expect(screen).to.be.accessible();
      expect(textOf(screen)).not.to.match(/\{\{|candidates\.|walk-and-talk:|undefined/);
      assert.deepEqual(complaints, []);
    });
  }

  it('stand there by name, with what they are and why', async () => {
    const { renderRoot } = await shown('en');
    const best = renderRoot.querySelector('.best')!;
    assert.deepEqual(best.querySelector('.candidate')?.textContent, 'Walk and talk');
    expect(best.textContent).to.contain('You walk together in the park.').and.contain('Fresh air lifts the mood.');
    expect(best.querySelector('.not-offered')).to.be.null;
    expect(renderRoot.querySelector('.approach')?.textContent).to.contain('NVC').and.contain('Words matter to you.');
    expect(renderRoot.textContent).to.contain('The dog');
  });

  it('have a drawing that counts nobody, and no empty line where nothing is said about them', async () => {
    const { renderRoot } = await shown('en');
    expect(renderRoot.querySelectorAll('.best svg.drawing path').length).to.be.greaterThan(3);
    const lines = [...renderRoot.querySelectorAll('.approach > p')];
    expect(lines.filter((line) => line.textContent.trim() === '')).to.deep.equal([]);
  });

  it('may be a place that the clinic itself does not have', async () => {
    const { renderRoot } = await shown('en');
    const place = [...renderRoot.querySelectorAll('dd')].find((one) => one.textContent.includes('At your home'));
    expect(place?.textContent).to.contain('This clinic does not offer this.');
    expect(place?.textContent).to.contain('The nearest that this clinic offers: Online');
  });
});
