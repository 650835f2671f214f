import { assert, expect } from '@open-wc/testing';
import {
  languages,
  logic,
  missing,
  openAll,
  present,
  show,
  textOf,
  translatorOf,
  type VisitName,
} from './recommendation-page.ts';

const discreet = [...logic.questions.values()].filter((question) => question.discreet);

const violence: Readonly<Record<(typeof languages)[number], RegExp>> = {
  en: /violen|abus|hurt|frighten|control|forc(ed|ing)|use of force|threat|weapon|chok|stalk|beat/i,
  pl: /przemoc|krzywd|bij|strasz|kontrol|zmusz|groźb|broń|dusz(?!n)|nękan|sprawc|ofiar/i,
  ro: /violen|abuz|rănit|speri|controla|forțat|amenin|armă|strangul|hărțui|agres|victim/i,
};

/** Everything that a person beside the visitor, or a later look at the page's tree, could read. */
function everythingIn(root: ShadowRoot): string {
  openAll(root);
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [textOf(root), ...attributes].join(' ');
}

describe('discretion of the recommendation', () => {
  for (const language of languages) {
    for (const name of ['home', 'watched'] as const satisfies readonly VisitName[]) {
      it(`never shows a discreet question or its options: ${name} in ${language}`, async () => {
        const { root } = await show(name, language);
        const text = everythingIn(root);
        const translator = translatorOf(language);
        const labels = discreet.flatMap(({ id, options }) => [
          translator.say(`questions:questions.${id}.title`),
          ...options.map((option) => translator.say(`questions:questions.${id}.options.${option.id}`)),
        ]);
        // "No" and "Yes" stand on their own elsewhere.
        const telling = labels.filter((label) => label.length > 12);
        assert.deepEqual(present(text, ...telling), []);
      });

      it(`names no violence, not even in rules, sources or help lines: ${name} in ${language}`, async () => {
        const { root } = await show(name, language);
        const text = everythingIn(root);
        const found = violence[language].exec(text);
        assert.deepEqual(found ? text.slice(found.index - 60, found.index + 60) : '', '');
      });
    }

    it(`keeps answers about danger off the screen while somebody may see it: ${language}`, async () => {
      const { root } = await show('watched', language);
      const text = everythingIn(root);
      const translator = translatorOf(language);
      const telling = [
        'questions:questions.suicide.title',
        'questions:questions.suicide.options.passive',
        'recommendation:rules.steady-passive',
      ].map((key) => translator.say(key));
      assert.deepEqual(present(text, ...telling), []);
    });

    it(`shows answers about safety only in the list that has to be opened: ${language}`, async () => {
      const { root } = await show('danger', language);
      const label = translatorOf(language).say('questions:questions.suicide.options.plan');
      const list = root.querySelector('.answers');
      assert.deepEqual(missing(list?.textContent ?? '', label), []);
      list?.remove();
      assert.deepEqual(present(everythingIn(root), label), []);
    });
  }

  it('names only harmless questions as open, and the same way out whatever is open', async () => {
    const { root } = await show('unsureCouple', 'en');
    assert.deepEqual(
      missing(root.querySelector('.waiting')?.textContent ?? '', 'Couple therapy', 'Would both of you come?'),
      [],
    );
    const open = [...root.querySelectorAll('.open .answer-list p, .open-question p')].map((one) =>
      one.textContent.trim(),
    );
    for (const title of open) expect(title).not.to.match(/frighten|ending|want(ing)? to live|old are you|about\?/);
    assert.deepEqual(missing(textOf(root), 'A talk with the clinic can clear up what is still open.'), []);
  });
});
