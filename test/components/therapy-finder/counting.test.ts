import { expect } from '@open-wc/testing';
import type { TherapyFinderCountEvent } from '../../../src/components/therapy-finder/count-event.ts';
import { AnswerChangingEvent } from '../../../src/components/recommendation/answer-changing-event.ts';
import type { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { choose, press, questionOf, screenOf, settled, widget } from '../widget.ts';

/** Walks to the recommendation with the first options, but for the questions named here; ends early where help offers it. */
async function walk(element: TherapyFinder, otherwise: Readonly<Record<string, string>> = {}) {
  await press(element, 'start');
  while (screenOf(element).localName !== 'therapy-finder-recommendation') {
    if (screenOf(element).localName === 'therapy-finder-question') {
      const { question, options } = questionOf(element);
      await choose(element, otherwise[question?.id ?? ''] ?? options[0]!.id);
    }
    const finish = element.renderRoot
      .querySelector('therapy-finder-help-panel')
      ?.renderRoot.querySelector<HTMLElement>('dialog[open] .buttons button:not(.primary)');
    if (finish) finish.click();
    else await press(element, 'next');
    await settled(element);
  }
}

/** Opens the first question again from the recommendation, and leaves the answer as it was. */
async function changeWhom(element: TherapyFinder) {
  screenOf(element).dispatchEvent(new AnswerChangingEvent('for-whom'));
  await settled(element);
  await press(element, 'next');
  expect(screenOf(element).localName).to.equal('therapy-finder-recommendation');
}

describe('counting for the clinic’s own tally', () => {
  const { now } = Date;
  let counted: TherapyFinderCountEvent[];
  let completed: number;
  const count = (event: TherapyFinderCountEvent) => void counted.push(event);
  const complete = () => {
    completed++;
  };
  beforeEach(() => {
    counted = [];
    completed = 0;
    window.addEventListener('therapy-finder-count', count as EventListener);
    window.addEventListener('therapy-finder-complete', complete);
  });
  afterEach(() => {
    Object.assign(Date, { now });
    window.removeEventListener('therapy-finder-count', count as EventListener);
    window.removeEventListener('therapy-finder-complete', complete);
    sessionStorage.clear();
  });
  const told = () => counted.map(({ step, duration }) => [step, duration]);

  it('is accessible (axe), and off where the page does not ask for it', async () => {
    const element = await widget();
    await expect(element).to.be.accessible();
    await walk(element);
    expect([told(), completed]).to.deep.equal([[], 1]);
  });

  it('tells of the beginning and the end, each once in a visit', async () => {
    const element = await widget({ count: true });
    await walk(element);
    await changeWhom(element);
    const once = [
      ['started', null],
      ['recommendation', 'under-2-minutes'],
    ];
    expect([told(), completed]).to.deep.equal([once, 1]);
    element.restart();
    await settled(element);
    await walk(element);
    expect([told(), completed]).to.deep.equal([[...once, ...once], 2]);
  });

  it('carries a milestone and a class of time, and nothing else', async () => {
    const element = await widget({ count: true });
    await walk(element);
    const keys = counted.flatMap((event) => Object.keys(event)).filter((key) => key !== 'isTrusted');
    expect(keys).to.deep.equal(['step', 'duration', 'step', 'duration']);
  });

  for (const [minutes, duration] of [
    [1.9, 'under-2-minutes'],
    [2, '2-to-5-minutes'],
    [5, '5-to-15-minutes'],
    [15, 'over-15-minutes'],
    // The clock was set back.
    [-60, 'under-2-minutes'],
  ] as const) {
    it(`says of ${String(minutes)} minutes: ${duration}`, async () => {
      const element = await widget({ count: true });
      await press(element, 'start');
      const start = now();
      Date.now = () => start + minutes * 60_000;
      await choose(element, 'questions');
      await press(element, 'next');
      while (screenOf(element).localName === 'therapy-finder-question') await press(element, 'next').then(skipOrChoose);
      expect(told().at(-1)).to.deep.equal(['recommendation', duration]);

      async function skipOrChoose() {
        if (screenOf(element).localName !== 'therapy-finder-question') return;
        await choose(element, questionOf(element).options[0]!.id);
      }
    });
  }

  it('is silent after danger, whether the visit ended early or the answer was taken back', async () => {
    const early = await widget({ count: true });
    await walk(early, { suicide: 'now' });
    expect([told(), completed]).to.deep.equal([[['started', null]], 0]);
    early.remove();
    counted = [];
    const corrected = await widget({ count: true });
    await press(corrected, 'start');
    while (questionOf(corrected).question?.id !== 'right-now') {
      await choose(corrected, questionOf(corrected).options[0]!.id);
      await press(corrected, 'next');
    }
    await choose(corrected, 'life');
    corrected.renderRoot
      .querySelector('therapy-finder-help-panel')!
      .renderRoot.querySelector<HTMLElement>('dialog .primary')!
      .click();
    await settled(corrected);
    await choose(corrected, 'none');
    await press(corrected, 'back');
    await press(corrected, 'back');
    await press(corrected, 'back');
    expect(screenOf(corrected).localName).to.equal('therapy-finder-welcome');
    await walk(corrected);
    expect([told(), completed]).to.deep.equal([[['started', null]], 0]);
  });

  it('does not count a visit that a script sets', async () => {
    const element = await widget({ count: true });
    element.answers = { 'for-whom': 'questions', 'right-now': ['none'], topics: ['roles'] };
    await settled(element);
    expect(told()).to.deep.equal([]);
  });

  it('counts a visit once, also when it was kept over a reload', async () => {
    const element = await widget({ count: true, remember: 'visit' });
    screenOf(element).renderRoot.querySelector('input')!.click();
    await walk(element, { 'for-whom': 'questions' });
    element.remove();
    const again = await widget({ count: true, remember: 'visit' });
    expect(screenOf(again).localName).to.equal('therapy-finder-recommendation');
    await changeWhom(again);
    expect(screenOf(again).localName).to.equal('therapy-finder-recommendation');
    expect([told().map(([step]) => step), completed]).to.deep.equal([['started', 'recommendation'], 1]);
  });
});
