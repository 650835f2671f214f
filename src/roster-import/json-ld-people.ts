import { kindsOf, type JsonLdGraph, type Thing } from './json-ld-graph.ts';

/** Somebody whom a page describes, and the clinic that names them. */
export interface FoundPerson {
  readonly person: Thing;
  readonly clinic: Thing | null;
}

const personKinds = new Set(['Person', 'Physician', 'IndividualPhysician']);

/**
 * Where those who work in a clinic stand, seen from it or from a page.
 *
 * Only these are followed. An author of a review or of an article is a person as well, and must never land in a roster.
 */
const waysToPeople = [
  ...[
    '@graph',
    'mainEntity',
    'itemListElement',
    'item',
    'hasPart',
    'publisher',
    'about',
    'department',
    'subOrganization',
  ],
  ...['employee', 'employees', 'member', 'members', 'founder', 'founders', 'provider', 'worksFor', 'affiliation'],
];
/** What is pushed last is looked at first. */
const waysBack = [...waysToPeople].reverse();
/** From a clinic to the people who are its own. */
const ownPeople = new Set(['employee', 'employees', 'member', 'members', 'founder', 'founders']);

/** Everyone who works in the clinic of a page or belongs to it, each once, in the order in which they are named. */
export function peopleIn(graph: JsonLdGraph): readonly FoundPerson[] {
  const seen = new Set<Thing>();
  const found = new Map<Thing, Thing | null>();
  const open: { thing: Thing; clinic: Thing | null }[] = graph.roots
    .map((thing) => ({ thing, clinic: null }))
    .reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { thing, clinic } = next;
    const isPerson = kindsOf(thing).some((kind) => personKinds.has(kind));
    if (isPerson) found.set(thing, found.get(thing) ?? clinic ?? workplaceOf(graph, thing));
    if (seen.has(thing)) continue;
    seen.add(thing);
    for (const way of waysBack)
      for (const one of [...graph.things(thing, way)].reverse())
        open.push({ thing: one, clinic: ownPeople.has(way) ? thing : clinic });
  }
  return [...found].map(([person, clinic]) => ({ person, clinic }));
}

function workplaceOf(graph: JsonLdGraph, person: Thing): Thing | null {
  return [...graph.things(person, 'worksFor'), ...graph.things(person, 'affiliation')][0] ?? null;
}
