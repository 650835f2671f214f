import { addedItems, broughtItems, goalItems } from './answer-items.ts';
import { prepareItems, questionItems } from './first-meeting-items.ts';
import { mayTakeAway } from './may-send.ts';
import { doctorItems, planItems, suggestionItems } from './suggestion-items.ts';
import type { ItemPart, SummaryFacts, SummaryItem } from './summary-item.ts';
import { wishItems } from './wish-items.ts';

/**
 * What may go into a summary, part by part, in codes. Pure and total.
 *
 * As little as a first meeting needs: areas, goals, the suggestion, what to ask and bring. Nothing of it comes from a safety or a discreet
 * question, there are no reasons, and no level of danger: what the visitor wants to add beside it is theirs to choose. Nothing at all while
 * help is `now`.
 */
export function summaryItems(facts: SummaryFacts): ItemPart[] {
  if (!mayTakeAway(facts.recommendation)) return [];
  const parts: ItemPart[] = [
    { id: 'brings', items: broughtItems(facts) },
    { id: 'goals', items: goalItems(facts) },
    { id: 'suggestion', items: suggestionItems(facts) },
    { id: 'plan', items: planItems(facts) },
    { id: 'doctors', items: doctorItems(facts) },
    { id: 'therapist', items: wishItems(facts) },
    { id: 'answers', items: addedItems(facts) },
    // The visitor's own lines: filled when the draft is laid over.
    { id: 'own', items: [] },
    { id: 'ask', items: questionItems(facts) },
    { id: 'prepare', items: prepareItems(facts) },
    { id: 'contact', items: contactItems(facts) },
  ];
  return parts.filter(({ id, items }) => items.length > 0 || id === 'own');
}

function contactItems({ clinic }: SummaryFacts): SummaryItem[] {
  const { name, phone, email, website } = clinic ?? {};
  return Object.entries({ name, phone, email, website }).flatMap(([id, text]): SummaryItem[] =>
    text === undefined ? [] : [{ id: `contact.${id}`, says: { kind: 'contact', text } }],
  );
}
