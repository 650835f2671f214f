import { isObject } from '../clinic-file/merge.ts';

/** A thing of schema.org: properties without their prefix. */
export type Thing = Readonly<Record<string, unknown>>;

/** A text of a thing, with its language where it has one. */
export interface SaidText {
  readonly text: string;
  readonly language: string | undefined;
}

/** So deep lists may stand in lists. */
const deepest = 4;

/** The things of one or several pieces of JSON-LD, with references between them followed. */
export class JsonLdGraph {
  readonly #byId = new Map<string, Record<string, unknown>>();
  readonly #roots: readonly unknown[];

  constructor(pieces: readonly unknown[]) {
    this.#roots = pieces;
    // Things may be described in several places under one name: together they are one.
    const open: unknown[] = [pieces];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (isObject(value) && typeof value['@id'] === 'string') this.#learn(value['@id'], value);
      // One by one: a long list is more than a call takes.
      for (const inner of Object.values(value as object))
        if (typeof inner === 'object' && inner !== null) open.push(inner);
    }
  }

  #learn(id: string, thing: Thing): void {
    const known = this.#byId.get(id) ?? (Object.create(null) as Record<string, unknown>);
    for (const [key, value] of Object.entries(thing)) known[key] = value;
    this.#byId.set(id, known);
  }

  get roots(): readonly Thing[] {
    return this.#things(this.#roots);
  }

  /** What stands under a property: single values, lists and `@list` alike, with references followed. */
  things(thing: Thing, property: string): readonly Thing[] {
    return this.#things(under(thing, property));
  }

  /** The texts and numbers under a property. Of a thing, its name. */
  texts(thing: Thing, property: string): readonly SaidText[] {
    return flat(under(thing, property)).flatMap((value) => {
      const said = this.#said(value);
      return said === null || said.text === '' ? [] : [said];
    });
  }

  /** The first text under the first of these properties that has one. */
  text(thing: Thing, ...properties: readonly string[]): string | undefined {
    for (const property of properties) {
      const [said] = this.texts(thing, property);
      if (said) return said.text;
    }
    return undefined;
  }

  #said(value: unknown): SaidText | null {
    if (typeof value === 'string' || typeof value === 'number')
      return { text: String(value).trim(), language: undefined };
    if (!isObject(value)) return null;
    const [literal] = flat(value['@value']);
    const [language] = flat(value['@language']);
    if (typeof literal === 'string' || typeof literal === 'number')
      return { text: String(literal).trim(), language: typeof language === 'string' ? language : undefined };
    const [name] = flat(under(this.#followed(value), 'name'));
    return typeof name === 'string' ? { text: name.trim(), language: undefined } : null;
  }

  #things(value: unknown): Thing[] {
    return flat(value).flatMap((one) => (isObject(one) ? [this.#followed(one)] : []));
  }

  #followed(thing: Thing): Thing {
    const id = thing['@id'];
    return (typeof id === 'string' ? this.#byId.get(id) : undefined) ?? thing;
  }
}

/** The kinds of a thing, without their prefix: `Person`, `MedicalClinic`. */
export function kindsOf(thing: Thing): readonly string[] {
  return flat(thing['@type']).flatMap((kind) => (typeof kind === 'string' ? [lastName(kind)] : []));
}

/** What follows the last slash, hash or colon: `https://schema.org/Female` is `Female`. */
export function lastName(name: string): string {
  return /[^/#:]*$/.exec(name)?.[0] ?? name;
}

/** The properties of a thing without their prefix, those of JSON-LD itself left out. */
export function propertiesOf(thing: Thing): readonly string[] {
  return Object.keys(thing)
    .filter((key) => !key.startsWith('@'))
    .map(lastName);
}

function under(thing: Thing, property: string): unknown {
  const key = Object.keys(thing).find(
    (one) => one === property || (!one.startsWith('@') && lastName(one) === property),
  );
  return key === undefined ? undefined : thing[key];
}

function flat(value: unknown, depth = 0): unknown[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, depth + 1));
  if (isObject(value) && ('@list' in value || '@set' in value)) return flat(value['@list'] ?? value['@set'], depth + 1);
  return value === undefined || value === null ? [] : [value];
}
