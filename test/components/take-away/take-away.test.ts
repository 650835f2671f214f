import { assert, expect } from '@open-wc/testing';
import type { DraftChangedEvent } from '../../../src/components/take-away/draft-changed-event.ts';
import { noDraft } from '../../../src/hand-off/draft.ts';
import { adult, languages, show } from './take-away-chapter.ts';

const themes = ['light', 'dark'] as const;

describe('<therapy-finder-take-away>', () => {
  for (const language of languages) {
    for (const theme of themes) {
      it(`is accessible (axe) closed, open, and with a line in the field: ${language}, ${theme}`, async () => {
        const chapter = await show({ language, theme });
        await expect(chapter.element).to.be.accessible();
        chapter.one('#prepare').click();
        await chapter.settled();
        for (const details of chapter.root.querySelectorAll('details')) details.open = true;
        chapter.one('#out-0-0').click();
        await chapter.settled();
        await expect(chapter.element).to.be.accessible();
        chapter.one('#change-0-1').click();
        await chapter.settled();
        await expect(chapter.element).to.be.accessible();
      });
    }

    it(`leaves no key and no gap in a sentence, and does not scroll sideways at 320 pixels: ${language}`, async () => {
      const chapter = await show({ language });
      chapter.element.style.inlineSize = '288px';
      chapter.one('#prepare').click();
      await chapter.settled();
      chapter.one('#look').click();
      await chapter.settled();
      for (const details of chapter.root.querySelectorAll('details')) details.open = true;
      expect(/\{\{|takeAway|undefined|null/.exec(chapter.text)?.[0]).to.be.undefined;
      expect(chapter.one('.chapter').scrollWidth).to.be.at.most(288);
    });
  }

  it('is one sentence and one button at first, and leads into the summary', async () => {
    const chapter = await show();
    assert.deepEqual(chapter.root.querySelectorAll('button').length, 1);
    await chapter.press('Prepare a summary');
    assert.deepEqual(chapter.root.activeElement?.id, 'summary');
    expect(chapter.text).to.contain('Anxiety, fear, panic');
    await chapter.press('Close the summary');
    expect(chapter.text).not.to.contain('Anxiety, fear, panic');
  });

  it('is not there while help is needed now', async () => {
    const chapter = await show({ answers: { ...adult, suicide: 'plan' } });
    assert.deepEqual(chapter.root.querySelectorAll('*').length, 0);
  });

  it('is open at once for somebody who has begun', async () => {
    const chapter = await show({ draft: { ...noDraft, own: ['Evenings, please'] } });
    expect(chapter.lines).to.contain('Evenings, please');
  });

  it('strikes a line through, says so, and puts it back', async () => {
    const chapter = await show();
    await chapter.press('Prepare a summary');
    await chapter.press('Leave out Anxiety, fear, panic');
    expect(chapter.lines[0]).to.equal('~Anxiety, fear, panic~');
    expect(chapter.one('.part li').textContent).to.contain('left out');
    expect(chapter.one('[role=status]').textContent).to.contain('Left out: Anxiety, fear, panic');
    // The same button under another name: the focus stays.
    await chapter.press('Put back Anxiety, fear, panic');
    expect(chapter.lines[0]).to.equal('Anxiety, fear, panic');
  });

  it('takes the steps of a goal out with it', async () => {
    const chapter = await show();
    await chapter.press('Prepare a summary');
    const goal = chapter.lines.indexOf('To feel better');
    await chapter.press('Leave out To feel better');
    const struck = chapter.lines.slice(goal, goal + 4).every((line) => line.startsWith('~'));
    expect(struck).to.be.true;
    expect(chapter.lines[goal + 4]?.startsWith('~')).to.be.false;
  });

  it('leaves a whole part out at one go', async () => {
    const chapter = await show();
    await chapter.press('Prepare a summary');
    await chapter.press('Leave all of this out Questions to ask at the first meeting');
    const asked = [...chapter.root.querySelectorAll('details.part')][0];
    expect([...(asked?.querySelectorAll('li') ?? [])].every((one) => one.matches('.out'))).to.be.true;
    await chapter.press('Put all of this back Questions to ask at the first meeting');
    expect(asked?.querySelector('.out')).to.be.null;
  });

  it('changes a line in place by keyboard, and gives it up by Escape; the focus comes back', async () => {
    const chapter = await show();
    await chapter.press('Prepare a summary');
    await chapter.press('Change Anxiety, fear, panic');
    const field = chapter.field;
    assert.deepEqual([chapter.root.activeElement === field, field.value], [true, 'Anxiety, fear, panic']);
    field.value = 'Fear on the bus';
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await chapter.settled();
    expect(chapter.lines[0]).to.equal('Fear on the bus');
    expect(chapter.nameOf(chapter.root.activeElement!)).to.equal('Change Fear on the bus');
    await chapter.press('Change Fear on the bus');
    const again = chapter.field;
    again.value = 'Something else';
    again.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await chapter.settled();
    expect(chapter.lines[0]).to.equal('Fear on the bus');
    expect(chapter.nameOf(chapter.root.activeElement!)).to.equal('Change Fear on the bus');
    await chapter.press('Change Fear on the bus');
    await chapter.press('Back to the first wording');
    assert.deepEqual([chapter.lines[0], chapter.element.draft], ['Anxiety, fear, panic', noDraft]);
  });

  it('leaves a line out that was emptied', async () => {
    const chapter = await show();
    await chapter.press('Prepare a summary');
    await chapter.press('Change Anxiety, fear, panic');
    await chapter.write('  ');
    expect(chapter.lines[0]).to.equal('~Anxiety, fear, panic~');
    expect(chapter.nameOf(chapter.root.activeElement!)).to.equal('Put back Anxiety, fear, panic');
  });

  it('adds, changes and removes a line of the visitor’s own', async () => {
    const chapter = await show();
    await chapter.press('Prepare a summary');
    await chapter.press('Add a line of your own');
    await chapter.write('Evenings, please');
    assert.deepEqual(chapter.element.draft.own, ['Evenings, please']);
    assert.deepEqual(chapter.root.activeElement?.id, 'add-line');
    await chapter.press('Change Evenings, please');
    await chapter.write('Only evenings');
    assert.deepEqual(chapter.element.draft.own, ['Only evenings']);
    await chapter.press('Remove Only evenings');
    assert.deepEqual([chapter.element.draft, chapter.root.activeElement?.id], [noDraft, 'add-line']);
  });

  it('offers answers to add, and takes them out again', async () => {
    const chapter = await show();
    await chapter.press('Prepare a summary');
    const offered = [...chapter.root.querySelectorAll('.offered p[id]')].map((one) => one.textContent.trim());
    expect(offered.length).to.be.greaterThan(1);
    await chapter.press(`Add ${offered[0] ?? ''}`);
    expect(chapter.lines).to.contain(offered[0]);
    expect(chapter.root.activeElement?.id).to.equal('add-answer');
    await chapter.press(`Remove ${offered[0] ?? ''}`);
    assert.deepEqual(chapter.element.draft, noDraft);
  });

  it('undoes everything but a sealed letter, and whom the visitor noted', async () => {
    const stays = { noted: ['anna'], letter: { sealed: 'sealed', state: 'waiting' } } as const;
    const chapter = await show({
      draft: {
        struck: ['concerns.worry'],
        rewritten: { 'concerns.feel': 'Sleep' },
        own: ['Mine'],
        added: [],
        ...stays,
      },
    });
    await chapter.press('Undo all changes');
    assert.deepEqual(chapter.element.draft, { ...noDraft, ...stays });
    assert.deepEqual(chapter.root.activeElement?.id, 'summary');
  });

  it('keeps events inside, and what the visitor told out of every attribute', async () => {
    const chapter = await show();
    const heard: DraftChangedEvent[] = [];
    chapter.element.addEventListener('draft-changed', (event) => heard.push(event));
    await chapter.press('Prepare a summary');
    await chapter.press('Leave out Anxiety, fear, panic');
    assert.deepEqual(
      heard.map(({ bubbles, composed, draft }) => [bubbles, composed, draft.struck]),
      [[true, false, ['concerns.worry']]],
    );
    await chapter.press('Change Anger, sleep, body, strong feelings');
    const attributes = [...chapter.root.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].filter(({ name }) => name !== 'href').map(({ name, value }) => `${name}=${value}`),
    );
    expect(attributes.filter((one) => /worry|panic|anxiety|anger|concern|goal|style=/i.test(one))).to.deep.equal([]);
  });
});
