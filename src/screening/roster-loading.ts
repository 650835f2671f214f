import type { Logic } from '../clinic-file/logic.ts';
import type { ParsedClinicFile } from '../clinic-file/parse.ts';
import type { Therapist } from '../clinic-file/roster-schema.ts';
import type { Issue } from '../foundation/issue.ts';
import { fetchText } from './fetch-text.ts';

/** Where a clinic's therapists are: in its file, or at an address that it names. */
export type RosterSource = NonNullable<ParsedClinicFile['roster']>;

/** What reads a roster, with the validator: the chunk that read the clinic file. */
export type RosterReader = () => Promise<typeof import('../clinic-file/roster.ts')>;

export interface LoadedRoster {
  readonly therapists: readonly Therapist[];
  readonly issues: readonly Issue[];
}

/** So many milliseconds may a roster take. Nobody waits for it: it is fetched while the first questions are read. */
const patience = 30_000;

/**
 * The therapists of a clinic.
 *
 * Called once the visit can begin, whatever is answered: the request tells nothing. Never throws; a roster that does not arrive costs only itself.
 *
 * @param base Whole address of the clinic file, or of the page where the file is an object: `from` is seen from there.
 */
export async function loadRoster(
  source: RosterSource,
  base: string,
  logic: Logic,
  reader: RosterReader,
): Promise<LoadedRoster> {
  if ('therapists' in source) return { therapists: source.therapists.map(withPhotoFrom(base)), issues: [] };
  const address = addressOf(source.from, base);
  if (address === null) return failed('roster-unreachable', 'not an address', source.from);
  // Beside the page or beside the clinic file is the clinic's own doing; anywhere else it has to say so.
  const own = [location.origin, new URL(base).origin];
  const isElsewhere = ({ origin }: URL): boolean => !source.otherSite && !own.includes(origin);
  if (isElsewhere(address)) return failed('roster-elsewhere', address.origin, '"otherSite": true');
  const fetched = await fetchText(address.href, patience);
  if ('problem' in fetched) return failed(`roster-${fetched.problem}`, fetched.found, source.from);
  // It may have been led elsewhere on the way.
  const reached = new URL(fetched.from, address);
  if (isElsewhere(reached)) return failed('roster-elsewhere', reached.origin, '"otherSite": true');
  try {
    const { parseTherapistsInSlices } = await reader();
    const { therapists, issues } = await parseTherapistsInSlices(fetched.text, logic, pause);
    return { therapists: therapists.map(withPhotoFrom(address.href)), issues };
  } catch (error) {
    return failed('parser-unreachable', error instanceof Error ? error.message : String(error));
  }
}

/** A photo's address is seen from the file that it stands in, not from the page. */
function withPhotoFrom(base: string): (therapist: Therapist) => Therapist {
  return (therapist) => {
    const { photo } = therapist;
    return photo === undefined || !URL.canParse(photo, base)
      ? therapist
      : { ...therapist, photo: new URL(photo, base).href };
  };
}

/** Lets the page have its turn: who is answering must not wait for a long roster. */
function pause(): Promise<void> {
  return new Promise((goOn) => setTimeout(goOn));
}

function addressOf(from: string, base: string): URL | null {
  return URL.canParse(from, base) ? new URL(from, base) : null;
}

function failed(code: string, found: string, expected?: string): LoadedRoster {
  const path = ['roster', 'from'];
  return { therapists: [], issues: [{ code, severity: 'error', path, found, ...(expected ? { expected } : {}) }] };
}
