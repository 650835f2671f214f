import { parseClinicFile, type ParsedClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';

export const basis = { logic: defaultLogic, helpLines: defaultHelpLines };

/** Parses a clinic file with these parts over what we ship. */
export function parse(parts: object): ParsedClinicFile {
  return parseClinicFile({ fileVersion: 1, ...parts }, basis);
}

/** Parses a clinic file with this logic, and with words for its own rules and notes. */
export function parseLogic(logic: object): ParsedClinicFile {
  const { rules: all = {} } = logic as { readonly rules?: object };
  const own = Object.entries(all).filter(([id]) => !(id in defaultLogic.rules));
  if (own.length === 0) return parse({ logic });
  const rules = Object.fromEntries(own.map(([id]) => [id, 'A reason.']));
  const named = own.flatMap(([, one]) => (one as { then?: { note?: string[] } } | null)?.then?.note ?? []);
  const notes = Object.fromEntries(named.map((id) => [id, { title: 'A note', body: 'Its words.' }]));
  return parse({ logic, texts: { en: { recommendation: { rules, notes } } } });
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

/** A therapist with what every one must have. */
export function therapist(id: string, more: object = {}) {
  return {
    ...{ id, name: 'Anna Nowak', roles: ['psychotherapist'], languages: ['pl'], formats: ['individual'] },
    ...{ ages: ['18-64'], settings: ['online'], ...more },
  };
}

/** A public key whose other half nobody keeps: the example in the documentation of `age`. */
export const publicKey = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

/** What a clinic must say before anybody can send it a letter. */
export function handOff(more: object = {}) {
  return {
    ...{ key: publicKey, readWhen: 'We read letters on working days. Nobody watches in between.' },
    ...{ keptDays: 90, withdraw: 'mailto:letters@clinic.example', ...more },
  };
}

/** Codes and paths, for short expectations. */
export function brief({ issues }: ParsedClinicFile): string[] {
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}
