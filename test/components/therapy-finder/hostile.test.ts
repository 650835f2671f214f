import { expect } from '@open-wc/testing';
import interpolation from '../../fixtures/hostile/interpolation.json' with { type: 'json' };
import markup from '../../fixtures/hostile/markup.json' with { type: 'json' };
import prototypeKeys from '../../fixtures/hostile/prototype-keys.json' with { type: 'json' };
import addresses from '../../fixtures/hostile/addresses.json' with { type: 'json' };
import type { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { answersUntil, need, panelOf, screenOf, textOf, widget } from '../widget.ts';

const hostile = { interpolation, markup, 'prototype keys': prototypeKeys, addresses };

/** A clinic file that runs: its texts are plain, and hold what would be markup or a call elsewhere. */
const strange = {
  fileVersion: 1,
  clinic: { name: 'A < B & "C" ${d} %s [e](f) {g}', country: 'PL' },
  texts: { en: { widget: { welcome: { title: 'A < B & C > D ${1 + 1} {x} %s [e](https://a.example)' } } } },
};

/** Every element inside, through all shadow roots. */
function inside(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
}

function holdsNothingForeign(element: TherapyFinder) {
  const all = inside(element.renderRoot);
  expect(all.filter((one) => one.matches('script, iframe, object, embed, b, img, form')).length).to.equal(0);
  const attributes = all.flatMap((one) => [...one.attributes]);
  expect(attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name)).to.deep.equal([]);
  const addressed = attributes.filter(({ name }) => ['href', 'src', 'action', 'xlink:href'].includes(name));
  expect(
    addressed.filter(({ value }) => !/^(https?:|tel:|sms:|mailto:|#)/.test(value)).map(({ value }) => value),
  ).to.deep.equal([]);
  expect(attributes.filter(({ value }) => /\{\{|\$t\(|<script/.test(value)).length).to.equal(0);
  expect(`${textOf(element)} ${textOf(panelOf(element))}`).not.to.match(/\{\{|\$t\(|constructor/);
  expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
}

describe('a hostile clinic file', () => {
  it('is accessible: the general questionnaire runs in its place', async () => {
    await expect(await widget({ clinic: markup })).to.be.accessible();
  });

  for (const [name, clinic] of Object.entries(hostile)) {
    it(`of ${name} never becomes an element, a call or an address`, async () => {
      const element = await widget({ clinic });
      holdsNothingForeign(element);
      element.answers = answersUntil('goals');
      await element.updateComplete;
      holdsNothingForeign(element);
      element.showHelp();
      await element.updateComplete;
      holdsNothingForeign(element);
      expect(element.diagnose().join(' ')).to.match(/text-interpolation|text-markup|forbidden-key|wrong-format/);
    });
  }

  it('is told apart from one with strange but plain words, which show as they are written', async () => {
    const element = await widget({ clinic: strange });
    holdsNothingForeign(element);
    expect(need(screenOf(element).renderRoot.querySelector('h2'), 'a title').textContent.trim()).to.equal(
      strange.texts.en.widget.welcome.title,
    );
  });
});
