import { readLogic, type Logic } from '../clinic-file/logic.ts';
import type { ParsedClinicFile } from '../clinic-file/parse.ts';
import { defaultHelpLines, type HelpLineFiles } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import type { Issue } from '../foundation/issue.ts';
import { isShipped, pickLanguage, type ShippedLanguage, shippedLanguages, shippedUnder } from '../foundation/locale.ts';
import { clinicTranslator } from '../wording/clinic-translator.ts';
import { pricePhrase } from '../wording/price-words.ts';
import { textsFor } from '../wording/texts/address.ts';
import { type LoadTexts, loadTexts } from '../wording/texts/load-texts.ts';
import type { Texts } from '../wording/texts/texts.ts';
import type { Translator } from '../wording/translator.ts';
import { fetchText } from './fetch-text.ts';
import type { RosterReader, RosterSource } from './roster-loading.ts';

export type Clinic = NonNullable<ParsedClinicFile['clinic']>;
export type Offer = NonNullable<ParsedClinicFile['offer']>;
export type HandOff = NonNullable<ParsedClinicFile['handOff']>;

/** Everything that a visit needs, ready to use. */
export interface Embedding {
  readonly logic: Logic;
  readonly translator: Translator;
  readonly helpLines: HelpLineFiles;
  readonly clinic: Clinic | null;
  /** What the clinic offers; null where its file does not say, or was refused. */
  readonly offer: Offer | null;
  /** The clinic's prices as one phrase; empty when it names none. */
  readonly prices: string;
  /** Where the clinic's therapists are; null where it names none. */
  readonly roster: RosterSource | null;
  /** How a summary can be sent to the clinic; null where it cannot. */
  readonly handOff: HandOff | null;
  /** The clinic's own file was refused or did not arrive: the default questionnaire runs in its place. */
  readonly fallenBack: boolean;
  readonly issues: readonly Issue[];
}

/** What the page asks for. */
export interface Wanted {
  /** Address of the clinic file; null or empty without one. */
  readonly src: string | null;
  /** The clinic file as an object; wins over `src`. */
  readonly clinic: unknown;
  /** Language tags, the dearest first. */
  readonly languages: readonly (string | null)[];
}

/** What may arrive late, or from one file: the standalone build brings both along. */
export interface Loaders {
  readonly texts: LoadTexts;
  readonly parser: () => Promise<typeof import('../clinic-file/parse.ts')>;
  readonly roster: RosterReader;
}

/** One language and, only for a clinic file, the parser and the address that it wants: each a chunk of its own. */
export const lazyLoaders: Loaders = {
  texts: loadTexts,
  parser: () => import('../clinic-file/parse.ts'),
  roster: () => import('../clinic-file/roster.ts'),
};

/** Not even the texts of the language arrived. What is known of the clinic is still good for a phone number. */
export class TextsUnreachable extends Error {
  override readonly name = 'TextsUnreachable';
  readonly clinic: Clinic | null;

  constructor(clinic: Clinic | null, cause: unknown) {
    super('The texts of the questionnaire could not be loaded.', { cause });
    this.clinic = clinic;
  }
}

/**
 * Loads texts and the clinic file, and lays the file over what we ship.
 *
 * A file that is missing or broken never costs the visitor the page: the default questionnaire runs, and the issues say what was wrong.
 *
 * @throws {TextsUnreachable} When even the texts of the language cannot be loaded.
 */
