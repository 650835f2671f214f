import { assert, expect } from '@open-wc/testing';
import type { Offer } from '../../../src/screening/embedding.ts';
import {
  languages,
  missing,
  openAll,
  present,
  show,
  textOf,
  translatorOf,
  type VisitName,
  type Wish,
} from './recommendation-page.ts';

const nothingLikeIt = { formats: ['group'], modalities: ['systemic'], settings: ['in-person'] };

/** What stands under a heading, up to the next of its rank. */
function under(root: ShadowRoot, heading: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('h3')].find((one) => one.textContent === heading);
  if (!found) throw new Error(`there is no heading ${heading}`);
  return found;
}

describe('what a clinic does not offer', () => {
  for (const language of languages) {
    it(`is accessible (axe) with everything open, in ${language}`, async () => {
      const cases: readonly [VisitName, Offer][] = [
        ['panic', nothingLikeIt],
        ['couple', { formats: ['family'] }],
      ];
      for (const [name, offer] of cases) {
        const { element, root } = await show(name, language, { offer });
        openAll(root);
        await expect(element).to.be.accessible();
      }
    });

    it(`is still named first, with the nearest that it offers, in ${language}`, async () => {
      const { root } = await show('panic', language, { offer: nothingLikeIt });
      const say = (key: string, values = {}) => translatorOf(language).say(key, values);
      const name = (id: string) => say(`recommendation:candidates.${id}.name`);
      assert.deepEqual(root.querySelector('.best .candidate')?.textContent, name('individual'));
      assert.deepEqual(root.querySelector('.best .not-offered')?.textContent, say('recommendation.notOffered'));
      const nearest = under(root, say('recommendation.nearestOffered'));
      const card = root.querySelector('.nearest .small-card')!;
      expect(nearest.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      assert.deepEqual(card.querySelector('.candidate')?.textContent, name('group'));
      expect(card.querySelector('.not-offered')).to.be.null;
      expect(card.querySelectorAll('details .reasons li').length).to.be.greaterThan(0);
      assert.deepEqual(missing(textOf(root), say('recommendation.nearestSetting', { name: name('in-person') })), []);
    });
  }

  it('does not show the nearest a second time among the others', async () => {
    const { root } = await show('panic', 'en', { offer: nothingLikeIt });
    const names = [...root.querySelectorAll('.format .candidate')].map((one) => one.textContent);
    assert.deepEqual(names.filter((one) => one === 'Group therapy').length, 1);
    expect(present(textOf(root), 'Also possible: In person')).to.deep.equal([]);
  });

  it('is said of approaches, too, and the nearest opens on a tap', async () => {
    const { root } = await show('panic', 'en', { offer: nothingLikeIt });
    const chapter = root.querySelector('.modality')!;
    expect(chapter.querySelector('.approach .not-offered')).not.to.be.null;
    assert.deepEqual(
      [...chapter.querySelectorAll('summary')].map((one) => one.textContent).filter((text) => /systemic/i.test(text)),
      [translatorOf('en').say('recommendation:candidates.systemic.name')],
    );
  });

  it('admits where little speaks for the nearest: that the clinic offers it is no reason', async () => {
    const lead = async (modality: string) =>
      (await show('panic', 'en', { offer: { modalities: [modality] } })).root.querySelector('.modality .nearest-lead');
    const say = (key: string) => translatorOf('en').say(`recommendation.${key}`);
    assert.deepEqual((await lead('dbt'))?.textContent, say('nearestBare'));
    assert.deepEqual((await lead('act'))?.textContent, say('nearestLead'));
  });

  it('is marked on an alternative, and nothing has to stand in for it', async () => {
    const { root } = await show('panic', 'en', { offer: { formats: ['individual'] } });
    expect(root.querySelector('.best .not-offered')).to.be.null;
    expect(root.querySelector('.side-by-side .not-offered')).not.to.be.null;
    expect(root.querySelector('.nearest, .none-offered')).to.be.null;
  });

  it('is named in a pair, the therapy under way aside', async () => {
    const { root } = await show('couple', 'en', { offer: { formats: ['individual'] } });
    assert.deepEqual(
      root.querySelector('.pair .not-offered')?.textContent,
      'This clinic does not offer: couple therapy.',
    );
  });

  it('leaves one calm sentence and the telephone where nothing on offer may be suggested', async () => {
    const { root } = await show('couple', 'en', { offer: { formats: ['family'] } });
    assert.deepEqual(root.querySelector('.best .candidate')?.textContent, 'Couple therapy');
    expect(root.querySelector('.nearest')).to.be.null;
    const none = root.querySelector('.none-offered')!;
    assert.deepEqual(missing(none.textContent, translatorOf('en').say('recommendation.noneOffered')), []);
    assert.deepEqual(none.querySelector('a')?.getAttribute('href'), 'tel:+48220000000');
  });

  it('never names the nearest where violence rules it out', async () => {
    const { root } = await show('home', 'en', { offer: { formats: ['couple', 'family'] } });
    expect(root.querySelector('.best .not-offered')).not.to.be.null;
    expect(root.querySelector('.nearest')).to.be.null;
    expect(root.querySelector('.none-offered')).not.to.be.null;
  });

  it('changes nothing where the clinic does not say what it offers, or where care comes first', async () => {
    const cases: readonly [VisitName, Wish][] = [
      ['panic', {}],
      ['panic', { offer: { prices: [] } }],
      ['danger', { offer: nothingLikeIt }],
      ['notNow', { offer: nothingLikeIt }],
    ];
    for (const [name, wish] of cases) {
      const { root } = await show(name, 'en', wish);
      expect(root.querySelector('.not-offered, .nearest, .none-offered'), name).to.be.null;
    }
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    for (const language of languages) {
      for (const offer of [nothingLikeIt, { formats: ['family'] }]) {
        const { element, root } = await show('couple', language, { offer });
        element.style.inlineSize = '288px';
        openAll(root);
        expect(root.querySelector('article')?.scrollWidth).to.be.at.most(288);
      }
    }
  });

  it('is on paper as well, with the reasons open', async () => {
    const { root } = await show('panic', 'en', { offer: nothingLikeIt });
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.querySelector<HTMLDetailsElement>('.nearest details')?.open).to.be.true;
    window.dispatchEvent(new Event('afterprint'));
  });
});
