import { primarySubtag } from '../foundation/locale.ts';
import { dayNumber } from './days.ts';
import type { VisitFacts } from './facts.ts';
import type { Wishes } from './wishes.ts';

/** Whom a match looks for: facts of the visit and wishes, with all questions between the two decided. */
export interface Wanted extends Pick<
  VisitFacts,
  'age' | 'closed' | 'concerns' | 'mattersMost' | 'modalities' | 'style'
> {
  /** Formats that the visitor may look at, the suggested one first; none where no therapy is recommended. */
  readonly choices: readonly string[];
  /** The formats to rank for: one, or the two of a pair, which are dealt together even where one of them is looked at. */
  readonly formats: readonly string[];
  /** The one of them to show; null: all. */
  readonly only: string | null;
  readonly psychiatrists: 'advised' | 'urgent' | null;
  /** Option of the question `setting`, or a setting; null: any. */
  readonly setting: string | null;
  readonly place: string | null;
  /** Primary subtags; empty: open. */
  readonly languages: readonly string[];
  /** Primary subtag of the page. */
  readonly language: string;
  /** Days since 1970, from which free days are counted. */
  readonly today: number;
  /** By how many places equals are turned: the day, too. */
  readonly turn: number;
  /** A wish for a modality that is ruled out or held back counts for nothing. */
  readonly modality: string | null;
  readonly wishes: Wishes;
}

/** What the visitor has said beside the answers, and where the page stands. */
interface Standpoint {
  readonly wishes: Wishes;
  readonly language: string;
  readonly today: string;
  readonly offered: readonly string[] | undefined;
}

/**
 * Joins the facts of a visit with the wishes.
 *
 * @param nearest The nearest of the offered formats, asked for only where the suggested one is not offered.
 */
export function wantedBy(
  facts: VisitFacts,
  { wishes, language, today, offered }: Standpoint,
  nearest: (offered: readonly string[]) => string | null,
): Wanted {
  const day = dayNumber(today) || 0;
  const { formats, choices } = formatsFor(facts, wishes, offered, nearest);
  return {
    choices,
    formats,
    only: formats.find((format) => format === wishes.format) ?? null,
    psychiatrists: psychiatristsFor(facts),
    setting: wishes.setting ?? facts.setting,
    place: wishes.place,
    languages: [...new Set(wishes.languages.map(primarySubtag))],
    language: primarySubtag(language),
    today: day,
    turn: day,
    modality: wishes.modality === null || facts.closed.has(wishes.modality) ? null : wishes.modality,
    wishes,
    closed: facts.closed,
    age: facts.age,
    concerns: facts.concerns,
    mattersMost: facts.mattersMost,
    modalities: facts.modalities,
    style: facts.style,
  };
}

function formatsFor(
  { outcome, help, formats: recommended, pair }: VisitFacts,
  wishes: Wishes,
  offered: readonly string[] | undefined,
  nearest: (offered: readonly string[]) => string | null,
): Pick<Wanted, 'formats' | 'choices'> {
  const [best, ...alternatives] = recommended;
  if (outcome !== 'recommended' || help === 'now' || best === undefined) return { formats: [], choices: [] };
  const isOffered = (format: string): boolean => !offered || offered.includes(format);
  const first = isOffered(best) ? best : nearest(offered ?? []);
  const ofPair = (pair ?? []).filter((format) => format !== 'current' && isOffered(format));
  const choices = [...new Set([...(first === null ? [] : [first]), ...ofPair, ...alternatives.filter(isOffered)])];
  // A format that is not recommended cannot be wished for.
  const wished = choices.find((choice) => choice === wishes.format);
  if (ofPair.length > 0 && (wished === undefined || ofPair.includes(wished))) return { formats: ofPair, choices };
  const one = wished ?? choices[0];
  return { formats: one === undefined ? [] : [one], choices };
}

/** With help `now` nothing but help is shown. */
function psychiatristsFor({ outcome, help, referral }: VisitFacts): Wanted['psychiatrists'] {
  const isShown = help !== 'now' && (outcome === 'care-first' || outcome === 'recommended');
  return isShown && (referral === 'advised' || referral === 'urgent') ? referral : null;
}
