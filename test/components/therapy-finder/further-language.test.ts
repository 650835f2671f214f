import { assert, expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import type { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { readLogic } from '../../../src/clinic-file/logic.ts';
import sources from '../../../src/default-set/sources.json' with { type: 'json' };
import { defaultLogic } from '../../../src/default-set/logic.ts';
import type { Answer } from '../../../src/engine/answers.ts';
import { texts as english } from '../../../src/wording/texts/en.ts';
import type { TextTree } from '../../../src/wording/texts/texts.ts';
import { goThrough } from '../../journeys/visit.ts';
import { answersUntil, panelOf, press, screenOf, settled, widget } from '../widget.ts';

const logic = readLogic(defaultLogic);
const reviewed = { by: 'A. Nowak', on: '2026-11-22' };

const letters: Readonly<Record<string, string>> = { uk: 'іуафонемаситорелн', he: 'אבגדהוזחטיכלמנסע' };

/** Not a translation: each letter in the other script, so that a test sees at once which language a text is in. Gaps stay. */
function inScript(language: string, text: string): string {
  const script = letters[language] ?? '';
  return text
    .split(/(\{\{.*?\}\})/)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part.replace(/\p{L}/gu, (letter) => script.charAt((letter.codePointAt(0) ?? 0) % script.length)),
    )
    .join('');
}

/** English in another script, as far as `keep` wants: what is left out falls back. */
function translated(language: string, tree: TextTree, keep: (path: string) => boolean, path = ''): object {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') {
      // The plural forms that English does not have.
      const forms = key.endsWith('_other') ? [key, key.replace('other', 'few'), key.replace('other', 'many')] : [key];
      return keep(here) ? forms.map((form) => [form, inScript(language, value)]) : [];
    }
    if (Array.isArray(value)) return keep(here) ? [[key, value.map((one) => inScript(language, String(one)))]] : [];
    return [[key, translated(language, value as TextTree, keep, here)]];
  });
  return Object.fromEntries(entries);
}

function clinicFile(language: string, keep: (path: string) => boolean, clinic = {}) {
  const texts = Object.fromEntries(
    Object.entries(english).map(([namespace, tree]) => [namespace, translated(language, tree, keep, namespace)]),
  );
  return { fileVersion: 1, clinic: { reviewed, country: 'GB', ...clinic }, texts: { [language]: texts } };
}

interface Piece {
  readonly text: string;
  readonly lang: string;
}

/** Every text on the screen, with the language that it is marked with, also outside its shadow root. */
function pieces(root: Node, lang: string): Piece[] {
  if (root instanceof HTMLStyleElement) return [];
  if (root instanceof Text) return root.data.trim() === '' ? [] : [{ text: root.data.trim(), lang }];
  const own = root instanceof Element ? (root.getAttribute('lang') ?? lang) : lang;
  const label = root instanceof Element ? root.getAttribute('aria-label') : null;
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  return [
    ...(label === null ? [] : [{ text: label, lang: own }]),
    ...[...inside, ...root.childNodes].flatMap((child) => pieces(child, own)),
  ];
}

/** Proper names, codes and titles of sources are in no language of the page. */
const anyLanguage = /^(°|\(?[A-Z]{4,}\)?|\W*\d[\d\W]*|[a-z0-9]+(-[a-z0-9]+)+|[0-9a-f]{64})$/;

const publishers = Object.values(sources).map(({ publisher }) => publisher);

/** Texts marked with another language than the one whose script they are in. What holds both scripts is a name in a sentence. */
function wronglyMarked(found: readonly Piece[], language: string): Piece[] {
  const foreign = language === 'he' ? /\p{Script=Hebrew}/u : /\p{Script=Cyrillic}/u;
  return found.filter(({ text, lang }) => {
    const own = foreign.test(text);
    const latin = /\p{Script=Latin}/u.test(text.replace(/SMS|NHS|EMDR/g, ''));
    if (anyLanguage.test(text) || publishers.some((one) => text.includes(one)) || own === latin) return false;
    return own ? lang !== language : lang === language;
  });
}

