import { assert, expect, oneEvent } from '@open-wc/testing';
import { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import type { TextSet } from '../../../src/wording/texts/load-texts.ts';
import { press, screenOf, settled, textOf, widget } from '../widget.ts';

const { loaders } = TherapyFinder;
const colours = { accent: '#6a1b4d', surface: '#fff7fb', text: '#220a18', signal: '#8a1c00' };

function dressed(own: object, properties: Partial<TherapyFinder> = {}) {
  return widget({ theme: 'light', clinic: { fileVersion: 1, clinic: { colours: own } }, ...properties });
}

function lookOf(element: TherapyFinder) {
  const start = screenOf(element).renderRoot.querySelector('[part=start]')!;
  const { backgroundColor: accent, color: onAccent } = getComputedStyle(start);
  return { accent, onAccent, surface: getComputedStyle(element).backgroundColor };
}

describe('a clinic’s own colours', () => {
  it('are accessible (axe), on every kind of screen', async () => {
    const element = await dressed(colours);
    await expect(element).to.be.accessible();
    await press(element, 'start');
    await expect(element).to.be.accessible();
    element.showHelp();
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('dress the element without a style attribute', async () => {
    const element = await dressed(colours);
    assert.deepEqual(lookOf(element), {
      accent: 'rgb(106, 27, 77)',
      onAccent: 'rgb(255, 255, 255)',
      surface: 'rgb(255, 247, 251)',
    });
    const all = [
      element,
      ...element.renderRoot.querySelectorAll('*'),
      ...screenOf(element).renderRoot.querySelectorAll('*'),
    ];
    assert.deepEqual(all.filter((one) => one.hasAttribute('style')).length, 0);
  });

  it('give way to the page’s own, set on the element or around it', async () => {
    const element = await dressed(colours);
    element.style.setProperty('--tf-quick', '0ms');
    element.style.setProperty('--therapy-finder-accent', 'rgb(10, 20, 30)');
    assert.deepEqual(lookOf(element).accent, 'rgb(10, 20, 30)');
    element.style.removeProperty('--therapy-finder-accent');
    element.parentElement!.style.setProperty('--therapy-finder-accent', 'rgb(40, 50, 60)');
    assert.deepEqual(lookOf(element).accent, 'rgb(40, 50, 60)');
  });

  it('write in dark ink on a light accent', async () => {
    assert.deepEqual(lookOf(await dressed({ accent: '#ffd54f' })).onAccent, 'rgb(12, 31, 29)');
  });

  it('leave the dark theme ours, whose contrast is known', async () => {
    const ours = lookOf(await widget({ theme: 'dark' }));
    assert.deepEqual(lookOf(await dressed(colours, { theme: 'dark' })), ours);
  });

  it('go when the clinic goes', async () => {
    const element = await dressed(colours);
    const ours = lookOf(await widget({ theme: 'light' }));
    element.style.setProperty('--tf-quick', '0ms');
    const changed = oneEvent(element, 'therapy-finder-error');
    element.clinic = { fileVersion: 1, clinic: { name: 'Other' }, texts: { en: { widget: { title: '' } } } };
    await changed;
    await settled(element);
    assert.deepEqual(lookOf(element), ours);
  });
});

describe('how a clinic speaks Polish', () => {
  let asked: TextSet[] = [];
  beforeEach(() => {
    asked = [];
    const texts = async (set: TextSet) => {
      asked.push(set);
      return set === 'pl-informal' ? { widget: { welcome: { title: 'Zobacz' } } } : loaders.texts(set);
    };
    TherapyFinder.loaders = { ...loaders, texts };
  });
  afterEach(() => {
    TherapyFinder.loaders = loaders;
  });
  const clinic = (address: string) => ({ fileVersion: 1, clinic: { address } });

  it('informally, when it asks for that, below its own words', async () => {
    const element = await widget({ lang: 'pl', clinic: clinic('informal') });
    assert.deepEqual(screenOf(element).renderRoot.querySelector('h2')?.textContent, 'Zobacz');
    expect(textOf(screenOf(element))).to.contain('Zacznij');
    const texts = { pl: { widget: { welcome: { title: 'Wejdź' } } } };
    const own = await widget({ lang: 'pl', clinic: { ...clinic('informal'), texts } });
    assert.deepEqual(screenOf(own).renderRoot.querySelector('h2')?.textContent, 'Wejdź');
  });

  it('impersonally otherwise, whatever the age: no request depends on an answer', async () => {
    for (const wanted of [clinic('formal'), null]) {
      const element = await widget({ lang: 'pl', clinic: wanted });
      element.answers = { country: 'pl', 'for-whom': 'me', age: '13-15' };
      await settled(element);
    }
    assert.deepEqual([...new Set(asked)], ['pl']);
  });

  it('and no other language', async () => {
    await widget({ lang: 'ro', clinic: clinic('informal') });
    assert.deepEqual(asked, ['ro']);
  });
});
