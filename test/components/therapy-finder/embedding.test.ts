import { aTimeout, expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { defineElements } from '../../../src/components/elements.ts';
import { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import type { TherapyFinderErrorEvent } from '../../../src/components/therapy-finder/error-event.ts';
import { isHelpOpen, languages, panelOf, press, screenOf, settled, textOf, widget } from '../widget.ts';

const { loaders } = TherapyFinder;
const missing = new URL('./nothing-here.json', import.meta.url).href;

/** The element on a page whose texts never come. */
async function withoutTexts(lang: string, properties: Partial<TherapyFinder> = {}): Promise<TherapyFinder> {
  TherapyFinder.loaders = { ...loaders, texts: () => Promise.reject(new Error('offline')) };
  const element = Object.assign(document.createElement('therapy-finder'), { lang, ...properties });
  const failed = oneEvent(element, 'therapy-finder-error');
  fixtureSync<HTMLElement>(html`<main></main>`).append(element);
  await failed;
  await element.updateComplete;
  return element;
}

function wholeText(element: TherapyFinder): string {
  return textOf(element);
}

describe('embedding', () => {
  const { error, warn } = console;
  beforeEach(() => {
    console.error = console.warn = () => undefined;
  });
  afterEach(() => {
    TherapyFinder.loaders = loaders;
    TherapyFinder.otherScripts.length = 0;
    Object.assign(console, { error, warn });
  });

  for (const lang of languages) {
    it(`is accessible (axe) while loading and when loading failed, in ${lang}`, async () => {
      const element = await withoutTexts(lang);
      await expect(element).to.be.accessible();
      TherapyFinder.loaders = { ...loaders, texts: () => new Promise(() => undefined) };
      const waiting = Object.assign(document.createElement('therapy-finder'), { lang });
      fixtureSync<HTMLElement>(html`<main></main>`).append(waiting);
      await waiting.updateComplete;
      await expect(waiting).to.be.accessible();
      expect(waiting.renderRoot.querySelectorAll('header button').length).to.deep.equal(2);
    });
  }

  it('is never blank: without texts it shows whom to call', async () => {
    const element = await withoutTexts('en', { clinic: { fileVersion: 1, clinic: { phone: '020 7946 0000' } } });
    expect(wholeText(element)).to.contain('could not be loaded').and.contain('Call 999');
    expect(element.renderRoot.querySelector('a[href="tel:02079460000"]')).not.to.be.null;
    expect(element.diagnose().join()).to.contain('texts of therapy-finder could not be loaded');
    expect(element.recommendation).to.be.null;
  });

  it('opens help without texts, too', async () => {
    const element = await withoutTexts('pl');
    element.renderRoot.querySelector<HTMLElement>('[part=help]')!.click();
    await element.updateComplete;
    await panelOf(element).updateComplete;
    expect(isHelpOpen(element)).to.be.true;
    expect(textOf(panelOf(element))).to.contain('112');
  });

  it('keeps help open when the texts arrive behind it', async () => {
    let arrive: (() => void) | undefined;
    const waited = new Promise<void>((resolve) => (arrive = resolve));
    TherapyFinder.loaders = { ...loaders, texts: async (language) => (await waited, loaders.texts(language)) };
    const element = Object.assign(document.createElement('therapy-finder'), { lang: 'en' });
    fixtureSync<HTMLElement>(html`<main></main>`).append(element);
    await element.updateComplete;
    element.showHelp();
    await element.updateComplete;
    const ready = oneEvent(element, 'therapy-finder-ready');
    arrive?.();
    await ready;
    await settled(element);
    expect(isHelpOpen(element)).to.equal(true);
  });

  it('keeps the visit and the clinic’s questions when the file does not arrive a second time', async () => {
    const questions = { pets: { section: 'topics', type: 'single', options: { yes: {}, no: {} } } };
    const texts = {
      en: {
        questions: { questions: { pets: { title: 'Any pets?', why: 'To know.', options: { yes: 'Yes', no: 'No' } } } },
      },
    };
    const clinic = JSON.stringify({ fileVersion: 1, logic: { questions }, texts });
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response(clinic));
    try {
      const element = await widget({ src: 'clinic.json' });
      element.answers = { country: 'gb', 'for-whom': 'me', pets: 'yes' };
      await settled(element);
      window.fetch = () => Promise.reject(new Error('offline'));
      const failed = oneEvent(element, 'therapy-finder-error');
      element.lang = 'ro';
      await failed;
      await settled(element);
      expect(element.answers).to.include({ 'for-whom': 'me', pets: 'yes' });
    } finally {
      window.fetch = fetch;
    }
  });

  it('can be tried again', async () => {
    const element = await withoutTexts('en');
    TherapyFinder.loaders = loaders;
    const ready = oneEvent(element, 'therapy-finder-ready');
    [...element.renderRoot.querySelectorAll('button')].find((one) => one.textContent === 'Try again')!.click();
    await ready;
    await settled(element);
    expect(screenOf(element).localName).to.deep.equal('therapy-finder-welcome');
  });

  it('says what is wrong once, however often it is tried again', async () => {
    const element = await withoutTexts('en');
    const failed = oneEvent(element, 'therapy-finder-error');
    [...element.renderRoot.querySelectorAll('button')].find((one) => one.textContent === 'Try again')!.click();
    await failed;
    const found = element.diagnose();
    expect(found.filter((line) => line.includes('texts-unreachable')).length).to.deep.equal(1);
  });

  it('keeps what it has when another language cannot be loaded', async () => {
    const element = await widget();
    await press(element, 'start');
    TherapyFinder.loaders = { ...loaders, texts: () => Promise.reject(new Error('offline')) };
    element.lang = 'pl';
    await oneEvent(element, 'therapy-finder-error');
    await settled(element);
    expect(wholeText(element)).to.contain('Who is this about?');
  });

  it('runs the general questions when the clinic file is missing, and says so', async () => {
    const element = document.createElement('therapy-finder');
    Object.assign(element, { lang: 'en', src: missing });
    const reported = oneEvent<TherapyFinderErrorEvent>(element, 'therapy-finder-error');
    fixtureSync<HTMLElement>(html`<main></main>`).append(element);
    const { issues } = await reported;
    expect(issues[0]).to.include({ code: 'file-missing', found: '404' });
    await settled(element);
    expect(wholeText(element)).to.contain('Here are the general ones.').and.contain('In an emergency, call 999.');
    expect(element.diagnose().join()).to.contain('cannot be used');
  });

  it('takes an empty address for none', async () => {
    const element = await widget({ src: '' });
    expect(wholeText(element)).not.to.contain('Here are the general ones.');
    expect(element.diagnose().join()).not.to.contain('clinic file');
  });

  it('does not wait for a clinic file for ever', async () => {
    const { fetch } = window;
    let signal: AbortSignal | null | undefined;
    window.fetch = (_, init) => {
      signal = init?.signal;
      return Promise.reject(new DOMException('It took too long.', 'TimeoutError'));
    };
    const element = await widget({ src: missing });
    window.fetch = fetch;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(wholeText(element)).to.contain('Here are the general ones.');
  });

  it('runs the general questions when the clinic file is broken, with the clinic’s telephone', async () => {
    const element = await widget({ clinic: { fileVersion: 1, clinic: { phone: '112233' }, logic: { questions: 7 } } });
    expect(wholeText(element)).to.contain('Here are the general ones.');
    expect(screenOf(element).renderRoot.querySelector('a[href="tel:112233"]')).not.to.be.null;
    await press(element, 'start');
    expect(wholeText(element)).to.contain('Who is this about?');
  });

  it('runs the general questions when not even the parser can be loaded', async () => {
    TherapyFinder.loaders = { ...loaders, parser: () => Promise.reject(new Error('offline')) };
    const element = await widget({ clinic: { fileVersion: 1 } });
    expect(wholeText(element)).to.contain('Here are the general ones.');
  });

  it('uses the clinic’s own words', async () => {
    const texts = {
      en: { widget: { welcome: { title: 'Come in' } } },
      pl: { widget: { welcome: { title: 'Zapraszamy' } } },
      ro: { widget: { welcome: { title: 'Bine ați venit' } } },
    };
    const element = await widget({ clinic: { fileVersion: 1, texts } });
    expect(screenOf(element).renderRoot.querySelector('h2')?.textContent).to.deep.equal('Come in');
  });

  it('speaks a language that only the clinic brings, and ours where it is silent', async () => {
    const element = await widget({
      lang: 'de',
      clinic: { fileVersion: 1, texts: { de: { widget: { welcome: { title: 'Willkommen' } } } } },
    });
    expect(wholeText(element)).to.contain('Willkommen').and.contain('Start');
  });

  it('may be defined twice without harm, and tells of the second script', async () => {
    expect(() => {
      defineElements(customElements);
    }).not.to.throw();
    const element = await widget();
    expect(element.diagnose().join()).to.contain('loaded more than once');
  });

  it('finds nothing wrong with a sound embedding, but names recorders', async () => {
    document.head.append(
      Object.assign(document.createElement('meta'), { name: 'viewport', content: 'width=device-width' }),
    );
    document.title ||= 'A clinic';
    const element = await widget();
    expect(element.diagnose()).to.deep.equal([]);
    Object.assign(window, { _hjSettings: {} });
    expect(element.diagnose().join()).to.contain('Hotjar');
    Reflect.deleteProperty(window, '_hjSettings');
  });

  it('says when the language or the quick exit cannot be used', async () => {
    const element = await widget({ lang: 'xx', quickExit: 'javascript:void 0', remember: 'forever' });
    const found = element.diagnose().join('\n');
    expect(found).to.contain('unknown-language').and.contain('quick-exit=').and.contain('remember=');
  });

  it('lets the last of quick changes win', async () => {
    const element = await widget();
    element.lang = 'pl';
    await aTimeout(0);
    element.lang = 'ro';
    await aTimeout(150);
    await settled(element);
    expect(wholeText(element)).to.contain('Începeți');
  });
});