async function screensOf(element: TherapyFinder): Promise<Record<string, Piece[]>> {
  const shown: Record<string, Piece[]> = {};
  const look = (name: string) => {
    shown[name] = pieces(element.shadowRoot!, '');
  };
  look('welcome');
  await press(element, 'start');
  look('question');
  await press(element, 'next');
  look('question that is not answered');
  element.showHelp();
  await settled(element);
  look('help');
  panelOf(element).renderRoot.querySelector('dialog')!.close();
  element.answers = answersUntil('suicide');
  await settled(element);
  look('interlude or safety question');
  const answers: Readonly<Record<string, Answer>> = {
    ...{ country: 'gb', concerns: ['worry', 'feel'], worry: ['panic'], feel: ['sleep'], 'matters-most': 'worry' },
    ...{ impact: 'some', goals: ['relief'], helps: ['people'], 'body-check': 'not-yet', group: 'yes' },
  };
  element.answers = goThrough(logic, { id: 'panic', answers });
  await settled(element);
  look('recommendation');
  return shown;
}

/** About half of the texts, the same each time. */
const half = (path: string) => path.split('').reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;

describe('a language that the clinic brings', () => {
  const { error } = console;
  let keys: string[] = [];
  beforeEach(() => {
    keys = [];
    console.error = (...said: unknown[]) => void keys.push(said.join(' '));
  });
  afterEach(() => {
    console.error = error;
  });

  for (const language of ['uk', 'he']) {
    it(`is accessible (axe), wherever it falls back, in ${language}`, async () => {
      const element = await widget({ lang: language, clinic: clinicFile(language, half) });
      await expect(element).to.be.accessible();
      await press(element, 'start');
      await expect(element).to.be.accessible();
      element.showHelp();
      await settled(element);
      await expect(element).to.be.accessible();
    });

    it(`is marked, and so is every piece that falls back, in ${language}`, async () => {
      const element = await widget({ lang: language, clinic: clinicFile(language, half) });
      for (const [name, found] of Object.entries(await screensOf(element))) {
        expect(found.length, name).to.be.greaterThan(5);
        assert.deepEqual(wronglyMarked(found, language), [], name);
        expect(new Set(found.map(({ lang }) => lang)).size, name).to.be.greaterThan(1);
      }
      assert.deepEqual(keys, []);
    });
  }

  it('speaks alone where nothing is missing', async () => {
    const element = await widget({ lang: 'uk', clinic: clinicFile('uk', () => true) });
    const shown = await screensOf(element);
    const found = Object.values(shown).flat();
    const foreign = found.filter(({ text, lang }) => /\p{Script=Cyrillic}/u.test(text) && lang !== 'uk');
    assert.deepEqual(foreign, []);
  });

  it('is taken from the page around, when the element does not say', async () => {
    const around = fixtureSync<HTMLElement>(html`<div lang="uk-UA"></div>`);
    const element = Object.assign(document.createElement('therapy-finder'), { clinic: clinicFile('uk', () => true) });
    const ready = oneEvent(element, 'therapy-finder-ready');
    around.append(element);
    await ready;
    await settled(element);
    assert.deepEqual(element.renderRoot.querySelector('.frame')?.getAttribute('lang'), 'uk');
    expect(screenOf(element).renderRoot.querySelector('h2')?.textContent).to.match(/^[\p{Script=Cyrillic}\s]+\?$/u);
  });

  it('is read from right to left where its script is, with numbers and what falls back as they are', async () => {
    const element = await widget({ lang: 'he', clinic: clinicFile('he', half, { phone: '+44 20 7946 0000' }) });
    element.style.inlineSize = '320px';
    const directionOf = (one: Element) => getComputedStyle(one).direction;
    const shown = async () => {
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(320);
      assert.deepEqual(directionOf(screenOf(element)), 'rtl');
      const foreign = [...screenOf(element).renderRoot.querySelectorAll('span[lang=en]')];
      assert.deepEqual([...new Set(foreign.map(directionOf))], ['ltr']);
    };
    await shown();
    await press(element, 'start');
    await shown();
    element.showHelp();
    await settled(element);
    const numbers = [...panelOf(element).renderRoot.querySelectorAll('a[href^=tel]')];
    assert.deepEqual(directionOf(panelOf(element).renderRoot.querySelector('dialog')!), 'rtl');
    assert.deepEqual([...new Set(numbers.slice(1).map(directionOf))], ['ltr']);
    assert.deepEqual(directionOf((await widget({ lang: 'en' })).renderRoot.querySelector('.frame')!), 'ltr');
  });
});
