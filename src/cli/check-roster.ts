import type { ParsedClinicFile } from '../clinic-file/parse.ts';
import type { ListedTherapists } from '../clinic-file/roster-schema.ts';
import type { Issue } from '../foundation/issue.ts';
import { rosterNotRead } from '../review/roster-review.ts';
import type { StagedIssue } from './check-stages.ts';
import type { CheckWords } from './check-words.ts';
import type { ListedRoster } from './listed-roster.ts';

/** What of a report is said here. */
interface Report {
  readonly parsed: ParsedClinicFile;
  readonly listed: ListedRoster;
}

/** Looks a list of therapists over that lies in a file of its own. */
export type ReviewRoster = (list: ListedTherapists, parsed: ParsedClinicFile) => readonly Issue[];

/** What is wrong with therapists who are listed outside the clinic file. */
export function issuesBeside(listed: ListedRoster, parsed: ParsedClinicFile, review: ReviewRoster): StagedIssue[] {
  const stage = 'roster';
  if (listed.state === 'not-read') return [{ ...parsed.locate(rosterNotRead(listed.from)), stage }];
  if (listed.state !== 'beside') return [];
  const { file, list } = listed;
  return [
    ...list.issues.map((issue): StagedIssue => ({ ...issue, stage, file })),
    // What the clinic offers and nobody gives stands in the clinic file.
    ...review(list, parsed).map((issue): StagedIssue =>
      issue.path[0] === 'offer' ? { ...parsed.locate(issue), stage } : { ...list.locate(issue), stage, file },
    ),
  ];
}

/** How many therapists of which kind a clinic has; null where it lists none, or where the list was not looked at. */
export interface RosterCount {
  /** The list's own file; null when it stands in the clinic file. */
  readonly file: string | null;
  /** Psychologists and psychotherapists. */
  readonly therapists: number;
  /** Who is both counts in both. */
  readonly psychiatrists: number;
  /** Entries with an error. */
  readonly leftOut: number;
}

export function rosterCount({ listed }: Pick<Report, 'listed'>): RosterCount | null {
  if (listed.state !== 'in-file' && listed.state !== 'beside') return null;
  const { therapists, written } = listed.list;
  return {
    file: listed.state === 'beside' ? listed.file : null,
    therapists: therapists.filter(({ roles }) => roles.some((role) => role !== 'psychiatrist')).length,
    psychiatrists: therapists.filter(({ roles }) => roles.includes('psychiatrist')).length,
    leftOut: written - therapists.length,
  };
}

/** What the stage of the therapists says after its errors and warnings. */
export function rosterSummary(words: CheckWords, report: Pick<Report, 'listed'>): string[] {
  if (report.listed.state === 'not-read') return [words.say('roster.notRead')];
  const count = rosterCount(report);
  if (!count) return [];
  return [
    words.say('roster.therapists', { count: count.therapists }),
    ...(count.psychiatrists > 0 ? [words.say('roster.psychiatrists', { count: count.psychiatrists })] : []),
    ...(count.leftOut > 0 ? [words.say('roster.leftOut', { count: count.leftOut })] : []),
    ...(count.file === null ? [] : [words.say('roster.from', { file: count.file })]),
  ];
}

/** What the stage of the letters says after its errors and warnings. */
export function handOffSummary(words: CheckWords, { parsed }: Pick<Report, 'parsed'>): string[] {
  const { handOff } = parsed;
  if (handOff === null) return [words.say('handOff.off')];
  return [
    handOff.post === undefined ? words.say('handOff.saved') : words.say('handOff.posted', { address: handOff.post }),
  ];
}
