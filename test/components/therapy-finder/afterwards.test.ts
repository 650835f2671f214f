import { assert, expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { readLogic } from '../../../src/clinic-file/logic.ts';
import type { TherapyFinderTakeAway } from '../../../src/components/take-away/take-away.ts';
import { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { defaultLogic } from '../../../src/default-set/logic.ts';
import type { Answer } from '../../../src/engine/answers.ts';
import { goThrough } from '../../journeys/visit.ts';
import { smallRoster } from '../therapists/made-up-roster.ts';
import { need, screenOf, settled, textOf, widget } from '../widget.ts';

const { later } = TherapyFinder;
const { fetch } = window;

/** A whole visit, with everything else answered by what reports nothing. */
const visit = (answers: Readonly<Record<string, Answer>>) => goThrough(readLogic(defaultLogic), { id: 'own', answers });
const panic = visit({
  ...{ country: 'pl', age: '18-64', concerns: ['worry'], worry: ['panic'], impact: 'some', goals: ['relief'] },
});
const danger = visit({ country: 'pl', age: '18-64', concerns: ['mood'], mood: ['heavy'], suicide: 'plan' });

const clinicWith = (roster: unknown) => ({ fileVersion: 1, clinic: { name: 'Przystań', country: 'PL' }, roster });

const chapter = (element: TherapyFinder, name: 'therapists' | 'take-away') =>
  screenOf(element).renderRoot.querySelector<LitElement>(`therapy-finder-${name}`);

const cards = (element: TherapyFinder) => [
  ...(chapter(element, 'therapists')?.renderRoot.querySelectorAll('[part=therapist]') ?? []),
];

async function recommended(properties: Partial<TherapyFinder>): Promise<TherapyFinder> {
  const element = await widget(properties);
  element.answers = panic;
  await waitUntil(() => chapter(element, 'take-away'), 'the later screens', { timeout: 14_000 });
  return settled(element);
}

describe('what comes after the recommendation', () => {
  afterEach(() => {
    TherapyFinder.later = later;
    window.fetch = fetch;
  });

  it('is accessible (axe): the therapists of the clinic file, and the summary', async () => {
    const element = await recommended({ clinic: clinicWith(smallRoster) });
    await waitUntil(() => cards(element).length > 0);
    await expect(element).to.be.accessible();
    assert.isOk(chapter(element, 'take-away'));
  });

  it('offers a summary without a roster, and names nobody', async () => {
    const element = await recommended({});
    assert.isNull(chapter(element, 'therapists'));
    assert.isOk(chapter(element, 'take-away'));
  });

  it('is not there while help comes first', async () => {
    const element = await recommended({ clinic: clinicWith(smallRoster) });
    element.answers = danger;
    await settled(element);
    assert.equal(element.recommendation?.help.level, 'now');
    assert.deepEqual([chapter(element, 'therapists'), chapter(element, 'take-away')], [null, null]);
  });

  it('puts a therapist on the summary, and takes them off again', async () => {
    const element = await recommended({ clinic: clinicWith(smallRoster) });
    await waitUntil(() => cards(element).length > 0);
    const name = need(cards(element)[0]?.querySelector('h4'), 'a name').textContent.trim();
    const note = () => need(cards(element)[0]?.querySelector<HTMLElement>('button.noting'), 'a button');
    const summary = need(chapter(element, 'take-away'), 'a summary');
    need(summary.renderRoot.querySelector('button'), 'a button').click();
    await settled(element);
    await summary.updateComplete;
    assert.notInclude(textOf(summary), name);
    note().click();
    await settled(element);
    await summary.updateComplete;
    assert.include(textOf(summary), name);
    note().click();
    await settled(element);
    await summary.updateComplete;
    assert.notInclude(textOf(summary), name);
  });

  it('fetches a roster that the file names, as seen from it, and its photos too', async () => {
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push(new Request(address).url);
      return Promise.resolve(new Response(JSON.stringify(smallRoster)));
    };
    const element = await recommended({ clinic: clinicWith({ from: 'people/roster.json' }) });
    await waitUntil(() => cards(element).length > 0);
    assert.deepEqual(asked, [new URL('people/roster.json', document.baseURI).href]);
  });

  it('fetches nothing from another site unless the clinic says so', async () => {
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push(new Request(address).url);
      return Promise.resolve(new Response('[]'));
    };
    const from = 'https://elsewhere.example/roster.json';
    const element = await widget({ clinic: clinicWith({ from }) });
    await waitUntil(() => element.diagnose().some((said) => said.includes('https://elsewhere.example')));
    assert.deepEqual(asked, []);
    element.clinic = clinicWith({ from, otherSite: true });
    await waitUntil(() => asked.length > 0);
    assert.deepEqual(asked, [from]);
  });

  it('takes nothing that an address of its own led to on another site', async () => {
    const elsewhere = new Response(JSON.stringify(smallRoster));
    Object.defineProperty(elsewhere, 'url', { value: 'https://elsewhere.example/roster.json' });
    window.fetch = () => Promise.resolve(elsewhere);
    const element = await recommended({ clinic: clinicWith({ from: 'roster.json' }) });
    await waitUntil(() => element.diagnose().some((said) => said.includes('https://elsewhere.example')));
    assert.isNull(chapter(element, 'therapists'));
  });

  it('goes on without a roster that does not arrive, and says so to the clinic', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const element = await recommended({ clinic: clinicWith({ from: 'roster.json' }) });
    await waitUntil(() => element.diagnose().some((said) => said.includes('404')));
    assert.isNull(chapter(element, 'therapists'));
    assert.equal(element.recommendation?.outcome, 'recommended');
  });

  it('leaves the recommendation whole when the later screens do not arrive', async () => {
    TherapyFinder.later = { ...later, load: () => Promise.reject(new Error('offline')) };
    const element = await widget({ clinic: clinicWith(smallRoster) });
    await waitUntil(() => element.diagnose().some((said) => said.includes('offline')));
    element.answers = panic;
    await settled(element);
    assert.deepEqual([chapter(element, 'therapists'), chapter(element, 'take-away')], [null, null]);
    assert.include(textOf(screenOf(element)), 'What may fit');
  });

  it('keeps nothing of a clinic for another one that asks the same questions: neither wishes nor notes nor people', async () => {
    const element = await recommended({ clinic: clinicWith(smallRoster) });
    await waitUntil(() => cards(element).length > 0);
    need(cards(element)[0]?.querySelector<HTMLElement>('button.noting'), 'a button').click();
    await settled(element);
    const summary = () => need(chapter(element, 'take-away') as TherapyFinderTakeAway | null, 'a summary');
    assert.equal(summary().draft.noted.length, 1);
    element.clinic = { fileVersion: 1, clinic: { name: 'Latarnia', country: 'PL' } };
    await waitUntil(() => chapter(element, 'therapists') === null, 'nobody of the first clinic');
    assert.deepEqual([summary().draft.noted, summary().therapists], [[], []]);
    assert.equal(summary().clinic?.name, 'Latarnia');
    assert.deepEqual(element.answers, panic, 'the answers stay');
  });
});
