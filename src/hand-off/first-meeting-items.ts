import type { SummaryFacts, SummaryItem } from './summary-item.ts';

/** Notes of the recommendation that say who has to agree under 18. */
const consentNotes: ReadonlySet<string> = new Set(['guardian-pl', 'both-pl', 'guardian-ro', 'consent-local']);

/** Questions to ask in a first meeting: those that everybody may ask, and a few that only some suggestions bring up. */
export function questionItems(facts: SummaryFacts): SummaryItem[] {
  const { formats, pair } = facts.recommendation;
  const best = formats.best?.id;
  return listed('ask', [
    'training',
    'register',
    'supervision',
    'way',
    'length',
    ...(best === 'couple' || best === 'family' ? ['alone'] : []),
    ...(best === 'group' ? ['group'] : []),
    ...(pair ? ['both'] : []),
    ...(meetsOnline(facts) ? ['online'] : []),
    'price',
    'missed',
    'confidence',
    'records',
    'helps',
    'between',
  ]);
}

/** What a first meeting asks about, to be brought or thought over (S86). */
export function prepareItems(facts: SummaryFacts): SummaryItem[] {
  const minor = facts.recommendation.notes.some(({ id }) => consentNotes.has(id));
  return listed('prepare', [
    'problem',
    'past',
    'family',
    'mind',
    'medicines',
    'body',
    'now',
    ...(minor ? ['consent'] : []),
    ...(meetsOnline(facts) ? ['room'] : []),
  ]);
}

/** As wished, or else as suggested. */
function meetsOnline({ recommendation, wishes }: SummaryFacts): boolean {
  return (wishes.setting ?? recommendation.plan?.settings.best?.id) === 'online';
}

function listed(list: 'ask' | 'prepare', ids: readonly string[]): SummaryItem[] {
  return ids.map((id) => ({ id: `${list}.${id}`, says: { kind: 'listed', list, id } }));
}
