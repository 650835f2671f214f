import type { Logic } from '../clinic-file/logic.ts';
import { readLogic } from '../clinic-file/logic.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import { sourceOf } from '../default-set/sources.ts';
import { ConditionWriter } from '../wording/condition-words.ts';
import { conditionTexts } from '../wording/texts/condition-texts.ts';
import { texts } from '../wording/texts/en.ts';
import { Translator } from '../wording/translator.ts';

/** Ids of one kind, each with its words in English. */
export type Known = readonly (readonly [id: string, words: string])[];

const logic: Logic = readLogic(defaultLogic);
const translator = new Translator({
  language: 'en',
  fallbacks: [],
  texts: { en: { ...texts, conditions: conditionTexts.en } },
});
const writer = new ConditionWriter(logic, translator);
const say = (...keys: readonly string[]): string =>
  keys
    .filter((key) => translator.has(key))
    .map((key) => translator.say(key))
    .join(': ');

function candidates(kind?: 'format' | 'modality' | 'setting'): Known {
  return [...logic.candidates.values()]
    .filter((candidate) => kind === undefined || candidate.kind === kind)
    .map(({ id }) => [id, say(`recommendation:candidates.${id}.name`, `recommendation:candidates.${id}.about`)]);
}

function unique(ids: readonly string[], words: (id: string) => string): Known {
  return [...new Set(ids)].map((id) => [id, words(id)]);
}

/** The options of each question. */
export const knownOptions: ReadonlyMap<string, Known> = new Map(
  [...logic.questions.values()].map(({ id, options }) => [
    id,
    options.map((option) => [option.id, say(`questions:questions.${id}.options.${option.id}`)] as const),
  ]),
);

/** The bands of each scale. */
export const knownBands: ReadonlyMap<string, Known> = new Map(
  [...logic.scales.values()].map(({ id, bands }) => [
    id,
    bands.map((band) => [
      band.id,
      `${say(`conditions:scales.${id}.bands.${band.id}`)} (${[...new Set([band.min, band.max])].join(' to ')})`,
    ]),
  ]),
);

/** The help lines of each country. */
export const knownHelpLines: ReadonlyMap<string, Known> = new Map(
  Object.entries(defaultHelpLines).map(([country, lines]) => [
    country,
    Object.entries(lines).map(([id, { label, display }]) => [id, `${label['en'] ?? id}: ${display}`]),
  ]),
);

/** The ids of the default set by kind, for an editor to offer. */
export const knownIds = {
  section: logic.sections.map(({ id }) => [id, say(`questions:sections.${id}.name`, `questions:sections.${id}.about`)]),
  question: [...logic.questions.keys()].map((id) => [id, say(`questions:questions.${id}.title`)]),
  condition: [...logic.conditions].map(([id, condition]) => [
    id,
    `${say(`conditions:named.${id}`)}: ${writer.write(condition)}`,
  ]),
  scale: [...logic.scales.values()].map(({ id, sum }) => [
    id,
    `${say(`conditions:scales.${id}.name`)}: ${sum.join(' + ')}`,
  ]),
  candidate: candidates(),
  format: candidates('format'),
  /** What can run side by side. */
  paired: [['current', 'The therapy under way'], ...candidates('format')],
  modality: candidates('modality'),
  setting: candidates('setting'),
  rule: logic.rules.map(({ id, when }) => [id, say(`recommendation:rules.${id}`) || writer.write(when)]),
  topic: unique(
    logic.rules.map(({ topic }) => topic),
    (topic) =>
      logic.rules
        .filter((rule) => rule.topic === topic)
        .map(({ id }) => id)
        .join(', '),
  ),
  note: unique(
    logic.rules.flatMap(({ then }) => then.note ?? []),
    (id) => say(`recommendation:notes.${id}.title`),
  ),
  source: unique(
    [...logic.rules.flatMap(({ source }) => source), ...logic.guarantees.flatMap(({ source }) => source)],
    (code) => sourceOf(code)?.title ?? 'Ours',
  ),
  country: Object.keys(defaultHelpLines).map((id) => [id, say(`widget:countries.${id}`)]),
} satisfies Readonly<Record<string, Known>>;

export type IdKind = keyof typeof knownIds;
