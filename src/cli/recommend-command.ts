import { defineCommand } from 'citty';
import { readAnswers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import type { Issue } from '../foundation/issue.ts';
import { pickLanguage, shippedLanguages, shippedUnder } from '../foundation/locale.ts';
import { clinicTranslator } from '../wording/clinic-translator.ts';
import { textsFor } from '../wording/texts/address.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import { CannotRun, readClinic, readJson } from './input.ts';
import { issueJson, issueText } from './issue-text.ts';
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
    lang: { type: 'string', default: 'en', description: 'Language of the words: pl, en, ro or one of the clinic file' },
  },
  async run({ args }) {
    const clinic = await readClinic(args.file);
    const offered = [...new Set([...shippedLanguages, ...Object.keys(clinic.texts)])];
    const spoken = pickLanguage([args.lang], offered);
    if (spoken === null)
      throw new CannotRun(`There is no language "${args.lang}". Choose one of ${offered.join(', ')}.`);
    const language = shippedUnder(spoken);
    const report = async (file: string, issues: readonly Issue[], source?: string): Promise<void> => {
      if (args.json && issues.length > 0) console.error(issueJson(issues));
      else for (const issue of issues) console.error(await issueText(file, issue, language, source, process.stderr));
    };
    await report(args.file ?? '', clinic.issues, clinic.source);
    if (!clinic.logic) throw new CannotRun(`${args.file ?? ''} cannot be used until these issues are mended.`);
    const { answers, issues } = readAnswers(clinic.logic, await readJson(args.answers));
    await report(args.answers, issues);
    const recommendation = recommend(clinic.logic, answers);
    if (args.json) console.log(JSON.stringify(recommendation, null, 2));
    else {
      const ours = { language, texts: await textsFor(language, clinic.clinic?.address, allTexts) };
      const translator = clinicTranslator({ language: spoken, ours, own: clinic.texts });
      console.log(recommendationText(clinic.logic, answers, recommendation, translator, clinic.offer));
    }
    if ([...clinic.issues, ...issues].some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
});
