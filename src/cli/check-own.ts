import canonicalize from 'canonicalize';
import type { LogicFile } from '../clinic-file/logic-schema.ts';
import { entry } from '../clinic-file/mentions.ts';
import { safetyBasis } from '../clinic-file/safety-basis.ts';
import type { Subject } from '../proof/proof.ts';

type Collection = Exclude<keyof LogicFile, 'settings'>;

/** What a clinic wrote itself or changed. */
export interface OwnParts {
  /** True for an entry that the basis does not have, or has otherwise. */
  has(collection: Collection, id: string): boolean;
}

/** Compares a logic with what it lies over: an entry as it stands in the whole basis, or in its safety part, is not the clinic's. */
export function ownParts(logic: LogicFile, basis: LogicFile): OwnParts {
  const bases = [basis, safetyBasis(basis)];
  const text = (file: LogicFile, collection: Collection, id: string): string | undefined =>
    canonicalize(entry(file[collection] as Readonly<Record<string, unknown>>, id));
  return {
    has: (collection, id) => bases.every((one) => text(one, collection, id) !== text(logic, collection, id)),
  };
}

const collections = {
  question: 'questions',
  option: 'questions',
  rule: 'rules',
  band: 'scales',
  candidate: 'candidates',
} as const;

/** True when what cannot come about is an entry of the clinic's own. Lengths and levels are nobody's entry. */
export function isOwnSubject(own: OwnParts, subject: Extract<Subject, { kind: 'reach' }>): boolean {
  const { what, id } = subject;
  if (!(what in collections)) return false;
  return own.has(collections[what as keyof typeof collections], id.split('.', 1)[0] ?? id);
}
