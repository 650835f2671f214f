import { expect, waitUntil } from '@open-wc/testing';
import {
  answersUntil,
  choose,
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
const violence = /violen|abus|przemoc|krzywd|abuz|rănit|Niebieska|women|kobiet|femei/i;

describe('<therapy-finder-help-panel>', () => {
  for (const lang of languages) {
    it(`is accessible (axe) in ${lang}`, async () => {
      const element = await widget({ lang, answers: untilSuicide });
      await choose(element, 'now');
      expect(isHelpOpen(element)).to.be.true;
      await expect(element).to.be.accessible();
    });
  }

  it('opens above everything before the next question is asked', async () => {
    const element = await widget({ answers: { country: 'gb', 'for-whom': 'me', age: '18-64' } });
    await choose(element, 'life');
    expect(isHelpOpen(element)).to.be.true;
    expect(questionOf(element).question?.id).to.deep.equal('right-now');
  });

  it('puts the emergency number first and a crisis line beside it in the same size', async () => {
    const element = await widget({ answers: untilSuicide });
    await choose(element, 'now');
    const large = [...panelOf(element).renderRoot.querySelectorAll<HTMLAnchorElement>('a.large')];
    expect(large.map(({ protocol, textContent }) => [protocol, textContent.trim()])).to.deep.equal([
      ['tel:', '999'],
      ['tel:', '111'],
    ]);
    const [first, second] = large.map((one) => getComputedStyle(one).fontSize);
    expect(first).to.deep.equal(second);
  });

  it('says so once, aloud', async () => {
    const element = await widget();
    await press(element, 'help');
    const alert = panelOf(element).renderRoot.querySelector('[role=alert]');
    expect(alert?.textContent).to.deep.equal('Help is shown. Emergency number 999.');
  });

  it('says so in the language that the page switches to meanwhile', async () => {
    const element = await widget();
    await press(element, 'help');
    const alert = panelOf(element).renderRoot.querySelector('[role=alert]')!;
    element.lang = 'pl';
    await waitUntil(() => /Pomoc/.test(panelOf(element).words.button));
    await settled(element);
    expect(alert.textContent).not.to.contain('Help').and.not.to.equal('');
  });

  it('gives the focus back when it closes', async () => {
    const element = await widget();
    const button = element.renderRoot.querySelector<HTMLElement>('[part=help]')!;
    button.focus();
    await press(element, 'help');
    panelOf(element).renderRoot.querySelector<HTMLElement>('.buttons button')!.click();
    await settled(element);
    expect(isHelpOpen(element)).to.be.false;
    expect((element.renderRoot as ShadowRoot).activeElement === button).to.be.true;
  });

  it('goes on, or finishes here with the answer that brought it', async () => {
    const element = await widget({ answers: untilSuicide });
    await choose(element, 'now');
    const [goOn, finish] = [...panelOf(element).renderRoot.querySelectorAll<HTMLElement>('.buttons button')];
    expect(goOn!.textContent.trim()).to.deep.equal('Go on with the questions');
    finish!.click();
    await settled(element);
    expect(screenOf(element).localName).to.deep.equal('therapy-finder-recommendation');
    expect(element.answers['suicide']).to.deep.equal('now');
    expect(element.recommendation?.outcome).to.deep.equal('care-first');
  });

  it('closes with Escape, and can be opened again', async () => {
    const element = await widget();
    for (const time of ['first', 'second']) {
      await press(element, 'help');
      const dialog = panelOf(element).renderRoot.querySelector('dialog')!;
      dialog.requestClose();
      await waitUntil(() => !isHelpOpen(element), `closed the ${time} time`);
      await settled(element);
      expect(isHelpOpen(element), time).to.be.false;
    }
  });

  it('lists the numbers of another country without changing where the visitor is', async () => {
    const element = await widget();
    await press(element, 'help');
    const select = panelOf(element).renderRoot.querySelector('select')!;
    select.value = 'pl';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(panelOf(element).renderRoot.querySelector('.emergency a')?.textContent).to.contain('112');
    expect(element.answers).to.deep.equal({ country: 'gb' });
  });

  for (const lang of languages) {
    it(`names no violence while somebody may see the screen or danger is near, in ${lang}`, async () => {
      for (const country of ['pl', 'ro', 'gb', 'ie', 'other']) {
        for (const answers of [{ seen: 'yes' }, { 'right-now': ['violence'] }]) {
          const element = await widget({ lang, answers: answersUntil('suicide', { country, ...answers }) });
          element.showHelp();
          await settled(element);
          const text = textOf(panelOf(element)) + panelOf(element).renderRoot.querySelector('dialog')!.outerHTML;
          expect(violence.exec(text)?.[0] ?? null, country).to.be.null;
          element.remove();
        }
      }
    });
  }

  it('has a quick way out of its own: the one outside cannot be reached', async () => {
    const element = await widget();
    await press(element, 'help');
    expect(panelOf(element).renderRoot.querySelector('dialog [part=quick-exit]')).not.to.be.null;
  });

  it('stays open when the element is moved on the page', async () => {
    const element = await widget();
    await press(element, 'help');
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(element);
    await settled(element);
    expect(isHelpOpen(element)).to.be.true;
    elsewhere.remove();
  });
});
