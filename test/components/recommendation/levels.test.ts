import { assert } from '@open-wc/testing';
import { helpLevels, medicalLevels, needLevels, referralLevels } from '../../../src/clinic-file/logic-schema.ts';
import { languages, missing, show, textOf, translatorOf } from './recommendation-page.ts';

describe('the levels on the recommendation', () => {
  for (const language of languages) {
    const translator = translatorOf(language);
    const text = (key: string): string => translator.say(`recommendation:levels.${key}`);

    for (const level of referralLevels) {
      it(`says whether a psychiatrist is worth seeing: ${level} in ${language}`, async () => {
        const { root } = await show('panic', language, {
          change: (one) => ({ ...one, referral: { ...one.referral, level } }),
        });
        assert.deepEqual(missing(textOf(root), text(`referral.${level}.title`), text(`referral.${level}.body`)), []);
      });
    }

    for (const level of medicalLevels) {
      it(`says whether a family doctor is worth seeing: ${level} in ${language}`, async () => {
        const { root } = await show('panic', language, {
          change: (one) => ({ ...one, medical: { ...one.medical, level } }),
        });
        assert.deepEqual(missing(textOf(root), text(`medical.${level}.title`), text(`medical.${level}.body`)), []);
      });
    }

    for (const level of needLevels) {
      it(`says how much speaks for therapy: ${level} in ${language}`, async () => {
        const { root } = await show('panic', language, { change: (one) => ({ ...one, need: { ...one.need, level } }) });
        assert.deepEqual(missing(textOf(root), text(`need.${level}.title`), text(`need.${level}.body`)), []);
      });
    }

    for (const level of helpLevels.filter((one) => one !== 'none')) {
      it(`says where help is: ${level} in ${language}`, async () => {
        const { root } = await show('panic', language, { shownHelp: level });
        assert.deepEqual(missing(textOf(root), text(`help.${level}.title`), text(`help.${level}.body`)), []);
      });
    }
  }

  it('says how to reach a psychiatrist, until when the way is open, and what to do when it is urgent', async () => {
    const { root } = await show('danger', 'en');
    assert.deepEqual(
      missing(textOf(root), 'no referral letter', translatorOf('en').date('2026-12-31'), 'izba przyjęć'),
      [],
    );
  });
});
