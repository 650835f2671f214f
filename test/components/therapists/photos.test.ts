import { assert, expect } from '@open-wc/testing';
import { copies, ownPicture, smallRoster } from './made-up-roster.ts';
import { cardsOf, choose, named, show, textOf, type Shown } from './therapists-page.ts';

/** A folder of its own for each test, so that nothing is at hand from before. */
let folder = 0;

const inFolder = (roster: typeof smallRoster) => {
  folder++;
  return roster.map((one) =>
    one.photo === undefined || one.photo.startsWith('data:')
      ? one
      : { ...one, photo: `/test/no-such-folder-${String(folder)}/${one.id}.jpg` },
  );
};

/** What was asked for in the folder, in its order. */
async function asked(count: number): Promise<string[]> {
  const found = () =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes(`/no-such-folder-${String(folder)}/`))
      .map(({ name }) => name.replace(/.*\/|\.jpg/g, ''));
  for (let wait = 0; wait < 100 && found().length < count; wait++) await new Promise((done) => setTimeout(done, 20));
  return found();
}

const button = ({ root }: Shown) => root.querySelector<HTMLElement>('.photos button');

async function tapPhotos(shown: Shown): Promise<void> {
  button(shown)!.click();
  await shown.element.updateComplete;
}

describe('photos', () => {
  it('are accessible (axe), asked for or not, and say first where they come from', async () => {
    const shown = await show('panic', 'en', { roster: inFolder(smallRoster) });
    expect(textOf(shown.root.querySelector('.photos')!)).to.contain('The photos come from the clinic’s site');
    await expect(shown.element).to.be.accessible();
    await tapPhotos(shown);
    await expect(shown.element).to.be.accessible();
  });

  it('are not asked for by themselves, whatever is answered and wished', async () => {
    performance.setResourceTimingBufferSize(2000);
    for (const name of ['panic', 'pair', 'voices'] as const) {
      const shown = await show(name, 'en', { roster: inFolder(smallRoster) });
      await choose(shown, 'order', 'price');
      cardsOf(shown.root).at(-1)?.scrollIntoView();
      await new Promise((done) => setTimeout(done, 100));
      assert.deepEqual(await asked(0), []);
      expect(named(shown.root, 'Anna').querySelector('img')).to.be.null;
      assert.deepEqual(named(shown.root, 'Anna').querySelector('.initials')?.textContent, 'AS');
    }
  });

  it('of a small roster are all asked for on the tap, in the order of the roster', async () => {
    for (const name of ['panic', 'voices'] as const) {
      const shown = await show(name, 'en', { roster: inFolder(smallRoster) });
      await tapPhotos(shown);
      assert.deepEqual(await asked(2), ['anna', 'zofia'], name);
      expect(button(shown), 'nothing is left to ask for').to.be.null;
      await choose(shown, 'order', 'price');
      assert.deepEqual((await asked(2)).length, 2, 'nothing is asked for twice');
    }
  });

  it('of a great roster are asked for as far as they are shown, and it says so', async () => {
    const shown = await show('panic', 'en', { roster: inFolder(copies(61)) });
    expect(textOf(shown.root.querySelector('.photos')!)).to.contain('whose photos you see');
    const ids = cardsOf(shown.root).map(
      (card) => `anna-${/\d+$/.exec(card.querySelector('h4')!.textContent)?.[0] ?? ''}`,
    );
    await tapPhotos(shown);
    assert.deepEqual(await asked(10), ids);
    shown.root.querySelector<HTMLElement>('.more-button')?.click();
    await shown.element.updateComplete;
    expect(button(shown), 'the next ten wait for a tap of their own').not.to.be.null;
    assert.deepEqual((await asked(10)).length, 10);
  });

  it('that stand in the roster itself show at once, and there is no button for them', async () => {
    const shown = await show('panic', 'en', { roster: smallRoster.map((one) => ({ ...one, photo: ownPicture })) });
    await new Promise((done) => setTimeout(done, 50));
    const images = [...shown.root.querySelectorAll('img')];
    assert.deepEqual(images.length, 4);
    assert.deepEqual([...new Set(images.map(({ alt }) => alt))], ['']);
    expect(button(shown)).to.be.null;
  });

  it('from another site name it', async () => {
    const roster = smallRoster.map((one) => ({ ...one, photo: 'https://pictures.example/a.jpg' }));
    const shown = await show('panic', 'en', { roster });
    expect(textOf(shown.root.querySelector('.photos')!)).to.contain('pictures.example');
  });

  it('of somebody on both lists show on the first, and never twice', async () => {
    const both = { ...smallRoster[0]!, photo: ownPicture, roles: ['psychotherapist', 'psychiatrist'] as const };
    const { root } = await show('voices', 'en', { roster: [{ ...both, roles: [...both.roles] }] });
    assert.deepEqual(
      cardsOf(root).map((card) => card.querySelectorAll('img').length),
      [1, 0],
    );
  });

  it('are nobody else’s: another clinic may use the same id', async () => {
    const shown = await show('panic', 'en', { roster: smallRoster.map((one) => ({ ...one, photo: ownPicture })) });
    shown.element.roster = inFolder(smallRoster);
    await shown.element.updateComplete;
    expect(shown.root.querySelectorAll(`img[src="${ownPicture}"]`).length).to.equal(
      smallRoster.filter(({ photo }) => photo === ownPicture).length,
    );
    expect(named(shown.root, 'Anna').querySelector('img')).to.be.null;
  });
});
