import type { Logic, Question } from '../clinic-file/logic.ts';
import type { TextPatch } from '../wording/texts/merge-texts.ts';
import { entryChanges, fieldChanges, type Change, type FieldChange, type Fields } from './diff-fields.ts';
import type { Side } from './diff-side.ts';
import { textChanges, type OurTexts, type TextChange } from './diff-texts.ts';

export const collections = [
  'sections',
  'questions',
  'conditions',
  'scales',
  'candidates',
  'rules',
  'guarantees',
] as const;
type Collection = (typeof collections)[number];

/** An entry of the logic that came, went, or differs; of a question also its options. */
export interface LogicChange extends Change {
  readonly collection: Collection;
  readonly options: readonly Change[];
}

interface HelpLineChange extends Change {
  readonly country: string;
}

/** Everything in which two clinic files differ, laid over our set: a field that repeats ours is no change. */
export interface FileChanges {
  readonly logic: readonly LogicChange[];
  readonly settings: readonly FieldChange[];
  readonly texts: readonly TextChange[];
  readonly helpLines: readonly HelpLineChange[];
  readonly offer: readonly FieldChange[];
  readonly clinic: readonly FieldChange[];
  /** Therapists of the clinic files themselves; of a list elsewhere only its address is known. */
  readonly roster: readonly Change[];
  readonly rosterAddress: readonly FieldChange[];
  readonly handOff: readonly FieldChange[];
}

/** Compares two files by what they say, not by how they are written. */
export function fileChanges(before: Side, after: Side, ours: OurTexts): FileChanges {
  return {
    logic: collections.flatMap((collection) => logicChanges(before.logic, after.logic, collection)),
    settings: fieldChanges(before.logic.settings, after.logic.settings),
    texts: textChanges(textsOf(before), textsOf(after), ours),
    helpLines: helpLineChanges(before, after),
    offer: fieldChanges(before.offer ?? {}, after.offer ?? {}),
    clinic: fieldChanges(before.clinic ?? {}, after.clinic ?? {}),
    roster: entryChanges(therapistsOf(before), therapistsOf(after), false),
    rosterAddress: fieldChanges(rosterAddressOf(before), rosterAddressOf(after)),
    handOff: fieldChanges(before.handOff ?? {}, after.handOff ?? {}),
  };
}

export function isSame(changes: FileChanges): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

function textsOf({ texts, clinic }: Side): {
  readonly own: Readonly<Record<string, Readonly<Record<string, TextPatch>>>>;
  readonly informal: boolean;
} {
  return { own: texts, informal: clinic?.address === 'informal' };
}

function logicChanges(before: Logic, after: Logic, collection: Collection): LogicChange[] {
  const [was, is] = [entriesOf(before, collection), entriesOf(after, collection)];
  if (collection !== 'questions')
    return entryChanges(was, is, isOrdered(collection)).map((change) => ({ collection, ...change, options: [] }));
  return questionChanges(before, after, was, is);
}

/** A question moves within its section: one that changed its section says so itself. */
function questionChanges(
  before: Logic,
  after: Logic,
  was: ReadonlyMap<string, Fields>,
  is: ReadonlyMap<string, Fields>,
): LogicChange[] {
  const sections = new Set([...is.values(), ...was.values()].map(({ section }) => section));
  const within = (entries: ReadonlyMap<string, Fields>, section: unknown): ReadonlyMap<string, Fields> =>
    new Map([...entries].filter(([, entry]) => entry['section'] === section));
  const moves = new Map(
    [...sections].flatMap((section) =>
      entryChanges(within(was, section), within(is, section), true).map(({ id, moved }) => [id, moved] as const),
    ),
  );
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): LogicChange[] => {
    const [one, other] = [was.get(id), is.get(id)];
    const change = one && other ? 'changed' : other ? 'added' : 'removed';
    const fields = fieldChanges(one, other);
    const options = entryChanges(optionsOf(before.questions.get(id)), optionsOf(after.questions.get(id)), true);
    const moved = moves.get(id) ?? null;
    if (change === 'changed' && fields.length + options.length === 0 && !moved) return [];
    return [{ collection: 'questions', id, change, fields, moved, options }];
  });
}

function isOrdered(collection: Collection): boolean {
  return ['sections', 'candidates', 'rules'].includes(collection);
}

/** The entries of a collection in their final order, with the fields that a reader knows. */
function entriesOf(logic: Logic, collection: Collection): ReadonlyMap<string, Fields> {
  switch (collection) {
    case 'questions':
      return byId([...logic.questions.values()], ['options', 'safety', 'locked']);
    case 'conditions':
      return new Map([...logic.conditions].map(([id, condition]) => [id, { condition }]));
    case 'scales':
      return byId([...logic.scales.values()]);
    case 'candidates':
      return byId([...logic.candidates.values()]);
    case 'guarantees':
      return byId(
        logic.guarantees.map(({ id, when, source, never, atLeast, always }) => ({
          ...{ id, when, source },
          promises: { ...(never && { never }), ...(atLeast && { atLeast }), ...(always && { always }) },
        })),
      );
    case 'sections':
    case 'rules':
      return byId(logic[collection]);
  }
}

function optionsOf(question: Question | undefined): ReadonlyMap<string, Fields> {
  return byId(question?.options ?? []);
}

/** What is left out counts as what it stands for, and `after` as the place that it leads to. */
function byId(
  entries: readonly (Fields & { readonly id: string })[],
  besides: readonly string[] = [],
): ReadonlyMap<string, Fields> {
  const isTold = ([field, value]: [string, unknown]): boolean =>
    value !== undefined && value !== (field === 'skippable') && !['id', 'after', ...besides].includes(field);
  return new Map(entries.map((entry) => [entry.id, Object.fromEntries(Object.entries(entry).filter(isTold))]));
}

/** A day that is free and a line that is free of charge are called differently. */
function therapistsOf({ roster }: Side): ReadonlyMap<string, Fields> {
  if (!roster || !('therapists' in roster)) return new Map();
  return new Map(roster.therapists.map(({ id, free, ...rest }) => [id, { ...rest, ...(free && { freeDay: free }) }]));
}

function rosterAddressOf({ roster }: Side): Fields {
  if (!roster || !('from' in roster)) return {};
  return { from: roster.from, ...(roster.otherSite && { otherSite: true }) };
}

function helpLineChanges(before: Side, after: Side): HelpLineChange[] {
  const countries = new Set([...Object.keys(after.helpLines), ...Object.keys(before.helpLines)]);
  const lines = ({ helpLines }: Side, country: string): ReadonlyMap<string, Fields> =>
    new Map(Object.entries(helpLines[country] ?? {}));
  return [...countries].flatMap((country) =>
    entryChanges(lines(before, country), lines(after, country), false).map((change) => ({ country, ...change })),
  );
}
