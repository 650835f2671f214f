import { aTimeout, expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import type { TherapyFinderErrorEvent } from '../../../src/components/therapy-finder/error-event.ts';
import { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import {
  answersUntil,
  choose,
  languages,
  need,
  panelOf,
  part,
  press,
  questionOf,
  screenOf,
  settled,
  textOf,
  widget,
} from '../widget.ts';

describe('<therapy-finder>', () => {
  for (const lang of languages) {
    it(`is accessible (axe) in ${lang}, from the welcome to the recommendation`, async () => {
      const element = await widget({ lang });
      await expect(element).to.be.accessible();
      await press(element, 'start');
      await expect(element).to.be.accessible();
      element.answers = { ...answersUntil('suicide'), suicide: 'now' };
      await settled(element);
      await expect(element).to.be.accessible();
    });
  }

  it('takes no focus and does not scroll on load', async () => {
    window.scrollTo(0, 0);
    await widget();
    expect(document.activeElement === document.body).to.be.true;
    expect(window.scrollY).to.deep.equal(0);
  });

  it('brings the focus to the heading of each new screen', async () => {
    const element = await widget();
    for (const step of ['start', 'next', 'back']) {
      if (step === 'next') await choose(element, 'me');
      await press(element, step);
      const { activeElement } = screenOf(element).renderRoot as ShadowRoot;
      expect(activeElement?.tagName, step).to.deep.equal('H2');
    }
  });

  it('says aloud where the visitor is', async () => {
    const element = await widget();
    await press(element, 'start');
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).to.match(
      /^Getting started\. Question 1 of about \d+$/,
    );
  });

  it('changes its language in place and keeps the visit', async () => {
    const element = await widget();
    await press(element, 'start');
    await choose(element, 'couple');
    const question = questionOf(element);
    for (const [lang, title] of [
      ['pl', 'Kogo dotyczą odpowiedzi?'],
      ['ro', 'Despre cine este vorba?'],
    ] as const) {
      element.lang = lang;
      await aTimeout(100);
      await settled(element);
      expect(question.isConnected).to.be.true;
      expect(textOf(question)).to.contain(title);
      expect(question.renderRoot.querySelectorAll('input')[1]!.checked).to.be.true;
      expect(element.renderRoot.querySelector('.frame')?.getAttribute('lang')).to.deep.equal(lang);
    }
  });

  it('speaks the language around it, also through the shadow root of the page', async () => {
    const page = fixtureSync<HTMLElement>(html`<div lang="ro"></div>`);
    const element = document.createElement('therapy-finder');
    page.attachShadow({ mode: 'open' }).append(element);
    await oneEvent(element, 'therapy-finder-ready');
    await settled(element);
    expect(textOf(screenOf(element))).to.contain('Începeți');
    expect(element.answers).to.deep.equal({ country: 'ro' });
  });

  it('goes on with answers that the page sets, and leaves out what is none', async () => {
    const element = await widget();
    const failed = oneEvent<TherapyFinderErrorEvent>(element, 'therapy-finder-error');
    element.answers = { ...answersUntil('suicide'), age: 'very', nothing: 'x' };
    const { issues } = await failed;
    expect(issues.map(({ code }) => code)).to.deep.equal(['unknown-option', 'unknown-question']);
    expect(JSON.stringify(issues)).not.to.contain('very');
    await settled(element);
    expect(questionOf(element).question?.id).to.deep.equal('age');
  });

  it('takes answers that were set before the element was defined', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    expect(questionOf(element).question?.id).to.deep.equal('suicide');
  });

  it('gives the recommendation of the answers so far, the same as the engine', async () => {
    const element = await widget({ answers: { ...answersUntil('suicide'), suicide: 'now' } });
    expect(element.recommendation?.help.level).to.deep.equal('now');
  });

  it('begins anew', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    element.restart();
    await settled(element);
    expect(screenOf(element).localName).to.deep.equal('therapy-finder-welcome');
    expect(element.answers).to.deep.equal({ country: 'gb' });
  });

  it('keeps the help lines in sight when danger is taken back', async () => {
    const safe = { state: ['none'], life: ['none'], home: 'none', 'home-used': 'none' };
    const element = await widget({ answers: { ...answersUntil('suicide'), ...safe } });
    await choose(element, 'now');
    const [, finish] = [
      ...element.renderRoot
        .querySelector('therapy-finder-help-panel')!
        .renderRoot.querySelectorAll<HTMLElement>('.buttons button'),
    ];
    finish!.click();
    await settled(element);
    screenOf(element).dispatchEvent(Object.assign(new Event('answer-changing'), { questionId: 'suicide' }));
    await settled(element);
    await choose(element, 'none');
    for (let steps = 0; steps < 60 && screenOf(element).localName !== 'therapy-finder-recommendation'; steps++) {
      await press(element, steps === 0 || screenOf(element).localName.endsWith('interlude') ? 'next' : 'skip');
    }
    expect(element.answers['suicide']).to.deep.equal('none');
    expect(element.recommendation?.help.level).to.deep.equal('none');
    expect(screenOf(element)).to.have.property('shownHelp', 'lines');
  });

  it('works twice on a page, each with its own visit and language', async () => {
    const first = await widget({ lang: 'pl' });
    const second = await widget({ lang: 'ro' });
    await press(first, 'start');
    expect(textOf(screenOf(first))).to.contain('Kogo dotyczą');
    expect(textOf(screenOf(second))).to.contain('Începeți');
    expect(part(second, 'start')).not.to.be.null;
  });

  it('keeps the visit when it is moved on the page', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    const elsewhere = fixtureSync<HTMLElement>(html`<section></section>`);
    elsewhere.append(element);
    await settled(element);
    expect(questionOf(element).question?.id).to.deep.equal('suicide');
  });

  it('is a class that a page can extend', async () => {
    class ClinicFinder extends TherapyFinder {
      override country = 'ie';
    }
    customElements.define('clinic-finder', ClinicFinder);
    const element = new ClinicFinder();
    const ready = oneEvent(element, 'therapy-finder-ready');
    fixtureSync<HTMLElement>(html`<main lang="en"></main>`).append(element);
    await ready;
    await press(element, 'start');
    expect(questionOf(element).question?.id).to.deep.equal('for-whom');
    expect(element.answers).to.deep.equal({ country: 'ie' });
  });

  it('makes nothing new when help is opened over the recommendation', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    await choose(element, 'now');
    panelOf(element).renderRoot.querySelectorAll<HTMLElement>('.buttons button')[1]!.click();
    await settled(element);
    const page = need(element.renderRoot.querySelector('therapy-finder-recommendation'), 'a recommendation');
    const { recommendation, helpView } = page;
    await press(element, 'help');
    expect(page.recommendation === recommendation).to.be.true;
    expect(page.helpView === helpView).to.be.true;
    expect(element.recommendation === recommendation).to.be.true;
  });
});