export async function loadEmbedding(wanted: Wanted, loaders: Loaders): Promise<Embedding> {
  const { clinic, languages } = wanted;
  const src = wanted.src === '' ? null : wanted.src;
  const issues: Issue[] = [];
  // The texts set off at once where it is clear which ones: they need not wait for the clinic file.
  const early = earlyTexts(languages, loaders.texts);
  const file = clinic ?? (src === null ? null : await fetchFile(src, issues));
  const parsed = file === null ? null : await parse(file, loaders, issues);
  // A file with an error never speaks in part, either.
  const own = parsed?.logic ? parsed.texts : {};
  const language = chooseLanguage(languages, [...shippedLanguages, ...Object.keys(own)], issues);
  const under = shippedUnder(language);
  const load: LoadTexts = (set) => (early?.language === set ? early.texts : loaders.texts(set));
  const texts = await textsFor(under, parsed?.clinic?.address, load).catch((error: unknown) => {
    throw new TextsUnreachable(parsed?.clinic ?? null, error);
  });
  const ours = { language: under, texts };
  const translator = clinicTranslator({ language, ours, own, onMissing: reportOnce() });
  return {
    logic: parsed?.logic ?? readLogic(defaultLogic),
    translator,
    helpLines: parsed?.logic ? parsed.helpLines : defaultHelpLines,
    clinic: parsed?.clinic ?? null,
    offer: parsed?.logic ? parsed.offer : null,
    prices: pricePhrase(translator, parsed?.offer?.prices ?? []),
    roster: parsed?.logic ? parsed.roster : null,
    handOff: parsed?.logic ? seenFrom(src, parsed.handOff, issues) : null,
    fallenBack: (file !== null || src !== null) && !parsed?.logic,
    issues,
  };
}

/** Where letters go is written as seen from the clinic file, not from the page. An address that is none costs sending, never the page. */
function seenFrom(src: string | null, handOff: HandOff | null, issues: Issue[]): HandOff | null {
  if (!handOff?.post) return handOff;
  const { post } = handOff;
  const base = URL.canParse(src ?? '', document.baseURI) ? new URL(src ?? '', document.baseURI).href : document.baseURI;
  if (URL.canParse(post, base)) return { ...handOff, post: new URL(post, base).href };
  const path = ['handOff', 'post'];
  issues.push({ code: 'wrong-format', severity: 'error', path, found: post, expected: 'https://…' });
  return null;
}

function earlyTexts(
  languages: Wanted['languages'],
  texts: LoadTexts,
): { language: ShippedLanguage; texts: Promise<Texts> } | null {
  const language = pickLanguage([languages.find((tag) => tag !== null)], shippedLanguages);
  if (language === null || !isShipped(language)) return null;
  const loading = texts(language);
  // Whoever waits for it hears of a failure; until then it must not count as unhandled.
  loading.catch(() => undefined);
  return { language, texts: loading };
}

/** A key without a text in any language: said once to whoever looks at the console, and empty on the screen. */
function reportOnce(): (key: string) => void {
  const reported = new Set<string>();
  return (key) => {
    if (reported.has(key)) return;
    reported.add(key);
    console.error(`therapy-finder: there is no text for "${key}" in any language.`);
  };
}

/** So many milliseconds may a clinic file take: then the visitor gets the default questionnaire. */
const patience = 8000;

async function fetchFile(src: string, issues: Issue[]): Promise<string | null> {
  const fetched = await fetchText(src, patience);
  if ('text' in fetched) return fetched.text;
  const { problem, found } = fetched;
  issues.push({ code: `file-${problem}`, severity: 'error', path: [], found, expected: src });
  return null;
}

async function parse(file: unknown, loaders: Loaders, issues: Issue[]): Promise<ParsedClinicFile | null> {
  try {
    const { parseClinicFile } = await loaders.parser();
    const parsed = parseClinicFile(file, { logic: defaultLogic, helpLines: defaultHelpLines });
    issues.push(...parsed.issues);
    return parsed;
  } catch (error) {
    issues.push({
      code: 'parser-unreachable',
      severity: 'error',
      path: [],
      found: error instanceof Error ? error.message : String(error),
    });
    return null;
  }
}

function chooseLanguage(wanted: readonly (string | null)[], offered: readonly string[], issues: Issue[]): string {
  const [asked] = wanted;
  if (asked && pickLanguage([asked], offered) === null) {
    issues.push({
      code: 'unknown-language',
      severity: 'warning',
      path: [],
      found: asked,
      expected: offered.join(', '),
    });
  }
  return pickLanguage(wanted, offered) ?? shippedLanguages[0];
}
