import type { Path } from '../foundation/issue.ts';
import type { Condition, Leaf } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';
import { entry, isSafety, list } from './mentions.ts';

/** What certainly holds of a verdict while danger rises on any one safety question (none < skipped < signs). */
export interface Signs {
  /** What was certainly met stays so. */
  readonly metKept: boolean;
  /** Nothing becomes certainly met. */
  readonly metNotGained: boolean;
  readonly notMetKept: boolean;
  readonly notMetNotGained: boolean;
}

const free: Signs = { metKept: true, metNotGained: true, notMetKept: true, notMetNotGained: true };
const none: Signs = { metKept: false, metNotGained: false, notMetKept: false, notMetNotGained: false };

/** Reads the signs of conditions, each named condition and `askWhen` once. */
export class SignReader {
  readonly #logic: LogicFile;
  readonly #known = new Map<string, Signs>();
  readonly #failing = new Map<string, readonly string[]>();

  constructor(logic: LogicFile) {
    this.#logic = logic;
  }

  of(condition: Condition): Signs {
    if ('all' in condition) return both(condition.all.map((part) => this.of(part)));
    if ('any' in condition) return both(condition.any.map((part) => this.of(part)));
    if ('of' in condition) return both(condition.of.map((part) => this.of(part)));
    if ('not' in condition) return swapped(this.of(condition.not));
    return this.#leaf(condition);
  }

  /** The leaves for which a sign fails, with where they stand: in this condition, or in a named one that it uses. */
  failing(condition: Condition, sign: keyof Signs, path: Path): { question: string; path: Path }[] {
    const many = (key: string, parts: readonly Condition[]) =>
      parts.flatMap((part, i) => this.failing(part, sign, [...path, key, i]));
    if (this.of(condition)[sign]) return [];
    if ('all' in condition) return many('all', condition.all);
    if ('any' in condition) return many('any', condition.any);
    if ('of' in condition) return many('of', condition.of);
    if ('not' in condition) return this.failing(condition.not, opposite[sign], [...path, 'not']);
    if ('condition' in condition)
      return this.#failingIn(condition.condition, sign).map((question) => ({ question, path }));
    const question =
      'question' in condition ? condition.question : 'scale' in condition ? condition.scale : condition.skipped;
    return [{ question, path }];
  }

  /** The questions for which a sign fails inside a named condition; its own name in a circle. */
  #failingIn(id: string, sign: keyof Signs): readonly string[] {
    const key = `${sign} ${id}`;
    const known = this.#failing.get(key);
    if (known) return known;
    this.#failing.set(key, [id]);
    const named = entry(this.#logic.conditions, id);
    const inside = named ? this.failing(named, sign, []).map(({ question }) => question) : [];
    const questions = [...new Set(inside.length > 0 ? inside : [id])];
    this.#failing.set(key, questions);
    return questions;
  }

  #leaf(leaf: Leaf): Signs {
    // What an explicit skip brings is covered by the signs above it: `skip-not-covered`.
    if ('skipped' in leaf) return free;
    if ('scale' in leaf) {
      const sum = entry(this.#logic.scales, leaf.scale)?.sum ?? [];
      const touched = sum.some((id) => isSafety(entry(this.#logic.questions, id)) || !isFree(this.#asked(id)));
      return touched ? none : free;
    }
    if ('condition' in leaf) {
      const named = entry(this.#logic.conditions, leaf.condition);
      return named ? this.#once(`condition ${leaf.condition}`, () => this.of(named)) : free;
    }
    const question = entry(this.#logic.questions, leaf.question);
    if (!question) return free;
    if (this.#offersByDanger(leaf.question)) return none;
    const asked = this.#asked(leaf.question);
    if (!isSafety(question)) {
      return {
        metKept: asked.metKept,
        metNotGained: asked.metNotGained,
        notMetKept: asked.notMetKept && asked.metKept,
        notMetNotGained: asked.notMetNotGained && asked.metNotGained,
      };
    }
    // Its answer counts also where it is no longer asked; only an unanswered one reads as "not met" there.
    const own = dangerLeaf(question, leaf);
    return {
      ...own,
      notMetKept: own.notMetKept && asked.notMetKept,
      notMetNotGained: own.notMetNotGained && asked.notMetNotGained,
    };
  }

  #asked(id: string): Signs {
    const askWhen = entry(this.#logic.questions, id)?.askWhen;
    return askWhen ? this.#once(`question ${id}`, () => this.of(askWhen)) : free;
  }

  /** True where the options on offer, and so the answer, rest on an answer about danger. */
  #offersByDanger(id: string, seen: readonly string[] = []): boolean {
    const from = entry(this.#logic.questions, id)?.optionsFrom;
    if (from === undefined || seen.includes(from)) return false;
    return isSafety(entry(this.#logic.questions, from)) || this.#offersByDanger(from, [...seen, from]);
  }

  #once(key: string, read: () => Signs): Signs {
    const known = this.#known.get(key);
    if (known) return known;
    // A circle promises nothing.
    this.#known.set(key, none);
    const signs = read();
    this.#known.set(key, signs);
    return signs;
  }
}

/** A leaf on a safety question. The only ways to speak of danger: "this or worse", "any of these signs", and "none". */
function dangerLeaf(question: LogicFile['questions'][string], leaf: Extract<Leaf, { question: string }>): Signs {
  const options = question.options ?? {};
  const rank = (id: string): number => entry(options, id)?.danger ?? 0;
  const rising: Signs = { ...none, metKept: true };
  const falling: Signs = { ...none, metNotGained: true, notMetKept: true };
  if ('atLeast' in leaf) return rank(leaf.atLeast) > 0 ? rising : none;
  if ('chosen' in leaf) {
    const counts = question.type === 'multiple' && (leaf.chosen.min ?? 0) >= 1 && leaf.chosen.max === undefined;
    return counts ? rising : none;
  }
  if (!('is' in leaf)) return none;
  const named = list(leaf.is);
  const ids = Object.keys(options);
  const harmless = ids.filter((id) => rank(id) === 0);
  if (named.every((id) => rank(id) === 0)) return harmless.every((id) => named.includes(id)) ? falling : none;
  const lowest = Math.min(...named.map(rank));
  const upward = question.type === 'multiple' || ids.every((id) => rank(id) < lowest || named.includes(id));
  return lowest > 0 && upward ? rising : none;
}

const opposite = {
  metKept: 'notMetKept',
  notMetKept: 'metKept',
  metNotGained: 'notMetNotGained',
  notMetNotGained: 'metNotGained',
} as const satisfies Record<keyof Signs, keyof Signs>;

function swapped(signs: Signs): Signs {
  return {
    metKept: signs.notMetKept,
    metNotGained: signs.notMetNotGained,
    notMetKept: signs.metKept,
    notMetNotGained: signs.metNotGained,
  };
}

function both(parts: readonly Signs[]): Signs {
  return {
    metKept: parts.every((part) => part.metKept),
    metNotGained: parts.every((part) => part.metNotGained),
    notMetKept: parts.every((part) => part.notMetKept),
    notMetNotGained: parts.every((part) => part.notMetNotGained),
  };
}

function isFree(signs: Signs): boolean {
  return Object.values(signs).every(Boolean);
}
