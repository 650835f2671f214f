import { assert, expect } from '@open-wc/testing';
import { noWishes } from '../../../src/roster/wishes.ts';
import { copies, smallRoster } from './made-up-roster.ts';
import { cardsOf, choose, headingsOf, say, show, textOf, tick } from './therapists-page.ts';

const live = (root: ShadowRoot) => root.querySelector('[role=status]')?.textContent ?? '';
const namesOf = (root: ShadowRoot) => cardsOf(root).map((card) => card.querySelector('h4')?.textContent);

describe('the wishes', () => {
  it('are folded in a narrow place, open in a wide one, and stay as the visitor left them', async () => {
    const narrow = await show('panic', 'en', { width: 360 });
    expect(narrow.root.querySelector('details')?.open).to.be.false;
    const wide = await show('panic', 'en', { width: 748 });
    const panel = wide.root.querySelector('details')!;
    expect(panel.open).to.be.true;
    panel.querySelector('summary')?.click();
    await choose(wide, 'order', 'price');
    expect(panel.open).to.be.false;
  });

  it('leave everything open at first', async () => {
    const { root } = await show('panic', 'en');
    for (const select of root.querySelectorAll<HTMLSelectElement>('.fields select')) assert.deepEqual(select.value, '');
    const ticked = [...root.querySelectorAll('.fields :checked:not(option)')].map((one) =>
      one.closest('label')?.textContent.trim(),
    );
    assert.deepEqual(ticked, ['No preference', 'No preference']);
  });

  it('rank anew at once and say how many fit', async () => {
    const shown = await show('panic', 'en');
    assert.deepEqual(live(shown.root), '');
    await tick(shown, 'wish-language', 'Romanian');
    assert.deepEqual(shown.wished.at(-1)?.languages, ['ro']);
    assert.deepEqual(namesOf(shown.root), ['Ion Munteanu']);
    assert.deepEqual(live(shown.root), '1 therapist fits. Best fit first');
    await tick(shown, 'wish-language', 'No preference');
    assert.deepEqual(shown.wished.at(-1)?.languages, []);
    assert.deepEqual(cardsOf(shown.root).length, 4);
  });

  it('sort by fit, by the next free day and by price', async () => {
    const shown = await show('panic', 'en');
    await choose(shown, 'order', 'price');
    assert.deepEqual(namesOf(shown.root)[0], 'mgr Zofia Lis');
    await choose(shown, 'order', 'free');
    assert.deepEqual(namesOf(shown.root)[0], 'dr Anna Wierzbicka-Szczepańska');
    expect(live(shown.root)).to.contain('Soonest free first');
  });

  it('hide who does not meet them only where the visitor wants that', async () => {
    const shown = await show('panic', 'en');
    expect(shown.root.querySelector('.wish > .tick'), 'nothing to insist on yet').to.be.null;
    await choose(shown, 'wish-gender', 'woman');
    assert.deepEqual(cardsOf(shown.root).length, 4);
    shown.root.querySelector<HTMLElement>('.wish > .tick input')?.click();
    await shown.element.updateComplete;
    assert.deepEqual(shown.wished.at(-1)?.strict, ['gender']);
    assert.deepEqual(namesOf(shown.root).sort(), ['dr Anna Wierzbicka-Szczepańska', 'mgr Zofia Lis']);
    await choose(shown, 'wish-gender', '');
    assert.deepEqual(shown.wished.at(-1)?.strict, [], 'a wish that is open hides nobody');
  });

  it('offer highest prices that the roster suggests, in its currency', async () => {
    const shown = await show('panic', 'en');
    const options = [...shown.root.querySelectorAll<HTMLOptionElement>('#wish-price option')].map(({ value }) => value);
    assert.deepEqual(options, ['', '160', '180', '220']);
    await choose(shown, 'wish-price', '180');
    assert.deepEqual(shown.wished.at(-1)?.price, { atMost: 180, currency: 'PLN' });
  });

  it('name the setting that was answered before, and can go over it', async () => {
    const shown = await show('panic', 'en', { answers: { setting: 'online' } });
    const options = [...shown.root.querySelectorAll('#wish-setting option')].map((one) => one.textContent.trim());
    assert.deepEqual(options, ['As answered before: Online', 'Any way of meeting', 'In person', 'Online']);
    assert.deepEqual(cardsOf(shown.root).length, 3);
    await choose(shown, 'wish-setting', 'either');
    assert.deepEqual(cardsOf(shown.root).length, 4);
  });

  it('never offer an approach that is ruled out or held back', async () => {
    const roster = smallRoster.map((one) => ({ ...one, modalities: ['cbt', 'emdr', 'psychodynamic'] }));
    const varied = [...roster.slice(1), { ...roster[0]!, modalities: ['act'] }];
    const { element, root } = await show('voices', 'en', { roster: varied });
    const { ruledOut, heldBack } = element.recommendation!.modalities;
    const closed = [...ruledOut, ...heldBack].map(({ id }) => id);
    const offered = [...root.querySelectorAll<HTMLOptionElement>('#wish-modality option')].map(({ value }) => value);
    expect(closed).to.include('emdr');
    assert.deepEqual(
      offered.filter((id) => closed.includes(id)),
      [],
    );
  });

  it('ask nothing that makes no difference', async () => {
    const alike = copies(3).map((one) => ({ ...one, formats: ['individual'], free: 'ask' as const }));
    const { root } = await show('panic', 'en', { roster: alike });
    assert.deepEqual(root.querySelectorAll('details, select').length, 0);
    assert.deepEqual(cardsOf(root).length, 3);
  });

  it('let the visitor look at another form of therapy that is suggested', async () => {
    const shown = await show('panic', 'en');
    assert.deepEqual(shown.root.querySelector<HTMLSelectElement>('#form')?.value, 'individual');
    await choose(shown, 'form', 'group');
    assert.deepEqual(headingsOf(shown.root), ['Group therapy']);
  });

  it('look at both of a pair, or at one of them', async () => {
    const shown = await show('pair', 'en');
    const form = shown.root.querySelector<HTMLSelectElement>('#form')!;
    assert.deepEqual([form.value, form.selectedOptions[0]?.textContent.trim()], ['', 'Both, side by side']);
    await choose(shown, 'form', 'couple');
    assert.deepEqual(headingsOf(shown.root), ['Couple therapy']);
    await choose(shown, 'form', '');
    assert.deepEqual(headingsOf(shown.root).length, 2);
  });

  it('ask whom the visitor sees already only where a therapy is under way', async () => {
    expect((await show('panic', 'en')).root.querySelector('#wish-current')).to.be.null;
    const shown = await show('inTherapy', 'en');
    await choose(shown, 'wish-current', 'anna');
    assert.deepEqual(shown.wished.at(-1)?.current, ['anna']);
    expect(namesOf(shown.root)).not.to.include('dr Anna Wierzbicka-Szczepańska');
    assert.deepEqual(shown.root.querySelector<HTMLSelectElement>('#wish-current')?.value, '');
    shown.root.querySelector<HTMLElement>('.named button')?.click();
    await shown.element.updateComplete;
    assert.deepEqual(shown.wished.at(-1)?.current, []);
    assert.deepEqual(shown.root.activeElement?.id, 'wish-current');
  });

  it('find that name by a part of it among many, also without the marks on its letters', async () => {
    const shown = await show('inTherapy', 'en', { roster: copies(200) });
    const { root, element } = shown;
    const field = root.querySelector<HTMLInputElement>('input#wish-current')!;
    field.value = 'szczepanska 20';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const found = [...root.querySelectorAll<HTMLElement>('.named button')];
    assert.deepEqual(
      found.map((one) => one.textContent.trim()),
      ['dr Anna Wierzbicka-Szczepańska 20', 'dr Anna Wierzbicka-Szczepańska 200'],
    );
    found[1]?.click();
    await element.updateComplete;
    assert.deepEqual(shown.wished.at(-1)?.current, ['anna-200']);
    assert.deepEqual(field.value, '');
  });

  it('go back to open with one tap, whom one sees aside', async () => {
    const shown = await show('inTherapy', 'en', {
      wishes: { gender: 'woman', strict: ['gender'], times: ['evening'], current: ['ion'], sort: 'price' },
    });
    const clear = [...shown.root.querySelectorAll('button')].find((one) =>
      one.textContent.includes(say('en', 'wishes.clear')),
    );
    clear!.click();
    await shown.element.updateComplete;
    assert.deepEqual(shown.wished.at(-1), { ...noWishes, current: ['ion'], sort: 'price' });
    assert.deepEqual(shown.root.activeElement?.localName, 'summary');
  });

  it('stay inside: what the visitor wishes is in no attribute, and no event leaves the element’s root', async () => {
    const shown = await show('panic', 'en');
    let outside = 0;
    document.addEventListener('wishes-changed', () => outside++, { once: true });
    await choose(shown, 'wish-gender', 'woman');
    assert.deepEqual(outside, 0);
    assert.deepEqual(shown.element.getAttributeNames(), []);
    const attributes = [...shown.root.querySelectorAll('option, input')].flatMap((one) => one.getAttributeNames());
    assert.deepEqual(
      attributes.filter((name) => ['selected', 'checked'].includes(name)),
      [],
    );
  });
});

