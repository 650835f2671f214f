import { defineCommand } from 'citty';
import { readAnswers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import { isShipped, primarySubtag } from '../foundation/locale.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import { mergeTexts } from '../wording/texts/merge-texts.ts';
import { Translator } from '../wording/translator.ts';
import { CannotRun, readClinic, readJson } from './input.ts';
import { issueText } from './issue-text.ts';
import { recommendationText } from './recommendation-text.ts';

/** `therapy-finder recommend [FILE] --answers A.json`: exit 0 fine, 1 found issues, 2 could not run. */
export const recommendCommand = defineCommand({
  meta: { name: 'recommend', description: 'Print the recommendation for a file of answers' },
  args: {
    file: { type: 'positional', required: false, description: 'Clinic file; without it the default questionnaire' },
    answers: {
      type: 'string',
      required: true,
      description: 'JSON file of answers: question id to option id(s), number or "skipped" ("-" reads standard input)',
    },
    json: { type: 'boolean', description: 'Print exactly the Recommendation, as JSON' },
    lang: { type: 'string', default: 'en', description: 'Language of the words: pl, en or ro' },
  },
  async run({ args }) {
    const language = primarySubtag(args.lang);
    if (!isShipped(language)) throw new CannotRun(`There is no language "${args.lang}". Choose pl, en or ro.`);
    const clinic = await readClinic(args.file);
    for (const issue of clinic.issues) console.error(await issueText(args.file ?? '', issue, language));
    if (!clinic.logic) throw new CannotRun(`${args.file ?? ''} cannot be used until these issues are mended.`);
    const { answers, issues } = readAnswers(clinic.logic, await readJson(args.answers));
    for (const issue of issues) console.error(await issueText(args.answers, issue, language));
    const recommendation = recommend(clinic.logic, answers);
    if (args.json) console.log(JSON.stringify(recommendation, null, 2));
    else {
      const texts = mergeTexts(await allTexts(language), clinic.texts[language] ?? {});
      const translator = new Translator({ language, fallbacks: [], texts: { [language]: texts } });
      console.log(recommendationText(clinic.logic, answers, recommendation, translator));
    }
    if ([...clinic.issues, ...issues].some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
});
