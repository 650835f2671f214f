import type { Issue } from '../foundation/issue.ts';
import { hinted } from './did-you-mean.ts';
import { shownIssues } from './limits.ts';
import type { LogicFile } from './logic-schema.ts';
import type { Logic } from './logic.ts';
import { readAllTherapists, readTherapists, type ReadTherapists } from './read-therapists.ts';
import type { ListedTherapists } from './roster-schema.ts';
import { readRosterText, type RosterText } from './roster-text.ts';
import { quotingNoSecrets } from './secret-key.ts';
import { rosterIds } from './therapist-issues.ts';

/** A roster from a file of its own. */
export interface ParsedRoster extends ListedTherapists {
  /** Everything that is wrong. Whoever has an error is left out; the others stay. */
  readonly issues: readonly Issue[];
  /** Adds line and column to an issue, where the roster was text. */
  readonly locate: (issue: Issue) => Issue;
}

/**
 * Reads a roster that lies in a file of its own: a JSON list of therapists, as text or as a value.
 *
 * Never throws. Issues have paths such as `[3].languages[0]`, and line and column where it was text.
 *
 * @param logic What therapists may name: its formats, modalities, settings, and the options of `concerns`, `age` and `style`.
 */
export function parseTherapists(input: unknown, logic: Logic | LogicFile): ParsedRoster {
  const text = readRosterText(input, { thoroughly: true });
  return parsed(text, readAllTherapists(text, rosterIds(logic)), text.locate);
}

/**
 * Reads a roster as `parseTherapists` does, for a page that somebody is using.
 *
 * A key that stands twice goes unnoticed here, and issues come without line and column: for both the whole text would have to be gone through sign by sign. `locate` does it when asked.
 *
 * @param pause Resolves once the page has had its turn; called after every few therapists.
 */
export async function parseTherapistsInSlices(
  input: unknown,
  logic: Logic | LogicFile,
  pause: () => Promise<void>,
): Promise<ParsedRoster> {
  const text = readRosterText(input, { thoroughly: false });
  const reading = readTherapists(text, rosterIds(logic));
  for (;;) {
    const step = reading.next();
    if (step.done) return parsed(text, step.value, (issue) => issue);
    await pause();
  }
}

function parsed(text: RosterText, read: ReadTherapists, place: (issue: Issue) => Issue): ParsedRoster {
  const { therapists, places, written, issues, uncollected } = read;
  const shown = shownIssues([...text.issues, ...issues], uncollected);
  return {
    ...{ therapists, places, written, locate: text.locate },
    issues: shown.map(hinted).map(place).map(quotingNoSecrets),
  };
}
