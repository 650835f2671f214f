import { assert, expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Therapist } from '../../../src/clinic-file/roster-schema.ts';
import { priceSteps } from '../../../src/components/therapists/price-steps.ts';
import { wishChoices } from '../../../src/components/therapists/wish-choices.ts';
import { copies, smallRoster } from './made-up-roster.ts';
import { logic, show } from './therapists-page.ts';

const plain = smallRoster.at(-1)!;
const priced = (sums: readonly number[], currency = 'PLN'): readonly Therapist[] =>
  sums.map((amount, i) => ({ ...plain, id: String(i), price: { amount, currency } }));

describe('what can be asked about a roster', () => {
  it('is accessible (axe) where nothing can be', async () => {
    const { element } = await show('panic', 'en', { roster: copies(2) });
    await expect(element).to.be.accessible();
  });

  it('is only what tells its therapists apart', () => {
    const alike = wishChoices(copies(4), logic);
    assert.deepEqual(
      [alike.languages, alike.genders, alike.times, alike.places, alike.settings, alike.modalities],
      [[], [], [], [], [], []],
    );
    assert.deepEqual(alike.sharedLanguages, ['pl', 'en']);
    const { languages, genders, times, settings, sorts } = wishChoices(smallRoster, logic);
    assert.deepEqual(languages, ['pl', 'en', 'ro']);
    assert.deepEqual(genders, ['woman', 'man']);
    assert.deepEqual(times, ['morning', 'evening', 'weekend']);
    assert.deepEqual(settings, ['in-person', 'online']);
    assert.deepEqual(sorts, ['fit', 'free', 'price']);
  });

  it('knows a language by its primary subtag, and no setting that the logic does not', () => {
    const roster = [
      { ...plain, languages: ['en-GB'], settings: ['by-letter'] },
      { ...plain, languages: ['en', 'pl'] },
    ];
    const choices = wishChoices(roster, logic);
    assert.deepEqual(choices.sharedLanguages, ['en']);
    assert.deepEqual(choices.settings, ['online']);
  });

  it('has highest prices of which each is enough for somebody and not for everybody', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 }), (sums) => {
        const found = priceSteps(priced(sums));
        const steps = found?.steps ?? [];
        const tells = (step: number) => sums.some((sum) => sum <= step) && sums.some((sum) => sum > step);
        expect(steps.every(tells)).to.be.true;
        expect(steps.length).to.be.at.most(5);
        expect(steps.every((step, i) => i === 0 || step > steps[i - 1]!)).to.be.true;
        assert.deepEqual(found === null, new Set(sums).size < 2);
      }),
    );
  });

  it('has round sums among many, and the currency of most', () => {
    const many = Array.from({ length: 40 }, (_, i) => 121 + 5 * i);
    const steps = priceSteps([...priced(many), ...priced([50, 60], 'RON')]);
    assert.deepEqual(steps?.currency, 'PLN');
    expect(steps?.steps.every((step) => step % 10 === 0)).to.be.true;
    assert.deepEqual(steps?.steps.length, 5);
  });
});
