import { listed } from '../clinic-file/did-you-mean.ts';
import type { LogicFile } from '../clinic-file/logic-schema.ts';
import { entry, isSafety } from '../clinic-file/mentions.ts';
import { protecting, safetyTexts } from '../clinic-file/text-issues.ts';
import type { Issue } from '../foundation/issue.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import { idsOf, isById } from './known-texts.ts';
import { leavesOf, namespaces, plainPath, type BasisTexts, type TextTree } from './text-leaves.ts';

type Words = Readonly<Record<string, TextTree | undefined>>;
type Keys = readonly string[];

/** How far a language that is not ours has come: a count for each namespace, and which words about safety are missing. */
export function translationReview(
  language: string,
  texts: Readonly<Record<string, Words>>,
  basis: BasisTexts,
  logic: LogicFile,
): Issue[] {
  const safetyPlace = safetyPlaces(logic);
  return namespaces.flatMap((namespace): Issue[] => {
    const wanted = keysIn([...Object.values(basis), ...Object.values(texts)], namespace, logic);
    const found = keysIn([texts[language] ?? {}], namespace, logic);
    const missing = [...wanted].filter(([key]) => !found.has(key)).map(([, keys]) => keys);
    if (missing.length === 0) return [];
    const unsafe = new Map<string, { place: Keys; keys: Set<string> }>();
    for (const keys of missing) {
      const place = safetyPlace(keys);
      if (!place) continue;
      const known = unsafe.get(place.join('.')) ?? { place, keys: new Set() };
      unsafe.set(place.join('.'), known);
      known.keys.add(keys[place.length] ?? String(keys.at(-1)));
    }
    return [
      warning('language-incomplete', [language, namespace], wanted.size - missing.length, String(wanted.size)),
      ...[...unsafe.values()].map(({ place, keys }) =>
        warning('safety-text-untranslated', [language, ...place], listed([...keys]), 'text'),
      ),
    ];
  });
}

/**
 * Which words that a clinic brought itself one of its languages lacks. Its visitors would read them in another one.
 *
 * What it merely reworded is not counted: there our own words stand.
 */
export function additionReview(
  language: ShippedLanguage,
  texts: Readonly<Record<string, Words>>,
  basis: BasisTexts,
  logic: LogicFile,
): Issue[] {
  return namespaces.flatMap((namespace) => {
    const ours = keysIn(Object.values(basis), namespace, logic);
    const found = keysIn([texts[language] ?? {}], namespace, logic);
    const missing = [...keysIn(Object.values(texts), namespace, logic)].filter(
      ([key, [, collection = '']]) => isById(namespace, collection) && !ours.has(key) && !found.has(key),
    );
    if (missing.length === 0) return [];
    const names = missing.map(([, keys]) => keys.slice(1).join('.'));
    return [warning('words-missing', [language, namespace], listed(names), 'text')];
  });
}

function warning(code: string, place: Keys, found: string | number, expected: string): Issue {
  return { code, severity: 'warning', path: ['texts', ...place], found: String(found), expected };
}

/** The keys that have words in any of these texts, with the namespace before them; without those of entries that the logic does not have. */
function keysIn(all: readonly Words[], namespace: string, logic: LogicFile): Map<string, Keys> {
  const paths = all.flatMap((words) => leavesOf(words[namespace]).map(({ path }) => [namespace, ...plainPath(path)]));
  return new Map(paths.filter((keys) => isInLogic(keys, logic)).map((keys) => [keys.join('.'), keys]));
}

function isInLogic([namespace = '', collection = '', id = '', part, option]: Keys, logic: LogicFile): boolean {
  if (!isById(namespace, collection)) return true;
  if (!idsOf(logic, collection).includes(id)) return false;
  return part !== 'options' || entry(logic.questions, id)?.options?.[option ?? ''] !== undefined;
}

/** Tells of a key whether its words are about safety, and in which entry or group they stand. */
function safetyPlaces(logic: LogicFile): (keys: Keys) => Keys | undefined {
  const { rules, notes } = protecting(logic);
  const isLocked = (section: string | undefined): boolean => entry(logic.sections, section ?? '')?.locked === true;
  return (keys) => {
    const [, collection, id = ''] = keys;
    switch (keys.slice(0, 2).join('.')) {
      case 'questions.questions': {
        const question = entry(logic.questions, id);
        return isLocked(question?.section) || isSafety(question) ? keys.slice(0, 3) : undefined;
      }
      case 'questions.sections':
        return isLocked(id) ? keys.slice(0, 3) : undefined;
      case 'recommendation.rules':
      case 'recommendation.notes':
        return (collection === 'rules' ? rules : notes).has(id) ? keys.slice(0, 2) : undefined;
      default:
        return safetyTexts.find((place) => place.every((key, i) => key === keys[i]));
    }
  };
}
