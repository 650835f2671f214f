import { writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { isShipped, primarySubtag, type ShippedLanguage } from '../foundation/locale.ts';
import { clinicTranslator } from '../wording/clinic-translator.ts';
import { conditionTexts } from '../wording/texts/condition-texts.ts';
import { graphTexts } from '../wording/texts/graph-texts.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import { textsFor } from '../wording/texts/address.ts';
import type { Translator } from '../wording/translator.ts';
import { flowOf } from './graph-flow.ts';
import { flowMermaid } from './graph-mermaid.ts';
import { flowSvg } from './graph-svg.ts';
import { CannotRun, readClinic, type ClinicInput } from './input.ts';
import { issueText } from './issue-text.ts';

const drawings = { svg: flowSvg, mermaid: flowMermaid };

/** `therapy-finder graph [FILE]`: the flow and the rules for a clinician to read and sign. Exit 1 when the file has issues. */
export const graphCommand = defineCommand({
  meta: { name: 'graph', description: 'Draw the questions and rules, to read, print and sign' },
  args: {
    file: { type: 'positional', required: false, description: 'Clinic file; without it the default questionnaire' },
    as: {
      type: 'string',
      default: 'svg',
      description: '"svg": A3 pages with everything in words · "mermaid": the flow as text',
    },
    lang: { type: 'string', default: 'en', description: 'Language of the words: pl, en or ro' },
    out: { type: 'string', description: 'File to write; without it standard output' },
  },
  async run({ args }) {
    const language = primarySubtag(args.lang);
    if (!isShipped(language)) throw new CannotRun(`There is no language "${args.lang}". Choose pl, en or ro.`);
    const { as } = args;
    if (as !== 'svg' && as !== 'mermaid') throw new CannotRun(`There is no drawing "${as}". Choose svg or mermaid.`);
    const clinic = await readClinic(args.file);
    for (const issue of clinic.issues) console.error(await issueText(args.file ?? '', issue, language));
    if (!clinic.logic) throw new CannotRun(`${args.file ?? ''} cannot be drawn until these issues are mended.`);
    const translator = await translatorFor(clinic, language);
    const text = drawings[as](flowOf(clinic.logic, translator), translator, clinic.clinic?.name ?? '');
    if (args.out === undefined) process.stdout.write(text);
    else await write(args.out, text);
    if (clinic.issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
});

async function translatorFor({ clinic, texts: own }: ClinicInput, language: ShippedLanguage): Promise<Translator> {
  const ours = await textsFor(language, clinic?.address, allTexts);
  const texts = { ...ours, conditions: conditionTexts[language], graph: graphTexts[language] };
  return clinicTranslator({ language, ours: { language, texts }, own });
}

/** @throws {CannotRun} When the file cannot be written. */
async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CannotRun(`Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
