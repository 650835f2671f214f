import canonicalize from 'canonicalize';
import type { Issue, Path } from '../foundation/issue.ts';
import { lockedParts, type LockedParts } from './locked-parts.ts';
import type { LogicFile } from './logic-schema.ts';
import { isObject, wholeValues } from './merge.ts';
import { conditionsOf, entry, mentioned } from './mentions.ts';
import { fact } from './schema-issues.ts';

type Collection = Exclude<keyof LogicFile, 'settings'>;
type Entry = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Entry>>;

/** A clinician of the clinic may sign a locked rule. */
const signable: ReadonlySet<string> = new Set(['reviewed', 'confirmed']);

/**
 * Takes back what a patch did to locked parts, and reports each of them.
 *
 * Entries of the basis keep its order, so a locked entry that was removed returns to its own place.
 */
export function holdLocked(basis: LogicFile, merged: LogicFile): { logic: LogicFile; issues: Issue[] } {
  const locked = lockedParts(basis);
  const issues: Issue[] = [];
  const kept = new Keeper(basis, merged, issues);
  const sections = kept.closed('sections', locked.sections, (section) => section['locked'] === true);
  const inLocked = (question: Entry): boolean => locked.sections.has(String(question['section']));
  const logic = {
    ...merged,
    sections,
    questions: keepUsed(basis, kept.closed('questions', locked.questions, inLocked), locked, issues),
    conditions: kept.whole('conditions', locked.conditions),
    scales: kept.whole('scales', locked.scales),
    candidates: kept.keys('candidates', locked.candidates, (key, own) => isLockedInCandidate(key, own)),
    rules: kept.keys('rules', locked.rules, (key) => !signable.has(key)),
    guarantees: kept.whole('guarantees', locked.guarantees),
  } as unknown as LogicFile;
  return { logic, issues: [...issues, ...openings(logic, locked.sections)] };
}

/** A candidate may become stricter where the basis asks nothing. */
function isLockedInCandidate(key: string, own: Entry): boolean {
  return key === 'kind' || ((key === 'needs' || key === 'guarded') && own[key] !== undefined);
}

class Keeper {
  readonly #basis: LogicFile;
  readonly #merged: LogicFile;
  readonly #issues: Issue[];

  constructor(basis: LogicFile, merged: LogicFile, issues: Issue[]) {
    this.#basis = basis;
    this.#merged = merged;
    this.#issues = issues;
  }

  /** Locked entries stay as they are, and nothing joins them. */
  closed(collection: Collection, ids: ReadonlySet<string>, isInside: (entry: Entry) => boolean): Entries {
    const before = this.#basis[collection] as Entries;
    const kept = Object.entries(this.whole(collection, ids)).flatMap(([id, one]): [string, Entry][] => {
      if (ids.has(id) || !isInside(one)) return [[id, one]];
      this.#issues.push(refusal('locked-addition', ['logic', collection, id], one, undefined));
      const original = entry(before, id);
      return original ? [[id, original]] : [];
    });
    return Object.fromEntries(kept);
  }

  /** Locked entries stay as they are. */
  whole(collection: Collection, ids: ReadonlySet<string>): Entries {
    return this.keys(collection, ids, () => true);
  }

