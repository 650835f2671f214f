import { expect } from '@open-wc/testing';
import type { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { keptMinutes } from '../../../src/screening/remembered-visit.ts';
import { answersUntil, choose, isHelpOpen, press, questionOf, screenOf, settled, widget } from '../widget.ts';

async function turn(element: TherapyFinder, type: 'pagehide' | 'pageshow') {
  window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  await settled(element);
}

/** A visit in which help came for danger, and was closed again. */
async function afterDanger(): Promise<TherapyFinder> {
  const element = await widget({ answers: answersUntil('suicide') });
  await choose(element, 'now');
  return element;
}

describe('the page is left', () => {
  const { now } = Date;
  afterEach(() => {
    Object.assign(Date, { now });
    sessionStorage.clear();
  });

  it('is accessible (axe) after a way back', async () => {
    const element = await afterDanger();
    await turn(element, 'pagehide');
    await turn(element, 'pageshow');
    await expect(element).to.be.accessible();
  });

  it('shows a fresh start on a way back, without answers, screens or traces of danger', async () => {
    const element = await afterDanger();
    await turn(element, 'pagehide');
    expect(element.answers).to.deep.equal({ country: 'gb' });
    expect(screenOf(element).localName).to.equal('therapy-finder-welcome');
    expect(isHelpOpen(element)).to.be.false;
    await turn(element, 'pageshow');
    expect(screenOf(element).localName).to.equal('therapy-finder-welcome');
  });

  it('has nothing of the visit in the picture that the browser keeps of it', async () => {
    const element = await afterDanger();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('therapy-finder-question')).to.be.null;
  });

  for (const [later, goesOn] of [
    [keptMinutes - 1, true],
    [keptMinutes, false],
  ] as const) {
    it(`goes on with a visit that is kept, or not, ${String(later)} minutes after the last step`, async () => {
      const element = await widget({ remember: 'visit' });
      screenOf(element).renderRoot.querySelector('input')!.click();
      await press(element, 'start');
      await choose(element, 'me');
      await press(element, 'next');
      const { question } = questionOf(element);
      await turn(element, 'pagehide');
      expect(element.answers).to.deep.equal({ country: 'gb' });
      expect(sessionStorage.length).to.equal(1);
      Date.now = () => now() + later * 60_000;
      await turn(element, 'pageshow');
      if (goesOn) expect(questionOf(element).question).to.equal(question);
      else expect(screenOf(element).localName).to.equal('therapy-finder-welcome');
      expect(sessionStorage.length).to.equal(goesOn ? 1 : 0);
    });
  }

  it('is not left by a telephone number, an address for a letter, a download, or by being moved', async () => {
    const element = await afterDanger();
    for (const href of ['tel:112', 'mailto:a@example.org', 'data:text/plain,x']) {
      const link = Object.assign(document.createElement('a'), { href, download: href.startsWith('data') ? 'x' : '' });
      if (!href.startsWith('data')) link.removeAttribute('download');
      document.body.append(link);
      link.click();
      link.remove();
    }
    document.body.append(element);
    await new Promise((later) => setTimeout(later, 200));
    await settled(element);
    expect(element.answers).to.include({ 'for-whom': 'me' });
  });

  it('listens no longer once it is taken off the page', async () => {
    const element = await afterDanger();
    element.remove();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(element.answers).to.include({ 'for-whom': 'me' });
  });
});
