import type { Change, FieldChange } from './diff-fields.ts';
import { valueLines } from './diff-field-words.ts';
import { collections, isSame, type FileChanges, type LogicChange } from './diff-file.ts';
import type { TextChange } from './diff-texts.ts';
import type { DiffWords, SideWords } from './diff-words.ts';

const marks = { added: '+', removed: '−', changed: '~' } as const;
/** Two values that fit on a line together with their name stand side by side. */
const lineWidth = 76;

/** What changed in the file, a block for each part of it. */
export function fileLines(words: DiffWords, changes: FileChanges): string[] {
  if (isSame(changes)) return [words.say('file.same')];
  const { logic, settings, texts, helpLines, offer, clinic, roster, rosterAddress, handOff } = changes;
  const languages = [...new Set(texts.map(({ language }) => language))];
  return [
    ...collections.flatMap((collection) =>
      block(
        words.say(`collection.${collection}`),
        logic.filter((change) => change.collection === collection).map((change) => logicLines(words, change)),
      ),
    ),
    ...block(words.say('collection.settings'), [fieldsLines(words, settings)]),
    ...languages.flatMap((language) =>
      block(
        words.say('collection.texts', { language }),
        texts.filter((text) => text.language === language).map((text) => textLines(words, text)),
      ),
    ),
    ...block(
      words.say('collection.helpLines'),
      helpLines.map((change) => changeLines(words, change, `${change.country.toUpperCase()}: ${change.id}`, () => '')),
    ),
    ...block(words.say('collection.offer'), [fieldsLines(words, offer)]),
    ...block(words.say('collection.clinic'), [fieldsLines(words, clinic)]),
    ...block(words.say('collection.roster'), [
      fieldsLines(words, rosterAddress),
      ...roster.map((change) => changeLines(words, change, change.id, () => '')),
    ]),
    ...block(words.say('collection.handOff'), [fieldsLines(words, handOff)]),
  ];
}

/** A heading with what stands under it; nothing where there is nothing. */
function block(heading: string, entries: readonly (readonly string[])[]): string[] {
  const lines = entries.flat();
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ''];
}

function logicLines(words: DiffWords, change: LogicChange): string[] {
  const { collection, id, options } = change;
  return [
    ...changeLines(words, change, named(words, change, id), (other) => named(words, change, other)),
    ...options.flatMap((option) =>
      changeLines(words, option, words.say('entry.option', { name: optionName(words, id, option.id) }), (other) =>
        optionName(words, id, other),
      ).map((line) => `    ${line}`),
    ),
    ...(collection === 'questions' && change.change === 'removed' ? [`    ${words.say('entry.questionGone')}`] : []),
  ];
}

/** What an entry is called, with the id that it has in the file. */
function named(words: DiffWords, { collection }: Pick<LogicChange, 'collection'>, id: string): string {
  const call = (side: SideWords): string => {
    switch (collection) {
      case 'sections':
        return side.section(id);
      case 'questions':
        return side.question(id);
      case 'conditions':
        return side.conditions.name(id);
      case 'candidates':
        return side.effects.candidate(id);
      case 'rules':
        return side.translator.say(`recommendation:rules.${id}`);
      case 'scales':
      case 'guarantees':
        return '';
    }
  };
  const has = ({ logic }: SideWords): boolean => {
    const entries = logic[collection];
    return 'has' in entries ? entries.has(id) : entries.some((entry) => entry.id === id);
  };
  const name = call(has(words.after) ? words.after : words.before);
  return name === '' || name === words.after.quoted(id) || name === id ? id : `${name} (${id})`;
}

function optionName(words: DiffWords, question: string, id: string): string {
  return `${words.withOption(question, id).option(question, id)} (${id})`;
}

function changeLines(words: DiffWords, one: Change, name: string, nameOf: (id: string) => string): string[] {
  const place = (id: string | null): string =>
    id === null ? words.say('entry.first') : words.say('entry.afterOther', { name: nameOf(id) });
  const { change, fields, moved } = one;
  return [
    `${marks[change]} ${words.say(`entry.${change}`, { name })}`,
    ...(moved ? [`    ${words.say('entry.moved', { before: place(moved.before), after: place(moved.after) })}`] : []),
    ...fieldsLines(words, fields, change).map((line) => `    ${line}`),
  ];
}

function fieldsLines(words: DiffWords, fields: readonly FieldChange[], change: Change['change'] = 'changed'): string[] {
  return fields.flatMap(({ field, before, after }) => {
    const name = words.say(`field.${field}`) || field;
    const [was, is] = [valueLines(words, words.before, field, before), valueLines(words, words.after, field, after)];
    if (change === 'changed') return changedLines(words, name, was, is);
    const [only = '', ...others] = change === 'added' ? is : was;
    return others.length === 0 ? [`${name}: ${only}`] : [`${name}:`, ...[only, ...others].map((line) => `  - ${line}`)];
  });
}

function changedLines(words: DiffWords, name: string, was: readonly string[], is: readonly string[]): string[] {
  const oneLine = `${name}: ${was.join('; ')} → ${is.join('; ')}`;
  if (was.length === 1 && is.length === 1 && oneLine.length <= lineWidth) return [oneLine];
  const told = (key: string, lines: readonly string[]): string[] =>
    lines.length === 1
      ? [`  ${words.say(key)}: ${lines.join('')}`]
      : [`  ${words.say(key)}:`, ...lines.map((line) => `    - ${line}`)];
  return [`${name}:`, ...told('before', was), ...told('after', is)];
}

function textLines(words: DiffWords, { key, before, after }: TextChange): string[] {
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [
    `${marks[change]} ${key}`,
    ...(before === null ? [] : [`    ${words.say('before')}: ${words.after.quoted(before)}`]),
    ...(after === null ? [] : [`    ${words.say('after')}: ${words.after.quoted(after)}`]),
  ];
}
