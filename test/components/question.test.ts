import { expect } from '@open-wc/testing';
import {
  answersUntil,
  choose,
  control,
  isHelpOpen,
  languages,
  panelOf,
  press,
  questionOf,
  screenOf,
  settled,
  textOf,
  widget,
} from './widget.ts';

const untilSuicide = answersUntil('suicide');
const atConcerns = { country: 'gb', 'for-whom': 'me', age: '18-64', 'right-now': ['none'] };
const atNow = { country: 'gb', 'for-whom': 'me', age: '18-64' };

/** The visitor comes to the option with the arrow keys. */
function arrowTo(input: HTMLInputElement) {
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  input.click();
}

describe('<therapy-finder-question>', () => {
  for (const lang of languages) {
    it(`is accessible (axe) in ${lang}: one choice, several, and with an error`, async () => {
      const element = await widget({ lang, answers: untilSuicide });
      await expect(element).to.be.accessible();
      element.answers = atConcerns;
      await settled(element);
      await press(element, 'next');
      await expect(element).to.be.accessible();
    });
  }

  it('is asked in a fieldset whose legend is the heading, with native controls', async () => {
    const { renderRoot } = questionOf(await widget({ answers: untilSuicide }));
    expect(renderRoot.querySelector('fieldset > legend > h2')?.textContent).to.contain('not wanting to live');
    expect(renderRoot.querySelectorAll('label input[type=radio]').length).to.deep.equal(7);
  });

  it('has rows of at least 44 pixels', async () => {
    const { renderRoot } = questionOf(await widget({ answers: untilSuicide }));
    const targets = [...renderRoot.querySelectorAll('label, button, summary, .help a')];
    for (const target of targets) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('gives controls names, ids and values that say nothing', async () => {
    const { renderRoot } = questionOf(await widget({ answers: untilSuicide }));
    const inputs = [...renderRoot.querySelectorAll('input')];
    expect(inputs.map(({ name, value, id }) => [name, value, id])).to.deep.equal(
      inputs.map((_, place) => ['answer', String(place), '']),
    );
  });

  it('leaves no trace of the choice in any attribute', async () => {
    const element = await widget({ answers: untilSuicide });
    const before = questionOf(element).shadowRoot!.querySelector('fieldset')!.outerHTML;
    await choose(element, 'earlier');
    expect(questionOf(element).shadowRoot!.querySelector('fieldset')!.outerHTML).to.deep.equal(before);
  });

  it('says in words what is missing, and goes to the first control', async () => {
    const element = await widget({ answers: untilSuicide });
    await press(element, 'next');
    const { renderRoot } = questionOf(element);
    expect(renderRoot.querySelector('[role=alert]')?.textContent).to.deep.equal(
      'Please choose an answer, or leave the question open.',
    );
    expect((renderRoot as ShadowRoot).activeElement === renderRoot.querySelector('input')).to.be.true;
  });

  it('can be left open, unless the flow needs the answer', async () => {
    const element = await widget({ answers: untilSuicide });
    await press(element, 'skip');
    expect(element.answers['suicide']).to.deep.equal('skipped');
    element.answers = { country: 'gb', age: '18-64' };
    await settled(element);
    expect(questionOf(element).question?.id).to.deep.equal('for-whom');
    expect(questionOf(element).renderRoot.querySelector('[part=skip]')).to.be.null;
  });

  it('keeps an answer when the visitor goes back', async () => {
    const element = await widget();
    await press(element, 'start');
    await choose(element, 'couple');
    await press(element, 'next');
    await press(element, 'back');
    expect(control(questionOf(element), 'couple').checked).to.be.true;
  });

  it('lets “none of these” stand alone, and says what it cleared', async () => {
    const element = await widget({ answers: atNow });
    await choose(element, 'none');
    await choose(element, 'body');
    const question = questionOf(element);
    expect(control(question, 'none').checked).to.be.false;
    await press(element, 'help');
    panelOf(element).renderRoot.querySelector<HTMLElement>('.buttons button')!.click();
    await settled(element);
    await choose(element, 'none');
    expect(control(question, 'body').checked).to.be.false;
    expect(question.renderRoot.querySelector('[role=status]')?.textContent).to.contain(
      'No longer chosen: Sudden chest',
    );
  });

  it('takes no more than it may, and says so', async () => {
    const element = await widget({ answers: atConcerns });
    await choose(element, 'worry', 'mood', 'trauma', 'food');
    const question = questionOf(element);
    expect(control(question, 'food').checked).to.be.false;
    expect(control(question, 'food').disabled).to.be.false;
    expect(question.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('up to 3 answers');
  });

  it('offers only what was chosen before', async () => {
    const element = await widget({ answers: atConcerns });
    await choose(element, 'loss', 'work');
    await press(element, 'next');
    while (questionOf(element).question?.id !== 'matters-most') await press(element, 'skip');
    expect(questionOf(element).options.map(({ id }) => id)).to.deep.equal(['work', 'loss', 'equal']);
  });

  it('brings help at once when danger is chosen by pointer', async () => {
    const element = await widget({ answers: untilSuicide });
    await choose(element, 'now');
    expect(isHelpOpen(element)).to.be.true;
    expect(element.answers).not.to.have.property('suicide');
  });

  it('does not throw a visitor into the panel who passes over an option with the arrow keys', async () => {
    const element = await widget({ answers: untilSuicide });
    const question = questionOf(element);
    arrowTo(control(question, 'now'));
    await settled(element);
    expect(isHelpOpen(element)).to.be.false;
    expect(question.renderRoot.querySelector('.urgent')?.textContent).to.contain('Call 999');
    expect(question.renderRoot.querySelector('[role=status]')?.textContent).to.deep.equal('In an emergency, call 999.');
    await press(element, 'next');
    expect(isHelpOpen(element)).to.be.true;
  });

  it('forgets the danger that was only passed over', async () => {
    const element = await widget({ answers: untilSuicide });
    const question = questionOf(element);
    arrowTo(control(question, 'now'));
    arrowTo(control(question, 'none'));
    await settled(element);
    expect(question.renderRoot.querySelector('.urgent')).to.be.null;
    await press(element, 'next');
    expect(isHelpOpen(element)).to.be.false;
  });

  it('shows the emergency number under every safety question', async () => {
    const element = await widget({ answers: atNow });
    expect(questionOf(element).renderRoot.querySelector('a[href="tel:999"]')).not.to.be.null;
    element.answers = atConcerns;
    await settled(element);
    expect(questionOf(element).renderRoot.querySelector('a[href="tel:999"]')).to.be.null;
  });

  it('takes a number within its limits', async () => {
    const element = await widget({
      clinic: {
        fileVersion: 1,
        logic: { questions: { weeks: { section: 'day', type: 'number', min: 1, max: 52, after: 'duration' } } },
        texts: { en: { questions: { questions: { weeks: { title: 'For how many weeks?', why: 'To plan.' } } } } },
      },
      answers: answersUntil('seen', { duration: '1-6-months' }),
    });
    expect(textOf(screenOf(element))).to.contain('For how many weeks?');
    await expect(element).to.be.accessible();
    const input = questionOf(element).renderRoot.querySelector('input')!;
    input.value = '60';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(element, 'next');
    expect(questionOf(element).renderRoot.querySelector('[role=alert]')?.textContent).to.contain('from 1 to 52');
    input.value = '6';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(element, 'next');
    expect(element.answers['weeks']).to.deep.equal(6);
  });
});
