import type { LogicFile } from '../clinic-file/logic-schema.ts';
import {
  gapsIn,
  leavesOf,
  plainPath,
  pluralForm,
  sentencesOf,
  type BasisTexts,
  type Namespace,
} from './text-leaves.ts';

/** A key that a text may have: a text or a list, or keys below it. */
export interface KnownText {
  readonly below: Map<string, KnownText>;
  kind: 'text' | 'list' | 'tree';
  /** Said in as many forms as the language has for numbers. */
  plural: boolean;
  /** What our sentence is filled with. */
  readonly gaps: Set<string>;
}

/** Collections of texts by id: whatever stands under one id may stand under each. */
const byId: Readonly<Record<Namespace, readonly string[]>> = {
  widget: [],
  questions: ['sections', 'questions'],
  recommendation: ['rules', 'notes', 'candidates'],
};

/** Every key that has a text of ours in a namespace, or may have one because the logic has such an entry. */
export function knownTexts(basis: BasisTexts, logic: LogicFile, namespace: Namespace): KnownText {
  const root = newNode();
  for (const texts of Object.values(basis))
    for (const leaf of leavesOf(texts[namespace])) {
      const node = reach(root, plainPath(leaf.path));
      node.kind = typeof leaf.value === 'string' ? 'text' : 'list';
      node.plural ||= pluralForm(leaf.path.at(-1) ?? '') !== undefined;
      for (const sentence of sentencesOf(leaf)) for (const gap of gapsIn(sentence)) node.gaps.add(gap);
    }
  for (const collection of byId[namespace]) {
    const entries = reach(root, [collection]);
    const shape = [...entries.below.values()];
    for (const id of idsOf(logic, collection)) for (const one of shape) allow(reach(entries, [id]), one);
    if (collection !== 'questions') continue;
    for (const [id, { options }] of Object.entries(logic.questions))
      for (const option of Object.keys(options ?? {})) reach(entries, [id, 'options', option]).kind = 'text';
  }
  return root;
}

/** True for a collection of texts by the ids of the logic. */
export function isById(namespace: string, collection: string): boolean {
  return (byId as Readonly<Record<string, readonly string[]>>)[namespace]?.includes(collection) ?? false;
}

/** The ids that a collection of texts may have words for. */
export function idsOf(logic: LogicFile, collection: string): readonly string[] {
  if (collection === 'notes') return [...new Set(Object.values(logic.rules).flatMap(({ then }) => then.note ?? []))];
  return Object.keys(logic[collection as 'sections' | 'questions' | 'rules' | 'candidates']);
}

/** Lets an entry have what another one has; options belong to their own question. */
function allow(entry: KnownText, other: KnownText): void {
  if (entry.kind === 'tree' && entry.below.size === 0) entry.kind = other.kind;
  for (const [key, { kind }] of other.below) {
    if (entry.below.has(key)) continue;
    entry.below.set(key, newNode());
    reach(entry, [key]).kind = kind;
  }
}

function reach(node: KnownText, path: readonly string[]): KnownText {
  return path.reduce((at, key) => {
    const below = at.below.get(key) ?? newNode();
    at.below.set(key, below);
    return below;
  }, node);
}

function newNode(): KnownText {
  return { below: new Map(), kind: 'tree', plural: false, gaps: new Set() };
}
