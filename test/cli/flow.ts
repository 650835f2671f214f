import { flowOf, type Flow } from '../../src/cli/graph-flow.ts';
import { readLogic, type Logic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { clinicTranslator, type OwnTexts } from '../../src/wording/clinic-translator.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { conditionTexts } from '../../src/wording/texts/condition-texts.ts';
import { graphTexts } from '../../src/wording/texts/graph-texts.ts';
import type { Translator } from '../../src/wording/translator.ts';
import type { Language } from '../wording/locale-files.ts';

export const ours = readLogic(defaultLogic);

/** Signs that mean something to XML, HTML, CSS, Mermaid, YAML or a terminal; whoever runs them sets `hacked`. */
export const hostile = [
  '<script>window.hacked = 1</script>',
  ']]><svg onload="window.hacked = 1">',
  '"] --> x; click q1 call alert() %%{init: {"theme": "dark"}}%% `code`',
  '&amp; &#60; #lt; \\u0000 \u0000 \uD800 \' " ${x} {{x}} $t(title)',
  'end\nsubgraph evil\n---\ntitle: x\n---',
  'Ω漢字🙂' + 'W'.repeat(200),
];

/** A translator of the words for graphs, over a clinic's own texts. */
export async function graphTranslator(
  language: Language,
  own: OwnTexts = {},
  onMissing?: (key: string) => void,
): Promise<Translator> {
  const texts = {
    ...(await allTexts(language)),
    conditions: conditionTexts[language],
    graph: graphTexts[language],
  };
  return clinicTranslator({ language, ours: { language, texts }, own, ...(onMissing ? { onMissing } : {}) });
}

/** The default logic as it would be with hostile words wherever words can stand. */
export async function hostileFlow(): Promise<{ flow: Flow; translator: Translator; logic: Logic }> {
  const word = (i: number): string => hostile[i % hostile.length] ?? '';
  const questions = Object.fromEntries(
    [...ours.questions.values()].map(({ id, options }, i) => [
      id,
      { title: word(i), options: Object.fromEntries(options.map((option, j) => [option.id, word(i + j)])) },
    ]),
  );
  const sections = Object.fromEntries(ours.sections.map(({ id }, i) => [id, { name: word(i) }]));
  const candidates = Object.fromEntries([...ours.candidates.keys()].map((id, i) => [id, { name: word(i) }]));
  const translator = await graphTranslator('en', {
    en: { questions: { questions, sections }, recommendation: { candidates } },
  });
  return { flow: flowOf(ours, translator), translator, logic: ours };
}
