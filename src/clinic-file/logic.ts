import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Condition } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';

type Entry<K extends keyof LogicFile> = LogicFile[K] extends Record<string, infer E> ? E : never;
type Identified<E> = Readonly<E> & { readonly id: string };

type Section = Identified<Entry<'sections'>>;
export type Option = Identified<NonNullable<Entry<'questions'>['options']>[string]>;
export type Question = Identified<Omit<Entry<'questions'>, 'options'>> & {
  readonly options: readonly Option[];
  /** A safety question: its options carry a danger order, and its answer is never ignored. */
  readonly safety: boolean;
  /** In the locked safety section. */
  readonly locked: boolean;
};
export type Band = { readonly id: string; readonly min: number; readonly max: number };
export type Scale = Identified<Omit<Entry<'scales'>, 'bands'>> & { readonly bands: readonly Band[] };
export type Candidate = Identified<Entry<'candidates'>>;
export type Rule = Identified<Entry<'rules'>>;
export type Guarantee = Identified<Entry<'guarantees'>>;

/** The logic as the engine reads it: in its final order, with its hash. */
export interface Logic {
  readonly sections: readonly Section[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly rules: readonly Rule[];
  readonly guarantees: readonly Guarantee[];
  readonly settings: LogicFile['settings'];
  /** SHA-256 over the canonical JSON (RFC 8785) of the logic file, in hexadecimal. */
  readonly hash: string;
}

/**
 * Puts a complete logic file in order.
 *
 * @param file A logic file that is known to be sound: ours, or one that `parseClinicFile` accepted.
 */
export function readLogic(file: LogicFile): Logic {
  const sections = inOrder(file.sections);
  const locked = new Set(sections.filter((section) => section.locked).map((section) => section.id));
  const written = inOrder(file.questions).map(({ options, ...question }): Question => {
    const ordered = inOrder(options ?? {});
    return {
      ...question,
      options: ordered,
      safety: ordered.some((option) => option.danger !== undefined),
      locked: locked.has(question.section),
    };
  });
  const questions = sections.flatMap((section) => written.filter((question) => question.section === section.id));
  return {
    sections,
    questions: byId(questions),
    conditions: new Map(Object.entries(file.conditions)),
    scales: byId(
      Object.entries(file.scales).map(([id, scale]): Scale => ({ ...scale, id, bands: bandsOf(scale.bands) })),
    ),
    candidates: byId(inOrder(file.candidates)),
    rules: inOrder(file.rules),
    guarantees: Object.entries(file.guarantees).map(([id, guarantee]) => ({ ...guarantee, id })),
    settings: file.settings,
    hash: bytesToHex(sha256(utf8ToBytes(canonicalize(file) ?? ''))),
  };
}

function byId<E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function bandsOf(bands: Readonly<Record<string, { min: number; max: number }>>): Band[] {
  return Object.entries(bands)
    .map(([id, band]) => ({ ...band, id }))
    .sort((a, b) => a.min - b.min);
}

/**
 * Entries in their final order: what carries `after` follows that entry, ties by code point of the id; the rest keeps its place.
 *
 * An `after` that names nothing, or a circle of them, leaves the entry at the end: nothing is lost (the parser reports it).
 */
export function inOrder<E extends { readonly after?: string | undefined }>(
  entries: Readonly<Record<string, E>>,
): (E & { readonly id: string })[] {
  const all = Object.entries(entries).map(([id, entry]) => ({ ...entry, id }));
  const followers = new Map<string, typeof all>();
  const placed = new Set<string>();
  for (const entry of all)
    if (entry.after !== undefined) followers.set(entry.after, [...(followers.get(entry.after) ?? []), entry]);
  for (const list of followers.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  const result: typeof all = [];
  const place = (entry: (typeof all)[number]): void => {
    if (placed.has(entry.id)) return;
    placed.add(entry.id);
    result.push(entry);
    followers.get(entry.id)?.forEach(place);
  };
  for (const entry of all) if (entry.after === undefined) place(entry);
  all.forEach(place);
  return result;
}
