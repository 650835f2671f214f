import { assert, expect } from '@open-wc/testing';
import { noDraft } from '../../../src/hand-off/draft.ts';
import { adult, handOff, show } from './take-away-chapter.ts';

const struck = 'Anxiety, fear, panic';
const kept = 'Anger, sleep, body, strong feelings';

describe('the consent to sending', () => {
  for (const [who, answers, said] of [
    ['about another adult', { ...adult, 'for-whom': 'someone' }, 'Only that person can agree to sending.'],
    ['about a child', { ...adult, 'for-whom': 'child', age: '13-15' }, 'A parent or guardian can bring it'],
    ['of a minor', { ...adult, country: 'pl', age: '16-17' }, 'Sending needs the consent of a parent or guardian.'],
    ['without an age', { ...adult, age: 'skipped' }, 'depends on age'],
  ] as const) {
    it(`is accessible (axe) and honest where one may not send: a visit ${who}`, async () => {
      const chapter = await show({ answers });
      await chapter.press('Prepare a summary');
      expect(chapter.one('.send').textContent).to.contain(said);
      expect(chapter.root.querySelector('.send button')).to.be.null;
      await expect(chapter.element).to.be.accessible();
    });
  }

  it('is not there where the clinic takes no letters', async () => {
    const chapter = await show({ handOff: null });
    await chapter.press('Prepare a summary');
    expect(chapter.root.querySelector('.send')).to.be.null;
  });

  it('says everything that one has to know, with nothing ticked', async () => {
    const chapter = await show({ draft: { ...noDraft, struck: ['concerns.worry', 'answer.matters-most'] } });
    await chapter.press('See what would be sent');
    const consent = chapter.one('.consent').textContent.replace(/\s+/g, ' ');
    for (const said of [
      kept,
      'Clinic by the River',
      'Reception reads letters on working days',
      'Nobody watches in between',
      'Call 999',
      'after 30 days, on 22 December 2026 at the latest',
      'privacy@example.org',
      'Privacy notice of the clinic',
    ])
      expect(consent).to.contain(said);
    expect(consent).not.to.contain(struck);
    expect(chapter.tick.checked).to.be.false;
    assert.deepEqual(chapter.root.activeElement?.id, 'consent');
  });

  it('asks for the tick, and goes back by "Not now"', async () => {
    const chapter = await show();
    await chapter.ask();
    await chapter.press('Seal and send');
    expect(chapter.one('#unticked').textContent).to.contain('Please tick the box first');
    assert.deepEqual(chapter.root.activeElement?.id, 'agree');
    await chapter.press('Not now');
    assert.deepEqual(chapter.root.activeElement?.id, 'look');
  });

  it('takes the tick away when another line is left out: consent was for what stood there', async () => {
    const chapter = await show();
    await chapter.ask();
    await chapter.agree();
    expect(chapter.tick.checked).to.be.true;
    await chapter.press(`Leave out ${kept}`);
    expect(chapter.tick.checked).to.be.false;
    await chapter.press('Seal and send');
    expect(chapter.element.draft.letter).to.be.null;
  });

  it('takes the tick away when the clinic, or what it promises, is another: consent was for that one', async () => {
    const chapter = await show();
    await chapter.ask();
    await chapter.agree();
    chapter.element.handOff = { ...handOff, keptDays: 3000 };
    await chapter.settled();
    expect(chapter.tick.checked).to.be.false;
  });
});
