import type { Answers } from '../../engine/answers.ts';
import { emergencyNumber } from '../../foundation/emergency-number.ts';
import type { Embedding } from '../../screening/embedding.ts';
import { countryOfVisit, type HelpView, helpView } from '../../screening/help-view.ts';
import { answersInView } from '../../screening/visit.ts';
import type { Afterwards } from './afterwards.ts';
import type { Conduct } from './conduct.ts';

/** What a screen is made from. */
export interface Stage {
  readonly embedding: Embedding;
  readonly conduct: Conduct;
  readonly afterwards: Afterwards;
  readonly country: string;
  readonly emergency: string;
  /** The answers with what is chosen but not yet sent. */
  readonly inView: Answers;
  readonly helpView: HelpView;
}

/** The stage for a visit as it stands; the one before, where nothing is different. */
export function stageOf(
  before: Stage | null,
  embedding: Embedding,
  conduct: Conduct,
  afterwards: Afterwards,
  page: string,
): Stage {
  const country = countryOfVisit(conduct.visit.answers, page);
  const inView = answersInView(conduct.visit);
  if (before?.embedding === embedding && before.inView === inView && before.country === country) return before;
  const view = helpView(embedding.logic, embedding.helpLines, inView, country);
  return { embedding, conduct, afterwards, country, emergency: emergencyNumber(country), inView, helpView: view };
}
