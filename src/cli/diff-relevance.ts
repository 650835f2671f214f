import type { Logic, Rule } from '../clinic-file/logic.ts';
import type { Compared } from '../proof/difference.ts';

/** Whether a rule can have a hand in any of these parts: a rule about sleep explains no psychiatrist. */
export function canMatter(logic: Logic, { then }: Rule, parts: readonly Compared[]): boolean {
  const named = [...Object.keys(then.favour ?? {}), ...(then.ruleOut ?? [])];
  const kinds = new Set(named.map((id) => logic.candidates.get(id)?.kind));
  return parts.some(({ kind, id }) => {
    switch (kind) {
      case 'note':
        return then.note?.includes(id) === true;
      case 'help':
      case 'referral':
      case 'medical':
      case 'need':
        return then.raise?.[kind] !== undefined;
      case 'outcome':
        return then.raise !== undefined || then.defer === true;
      case 'pair':
        return then.pair !== undefined || kinds.has('format');
      case 'format':
        return kinds.has('format') || then.pair !== undefined || then.set !== undefined;
      case 'modality':
      case 'setting':
        return kinds.has(kind);
    }
  });
}
