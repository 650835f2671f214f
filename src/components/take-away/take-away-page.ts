import type { Editing } from './editing.ts';
import type { Sending } from './sending.ts';
import { SummaryPage, type TakeAwayFacts } from './summary-page.ts';
import type { Taking } from './taking.ts';

/** What the visitor can do on the page. */
interface Acts {
  readonly editing: Editing;
  readonly taking: Taking;
  readonly sending: Sending;
}

/** The page of a summary with what can be done there. */
export class TakeAwayPage extends SummaryPage {
  readonly acts: Acts;

  constructor(facts: TakeAwayFacts, acts: Acts) {
    super(facts);
    this.acts = acts;
  }
}
