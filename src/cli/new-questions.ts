import { parseClinicFile } from '../clinic-file/parse.ts';
import { countryId } from '../default-set/countries.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import { shippedLanguages } from '../foundation/locale.ts';
import type { NewClinic } from './new-clinic-file.ts';
import { newTranslator } from './new-texts.ts';

const countries = ['PL', 'RO', 'GB', 'IE', 'other'];

/** What was given on the command line: nothing of it has been looked at. */
export type Given = Readonly<Partial<Record<keyof NewClinic, string | undefined>>>;

/** Asks one question and gives the answer; null where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | null;

interface Asked<T> {
  readonly read: (text: string) => T | null;
  readonly question: string;
  readonly again: string;
}

/** An answer is missing or cannot be used. The message says what is expected. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * The three answers that a starting file needs. The languages come first: the rest is asked in the first of them.
 *
 * @throws {NoAnswer} When nobody can be asked and something is missing, or what was given cannot be used.
 */
export async function askForClinic(given: Given, ask: Ask): Promise<NewClinic> {
  const everyone = shippedLanguages.map((language) => newTranslator(language).say('new:ask.languages')).join(' · ');
  const examples = [...shippedLanguages, 'uk'].join(', ');
  const languages = await answer(given.languages, ask, {
    read: readLanguages,
    question: `${everyone} (${examples} …)`,
    again: newTranslator('en').say('new:again.languages', { examples }),
  });
  const words = newTranslator(languages[0] ?? 'en');
  const name = await answer(given.name, ask, {
    read: readName,
    question: words.say('new:ask.name'),
    again: words.say('new:again.name'),
  });
  const country = await answer(given.country, ask, {
    read: readCountry,
    question: `${words.say('new:ask.country')} (${countries.join(', ')})`,
    again: words.say('new:again.country', { examples: countries.join(', ') }),
  });
  return { name, country, languages };
}

async function answer<T>(given: string | undefined, ask: Ask, { read, question, again }: Asked<T>): Promise<T> {
  const first = given === undefined ? null : read(given);
  if (first !== null) return first;
  if (!ask || given !== undefined) throw new NoAnswer(`${question}: ${again}`);
  for (let prompt = question; ; prompt = again) {
    const value = read(await ask(`${prompt} `));
    if (value !== null) return value;
  }
}

function readName(text: string): string | null {
  const name = text.trim();
  return isTaken({ clinic: { name } }) ? name : null;
}

function readCountry(text: string): string | null {
  const id = countryId(text);
  return id === null || id === 'other' ? id : id.toUpperCase();
}

/** Tags with commas or blanks between them, each once; null when one of them is none. */
function readLanguages(text: string): readonly string[] | null {
  const tags = [...new Set(text.split(/[\s,;]+/).filter((tag) => tag !== ''))];
  return tags.length > 0 && isTaken({ texts: Object.fromEntries(tags.map((tag) => [tag, {}])) }) ? tags : null;
}

/** What may stand in a clinic file only its parser knows. */
function isTaken(parts: object): boolean {
  const basis = { logic: defaultLogic, helpLines: defaultHelpLines };
  return parseClinicFile({ fileVersion: 1, ...parts }, basis).issues.length === 0;
}