describe('where nobody fits', () => {
  it('it is said openly, with what one change would bring and a button that makes it', async () => {
    const shown = await show('panic', 'en', {
      wishes: { setting: 'in-person', gender: 'man', strict: ['gender'] },
    });
    const { root, element } = shown;
    const text = textOf(root);
    for (const part of [
      'Nobody here fits everything at once',
      'If you could meet another way: online',
      '1 person: Ion Munteanu',
      'If gender were only a preference',
      'Call +48',
    ])
      expect(text).to.contain(part);
    root.querySelector<HTMLElement>('.changes button')?.click();
    await element.updateComplete;
    assert.deepEqual(namesOf(root), ['Ion Munteanu']);
    expect(root.activeElement === root.querySelector('h3')).to.be.true;
    assert.deepEqual(live(root), '1 therapist fits. Best fit first');
  });

  it('limits that nobody can loosen are facts without a button', async () => {
    const { root } = await show('child', 'en');
    assert.deepEqual(root.querySelector('.items')?.textContent.trim(), '4 people work with another age group.');
    expect(root.querySelector('.changes')).to.be.null;
    expect(root.querySelector('.nobody .button')).not.to.be.null;
  });

  it('no form of therapy is named that is not suggested', async () => {
    const roster = smallRoster.map((one) => ({ ...one, formats: ['family'] }));
    const { element, root } = await show('panic', 'en', { roster });
    const { best, alternatives } = element.recommendation!.formats;
    expect([best, ...alternatives].map((one) => one?.id)).not.to.include('family');
    expect(textOf(root)).not.to.contain('amily therapy');
  });
});
