import { expect } from '@open-wc/testing';
import { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import type { Stage } from '../../../src/components/therapy-finder/stage.ts';
import { exitAddress } from '../../../src/components/therapy-finder/quick-exit.ts';
import { answersUntil, part, settled, widget } from '../widget.ts';

const { leave } = TherapyFinder;

function pressKeys(...keys: string[]) {
  for (const key of keys) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
}

describe('the quick way out', () => {
  let left: string[];
  beforeEach(() => {
    left = [];
    TherapyFinder.leave = (address) => void left.push(address);
  });
  afterEach(() => {
    TherapyFinder.leave = leave;
  });

  it('is accessible (axe), and there on the first paint', async () => {
    const element = await widget({ quickExit: 'https://example.org/weather' });
    await expect(element).to.be.accessible();
    expect(part(element, 'quick-exit').textContent).to.deep.equal('Leave quickly');
  });

  it('blanks the element first, then leaves', async () => {
    const element = await widget({ answers: answersUntil('suicide'), quickExit: 'https://example.org/weather' });
    TherapyFinder.leave = (address) => {
      expect(element.renderRoot.querySelector('.frame')).to.be.null;
      left.push(address);
    };
    part(element, 'quick-exit').click();
    expect(left).to.deep.equal(['https://example.org/weather']);
    expect(element.answers).to.deep.equal({ country: 'gb' });
  });

  it('leaves no answer behind in the element, not even out of sight', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    const { inView } = Reflect.get(element, 'lastStage') as Stage;
    expect(Object.keys(inView)).to.include('age');
    part(element, 'quick-exit').click();
    expect((Reflect.get(element, 'lastStage') as Stage).inView).to.deep.equal({ country: 'gb' });
  });

  it('leaves when Shift is pressed three times, wherever the focus is', async () => {
    const element = await widget();
    pressKeys('Shift', 'Shift');
    expect(left).to.deep.equal([]);
    pressKeys('Shift');
    expect(left).to.deep.equal(['https://www.wikipedia.org/']);
    expect(element.renderRoot.querySelector('.frame')).to.be.null;
  });

  it('does not leave when somebody types capitals', async () => {
    await widget();
    pressKeys('Shift', 'A', 'Shift', 'B', 'Shift', 'C');
    expect(left).to.deep.equal([]);
  });

  it('listens no longer once it is taken off the page', async () => {
    const element = await widget();
    element.remove();
    pressKeys('Shift', 'Shift', 'Shift');
    expect(left).to.deep.equal([]);
  });

  it('starts afresh when the browser brings the page back from memory', async () => {
    const element = await widget({ answers: answersUntil('suicide') });
    part(element, 'quick-exit').click();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(part(element, 'start')).not.to.be.null;
  });

  it('goes to web addresses only', () => {
    expect(exitAddress('javascript:alert(1)')).to.deep.equal('https://www.wikipedia.org/');
    expect(exitAddress('data:text/html,x')).to.deep.equal('https://www.wikipedia.org/');
    expect(exitAddress('')).to.deep.equal('https://www.wikipedia.org/');
    expect(exitAddress('http://')).to.deep.equal('https://www.wikipedia.org/');
    expect(exitAddress('https://example.org')).to.deep.equal('https://example.org/');
  });

  for (const wanted of ['www.google.com', '#', '  ', '/weather', 'javascript:void 0', `${location.origin}/away`]) {
    it(`leads somewhere neutral instead of to "${wanted}"`, () => {
      expect(exitAddress(wanted)).to.equal('https://www.wikipedia.org/');
    });
  }
});