  /** Of locked entries these keys stay as they are. */
  keys(collection: Collection, ids: ReadonlySet<string>, isLocked: (key: string, own: Entry) => boolean): Entries {
    const before = this.#basis[collection] as Entries;
    const after = this.#merged[collection] as Entries;
    const result: Record<string, Entry> = {};
    for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const own = entry(before, id);
      const changed = entry(after, id);
      const path = ['logic', collection, id];
      if (!own || !ids.has(id)) {
        if (changed) result[id] = changed;
      } else if (!changed) {
        this.#issues.push(refusal('locked-removal', path, undefined, id));
        result[id] = own;
      } else result[id] = this.#entry(own, changed, path, (key) => isLocked(key, own));
    }
    return result;
  }

  #entry(own: Entry, changed: Entry, path: Path, isLocked: (key: string) => boolean): Entry {
    const keys = [...new Set([...Object.keys(own), ...Object.keys(changed)])];
    const refused = keys.filter((key) => isLocked(key) && !same(own[key], changed[key]));
    // A named condition is one value.
    if (refused.length > 0 && path[1] === 'conditions') this.#issues.push(refusal('locked-change', path, changed, own));
    else for (const key of refused) this.#issues.push(...differences(own[key], changed[key], [...path, key]));
    if (refused.length === 0) return changed;
    const free = Object.entries(changed).filter(([key]) => !isLocked(key));
    const held = Object.entries(own).filter(([key]) => isLocked(key));
    return Object.fromEntries([...held, ...free]);
  }
}

/** Questions on which locked parts rest keep their type, the options in use, and the scores that a locked scale sums. */
function keepUsed(basis: LogicFile, questions: Entries, locked: LockedParts, issues: Issue[]): Entries {
  const result: Record<string, Entry> = {};
  for (const id of new Set([...Object.keys(basis.questions), ...Object.keys(questions)])) {
    const own = entry(basis.questions, id);
    const now = entry(questions, id) as LogicFile['questions'][string] | undefined;
    const used = locked.used.get(id);
    if (!own || !used) {
      if (now) result[id] = now;
      continue;
    }
    const path = ['logic', 'questions', id];
    if (!now) issues.push(refusal('locked-removal', path, undefined, id));
    else if (now.type !== own.type) issues.push(refusal('locked-change', [...path, 'type'], now.type, own.type));
    const options: Record<string, unknown> = { ...now?.options };
    for (const [optionId, option] of Object.entries(own.options ?? {})) {
      const present = entry(now?.options ?? {}, optionId);
      const at = [...path, 'options', optionId];
      const scored = locked.summed.has(id);
      if (present && scored && present.score !== option.score) {
        issues.push(refusal('locked-change', [...at, 'score'], present.score, option.score));
        options[optionId] = { ...present, score: option.score };
      } else if (now && !present && (scored || used.has(optionId))) {
        issues.push(refusal('locked-removal', at, undefined, optionId));
        options[optionId] = option;
      }
    }
    result[id] = now ? { ...now, type: own.type, ...(own.options ? { options } : {}) } : own;
  }
  return result;
}

/** The safety section is closed: whether one of its questions is asked may rest on nothing outside it. */
function openings(logic: LogicFile, sections: ReadonlySet<string>): Issue[] {
  const isInside = (id: string): boolean => sections.has(entry(logic.questions, id)?.section ?? '');
  return conditionsOf(logic)
    .filter(({ use, id }) => use === 'askWhen' && isInside(id))
    .flatMap(({ condition, path }) =>
      [...mentioned(logic, condition)]
        .filter((id) => !isInside(id))
        .map((id) => ({
          code: 'safety-not-closed',
          severity: 'error' as const,
          path,
          found: id,
          expected: [...sections].join(', '),
        })),
    );
}

/** The deepest places where two values differ; what is replaced whole is not looked into. */
function differences(own: unknown, changed: unknown, path: Path): Issue[] {
  if (same(own, changed)) return [];
  if (!isObject(own) || !isObject(changed) || wholeValues.has(String(path.at(-1))))
    return [
      refusal(
        changed === undefined ? 'locked-removal' : own === undefined ? 'locked-addition' : 'locked-change',
        path,
        changed,
        own,
      ),
    ];
  const keys = [...new Set([...Object.keys(own), ...Object.keys(changed)])];
  return keys.flatMap((key) => differences(own[key], changed[key], [...path, key]));
}

function same(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b);
}

function refusal(code: string, path: Path, found: unknown, expected: unknown): Issue {
  return { code, severity: 'error', path, found: fact(found), expected: fact(expected) };
}
