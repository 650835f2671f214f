import { expect } from '@open-wc/testing';
import { answersUntil, choose, languages, panelOf, press, settled, widget } from './widget.ts';

describe('the theme', () => {
  for (const theme of ['light', 'dark']) {
    for (const lang of languages) {
      it(`is accessible (axe), with enough contrast, in ${theme} and ${lang}`, async () => {
        const element = await widget({ theme, lang });
        await press(element, 'start');
        await choose(element, 'me');
        await expect(element).to.be.accessible();
        element.showHelp();
        await settled(element);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('takes the page’s colours', async () => {
    const element = await widget();
    // Without the short fade: in its middle the colour is neither.
    element.style.setProperty('--tf-quick', '0ms');
    element.style.setProperty('--therapy-finder-accent', 'rgb(80, 20, 90)');
    const start = element.renderRoot.querySelector('.screen')!.shadowRoot!.querySelector('[part=start]')!;
    expect(getComputedStyle(start).backgroundColor).to.deep.equal('rgb(80, 20, 90)');
  });

  it('lets a page style the parts from outside', async () => {
    const element = await widget();
    const sheet = new CSSStyleSheet();
    const parts = ['help', 'quick-exit', 'option', 'next', 'back', 'progress', 'question', 'help-panel'];
    sheet.replaceSync(parts.map((name) => `therapy-finder::part(${name}) { letter-spacing: 3px }`).join(''));
    document.adoptedStyleSheets.push(sheet);
    await press(element, 'start');
    const screen = element.renderRoot.querySelector('.screen')!;
    const panel = element.renderRoot.querySelector('therapy-finder-help-panel')!;
    const inside = [...screen.shadowRoot!.querySelectorAll('[part]'), panel.shadowRoot!.querySelector('dialog')!];
    for (const one of [screen, ...inside, ...element.renderRoot.querySelectorAll('header [part]')]) {
      expect(getComputedStyle(one).letterSpacing, one.getAttribute('part') ?? '').to.deep.equal('3px');
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('fits 320 pixels without scrolling sideways, also with text twice as large', async () => {
    for (const lang of languages) {
      const element = await widget({ lang });
      element.style.inlineSize = '320px';
      const fits = async (what: string) => {
        for (const size of ['16px', '32px']) {
          element.parentElement!.style.fontSize = size;
          await settled(element);
          expect(element.scrollWidth, `${what} in ${lang} at ${size}`).to.be.at.most(320);
        }
      };
      await fits('welcome');
      for (const question of ['right-now', 'concerns', 'suicide', 'seen']) {
        element.answers = answersUntil(question);
        await fits(question);
      }
    }
  });

  it('shows the help panel without scrolling sideways on 320 pixels, also with text twice as large', async () => {
    for (const lang of languages) {
      const element = await widget({ lang, answers: answersUntil('suicide') });
      element.showHelp();
      await settled(element);
      const dialog = panelOf(element).renderRoot.querySelector('dialog')!;
      // The dialog is measured against the window, which is wider than a telephone.
      dialog.style.inlineSize = '304px';
      for (const country of ['pl', 'ro', 'gb']) {
        const select = dialog.querySelector('select')!;
        select.value = country;
        select.dispatchEvent(new Event('change'));
        for (const size of ['16px', '32px']) {
          element.parentElement!.style.fontSize = size;
          await settled(element);
          const cut = [...dialog.querySelectorAll<HTMLElement>('.card')].filter(
            (card) => card.scrollWidth > card.clientWidth,
          );
          expect(dialog.scrollWidth, `${country} in ${lang} at ${size}`).to.be.at.most(dialog.clientWidth);
          expect(cut.map((card) => card.textContent.trim())).to.deep.equal([]);
        }
      }
      element.remove();
    }
  });
});
