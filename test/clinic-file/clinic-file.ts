import { parseClinicFile, type ParsedClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';

export const basis = { logic: defaultLogic, helpLines: defaultHelpLines };

/** Parses a clinic file with these parts over what we ship. */
export function parse(parts: object): ParsedClinicFile {
  return parseClinicFile({ fileVersion: 1, ...parts }, basis);
}

/** Parses a clinic file with this logic. */
export function parseLogic(logic: object): ParsedClinicFile {
  return parse({ logic });
}

/** A whole rule around what a test is about. */
export function rule(when: unknown, then: unknown) {
  return { topic: 'own', when, then, source: ['our clinic'], confirmed: false, reviewed: null };
}

/** A single-choice question of a clinic's own, with these options. */
export function question(options: object, more: object = {}) {
  return { section: 'topics', type: 'single', options, ...more };
}

/** Its words in every language, so that a test about logic meets no issue about texts. */
export function words(id: string, options: readonly string[]) {
  const own = { title: 'A question', options: Object.fromEntries(options.map((option) => [option, option])) };
  const language = { questions: { questions: { [id]: own } } };
  return { en: language, pl: language, ro: language };
}

/** Codes and paths, for short expectations. */
export function brief({ issues }: ParsedClinicFile): string[] {
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}
