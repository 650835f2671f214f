import { expect, oneEvent } from '@open-wc/testing';
import { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { keptMinutes } from '../../../src/screening/remembered-visit.ts';
import { choose, need, part, press, questionOf, screenOf, settled, widget } from '../widget.ts';
import { asked, keptUntil, keptVisit, line, reloaded, stored } from './kept-visit.ts';

describe('the end of what is kept', () => {
  const { now } = Date;
  const { setTimeout } = window;
  const { setItem } = Storage.prototype;
  const { leave } = TherapyFinder;
  const storage = need(Object.getOwnPropertyDescriptor(window, 'sessionStorage'), 'a storage');
  beforeEach(() => {
    TherapyFinder.leave = () => undefined;
  });
  afterEach(() => {
    Object.assign(Date, { now });
    Object.assign(window, { setTimeout });
    Object.assign(Storage.prototype, { setItem });
    Object.defineProperty(window, 'sessionStorage', storage);
    TherapyFinder.leave = leave;
    sessionStorage.clear();
  });

  it('is accessible (axe), and says the same line whatever brought it about', async () => {
    const element = await keptUntil('right-now');
    await press(element, 'skip');
    await expect(element).to.be.accessible();
    expect(line(element)?.textContent).to.equal('Your answers are not kept in this tab.');
  });

  const telling: readonly [question: string, answer: string][] = [
    ['seen', 'yes'],
    ['home', 'control'],
    ['home-used', 'used'],
    ['right-now', 'violence'],
  ];
  for (const [question, answer] of telling) {
    it(`is off for good as soon as an answer is only looked at: ${question}`, async () => {
      const element = await keptUntil(question);
      expect(stored().length).to.equal(1);
      await choose(element, answer);
      expect(stored()).to.deep.equal([]);
      const words = need(line(element), 'a line').textContent;
      expect(words).to.equal('Your answers are not kept in this tab.');
      await choose(element, questionOf(element).options.find(({ danger, id }) => danger === 0 || id === 'no')!.id);
      await press(element, 'next');
      expect(stored()).to.deep.equal([]);
      while (screenOf(element).localName !== 'therapy-finder-welcome') await press(element, 'back');
      expect(asked(element)).to.deep.equal([]);
      expect((await reloaded(element)).answers).to.deep.equal({ country: 'gb' });
    });
  }

  for (const question of ['home', 'home-used', 'right-now']) {
    it(`is off for good when the question is left open: ${question}`, async () => {
      const element = await keptUntil(question);
      expect(stored().length).to.equal(1);
      await press(element, 'skip');
      expect(stored()).to.deep.equal([]);
    });
  }

  it('stays kept past those questions when nothing was to report', async () => {
    const element = await keptUntil('home');
    await choose(element, 'none');
    await press(element, 'next');
    await choose(element, 'none');
    await press(element, 'next');
    expect(stored().length).to.equal(1);
  });

  const endings: Readonly<Record<string, (element: TherapyFinder) => void>> = {
    'restart()': (element) => {
      element.restart();
    },
    'the quick way out': (element) => {
      part(element, 'quick-exit').click();
    },
    'three presses of Shift': () => {
      for (let presses = 0; presses < 3; presses++)
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    },
    'answers that a script sets': (element) => {
      element.answers = { 'for-whom': 'me' };
    },
  };
  for (const [ending, end] of Object.entries(endings)) {
    it(`goes with ${ending}`, async () => {
      const element = await keptUntil('concerns');
      TherapyFinder.leave = () => {
        expect(stored()).to.deep.equal([]);
      };
      end(element);
      expect(stored()).to.deep.equal([]);
    });
  }

  it('goes when another clinic file takes its place, and with the page’s permission', async () => {
    const questions = { pets: { section: 'topics', type: 'single', options: { yes: {}, no: {} } } };
    const words = { title: 'Any pets?', why: 'To know.', options: { yes: 'Yes', no: 'No' } };
    const texts = { en: { questions: { questions: { pets: words } } } };
    const element = await keptUntil('concerns');
    const warned = oneEvent(element, 'therapy-finder-error');
    element.clinic = { fileVersion: 1, logic: { questions }, texts };
    await warned;
    await settled(element);
    expect(element.answers).to.deep.equal({ country: 'gb' });
    expect(stored()).to.deep.equal([]);
    element.remove();
    const other = await keptVisit();
    other.remember = 'none';
    await settled(other);
    expect(stored()).to.deep.equal([]);
  });

  it('is gone when its time is over: on the next load, and in the tab itself while the page is open', async () => {
    const late = () => now() + keptMinutes * 60_000;
    const timers: (() => void)[] = [];
    const element = await keptVisit();
    window.setTimeout = ((run: () => void, delay: number) => {
      if (delay > 1000) timers.push(run);
      return setTimeout(run, delay);
    }) as typeof window.setTimeout;
    await choose(element, 'me');
    await press(element, 'next');
    Date.now = late;
    timers.at(-1)?.();
    await settled(element);
    expect(stored()).to.deep.equal([]);
    expect(element.answers).to.include({ 'for-whom': 'me' });
    expect(line(element)?.textContent).to.equal('Your answers are not kept in this tab.');
    Object.assign(Date, { now });
    element.remove();
    const other = await keptVisit();
    Date.now = late;
    expect(screenOf(await reloaded(other)).localName).to.equal('therapy-finder-welcome');
    expect(stored()).to.deep.equal([]);
  });

  it('stays in memory when the storage is full, and leaves nothing older there', async () => {
    const element = await keptVisit();
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    await choose(element, 'me');
    await press(element, 'next');
    expect(stored()).to.deep.equal([]);
    expect(element.answers).to.include({ 'for-whom': 'me' });
    expect(line(element)?.textContent).to.equal('Your answers are not kept in this tab.');
    expect(element.diagnose().join()).to.contain('remember="visit" does nothing here');
  });

  it('is not asked about where there is no storage, and diagnose() says so', async () => {
    Object.defineProperty(window, 'sessionStorage', {
      ...storage,
      get() {
        throw new DOMException('Sandboxed', 'SecurityError');
      },
    });
    const element = await widget({ remember: 'visit' });
    expect(asked(element)).to.deep.equal([]);
    await press(element, 'start');
    expect(element.diagnose().join()).to.contain('remember="visit" does nothing here');
    part(element, 'quick-exit').click();
  });
});
