import { aTimeout, assert, expect } from '@open-wc/testing';
import { noDraft } from '../../../src/hand-off/draft.ts';
import { openLetter } from '../../../src/hand-off/open-letter.ts';
import { fates, over, realPosts, send, status } from './letter-post.ts';
import { handOff, identity, languages, show, translatorOf } from './take-away-chapter.ts';

const struck = 'Anxiety, fear, panic';
const kept = 'Anger, sleep, body, strong feelings';

/** Everything that the page has fetched since the list was cleared. */
const fetched = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

describe('sending to the clinic', () => {
  afterEach(realPosts);

  // First of all: what a test before it has loaded is not loaded again.
  it('fetches nothing before the visitor has agreed, not even what seals', async () => {
    const posts = fates('taken');
    // The browser lists so many requests, and no more: those of the test itself would fill the list.
    performance.clearResourceTimings();
    const chapter = await show();
    await chapter.ask();
    await chapter.press('Seal and send');
    await chapter.press('Seal and download');
    await aTimeout(100);
    assert.deepEqual([posts, fetched(), chapter.element.draft.letter], [[], [], null]);
    await chapter.agree();
    chapter.button('Seal and send').click();
    await over(chapter);
    expect(fetched().some((name) => name.includes('age-encryption'))).to.be.true;
    assert.deepEqual(
      posts.map(({ address }) => address),
      [handOff.post],
    );
  });

  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible (axe) while it asks, after a failure, and when it is done: ${language}, ${theme}`, async () => {
        fates('unreachable', 'taken');
        const chapter = await show({ language, theme, draft: { ...noDraft, own: ['x'] } });
        chapter.one('#look').click();
        await chapter.settled();
        await expect(chapter.element).to.be.accessible();
        chapter.one('.consent .primary').click();
        await chapter.settled();
        await expect(chapter.element).to.be.accessible();
        await chapter.agree();
        chapter.one('.consent .primary').click();
        await chapter.waitFor(() => chapter.root.querySelector('.letter') !== null);
        await expect(chapter.element).to.be.accessible();
        chapter.one('.letter .primary').click();
        await chapter.waitFor(() => chapter.element.draft.letter?.state === 'posted');
        expect(status(chapter)).to.equal(translatorOf(language).say('takeAway.send.state.posted'));
        await expect(chapter.element).to.be.accessible();
      });
    }
  }

  it('posts a letter that only the clinic can open, without a struck line, and says what comes next', async () => {
    const posts = fates('taken');
    const chapter = await show({ draft: { ...noDraft, struck: ['concerns.worry', 'answer.matters-most'] } });
    chapter.one('#prepare').click();
    await chapter.settled();
    await send(chapter);
    expect(posts[0]?.body).to.match(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    const letter = await openLetter(posts[0]?.body ?? '', identity);
    expect('text' in letter ? letter.text : '')
      .to.contain(kept)
      .and.not.contain(struck);
    assert.deepEqual(status(chapter), 'The letter has been sent.');
    expect(chapter.text).to.contain('What happens next').and.contain('privacy@example.org');
    assert.deepEqual(
      chapter.handedOff.map(({ sealed, way, bubbles, composed }) => [sealed, way, bubbles, composed]),
      [[posts[0]?.body, 'posted', true, false]],
    );
  });

  it('loses nothing when a post fails twice: the third try sends the same bytes', async () => {
    const posts = fates('unreachable', 'refused', 'taken');
    const chapter = await show();
    await send(chapter);
    assert.deepEqual(
      status(chapter),
      'No answer came from the clinic’s system. The letter has most likely not arrived.',
    );
    const waiting = chapter.element.draft.letter;
    await chapter.press(`Leave out ${kept}`);
    chapter.button('Try again').click();
    await over(chapter);
    assert.deepEqual(status(chapter), 'Sending did not work. The clinic’s system did not accept the letter.');
    assert.deepEqual([chapter.element.draft.letter, chapter.handedOff], [waiting, []]);
    chapter.button('Try again').click();
    await over(chapter);
    assert.deepEqual(status(chapter), 'The letter has been sent.');
    assert.deepEqual(new Set(posts.map(({ body }) => body)).size, 1);
    assert.deepEqual([posts.length, chapter.handedOff.length], [3, 1]);
  });

  it('still has the letter when the visitor comes back from another screen, until it is discarded', async () => {
    fates('unreachable');
    const chapter = await show();
    await send(chapter);
    const back = await show({ draft: chapter.element.draft });
    assert.deepEqual(status(back), 'A sealed letter is waiting. There is no sign that the clinic has received it.');
    await back.press('Discard the letter');
    assert.deepEqual([back.element.draft.letter, status(back)], [null, '']);
  });

  it('saves the letter as a file instead', async () => {
    const saved: [string, string][] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push([this.download, this.href]);
    };
    const { key, readWhen, keptDays, withdraw } = handOff;
    const chapter = await show({ handOff: { key, readWhen, keptDays, withdraw } });
    await chapter.ask();
    expect([...chapter.root.querySelectorAll('button')].some((one) => one.textContent.includes('Seal and send'))).to.be
      .false;
    await chapter.agree();
    chapter.button('Seal and download').click();
    await over(chapter);
    HTMLAnchorElement.prototype.click = click;
    const [name, address] = saved[0] ?? ['', ''];
    assert.deepEqual(name, 'letter-2026-11-22.age');
    const letter = await openLetter(await (await fetch(address)).text(), identity);
    expect('text' in letter ? letter.text : '').to.contain(kept);
    assert.deepEqual(status(chapter), 'The sealed letter is saved. It has not been sent yet.');
    assert.deepEqual(
      chapter.handedOff.map(({ way }) => way),
      ['downloaded'],
    );
  });

  it('says so when a letter cannot be sealed, and sends nothing', async () => {
    const posts = fates('taken');
    const chapter = await show({ handOff: { ...handOff, key: 'age1nokey' } });
    await send(chapter);
    expect(status(chapter)).to.contain('The letter could not be sealed. Nothing has been sent.');
    assert.deepEqual([posts, chapter.element.draft.letter], [[], null]);
  });

  it('sends nothing once the visitor has thought better of it while it was sealed', async () => {
    const posts = fates('taken');
    const chapter = await show();
    await chapter.ask();
    await chapter.agree();
    chapter.button('Seal and send').click();
    chapter.button('Not now').click();
    await aTimeout(300);
    assert.deepEqual([posts, chapter.element.draft.letter], [[], null]);
  });

  it('sends nothing that was changed while it was sealed, and asks again', async () => {
    const posts = fates('taken');
    const chapter = await show();
    await chapter.ask();
    await chapter.agree();
    chapter.button('Seal and send').click();
    chapter.button(`Leave out ${kept}`).click();
    await over(chapter);
    assert.deepEqual([posts, chapter.element.draft.letter, chapter.tick.checked], [[], null, false]);
    assert.deepEqual(chapter.root.activeElement?.id, 'agree');
  });

  it('sends nothing after the tick was taken away while it was sealed', async () => {
    const posts = fates('taken');
    const chapter = await show();
    await chapter.ask();
    await chapter.agree();
    chapter.button('Seal and send').click();
    chapter.tick.click();
    await over(chapter);
    assert.deepEqual([posts, chapter.element.draft.letter], [[], null]);
  });

  it('sends one letter, the later one, to whoever called the first off and agreed anew', async () => {
    const posts = fates('taken', 'taken');
    const chapter = await show();
    await chapter.ask();
    await chapter.agree();
    chapter.button('Seal and send').click();
    chapter.button('Not now').click();
    chapter.button(`Leave out ${kept}`).click();
    await chapter.element.updateComplete;
    chapter.one('#look').click();
    await chapter.element.updateComplete;
    chapter.tick.click();
    chapter.button('Seal and send').click();
    await over(chapter);
    await aTimeout(300);
    assert.deepEqual(posts.length, 1);
    const letter = await openLetter(posts[0]?.body ?? '', identity);
    expect('text' in letter ? letter.text : kept).not.to.contain(kept);
  });
});
