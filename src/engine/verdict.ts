/** What can be said of a condition: certainly so, certainly not so, or not known yet. */
export type Verdict = 'met' | 'not-met' | 'unknown';

/** What a verdict rests on. */
export type Evidence =
  | { readonly question: string; readonly chosen: readonly string[] }
  | { readonly question: string; readonly number: number }
  | { readonly question: string; readonly skipped: true }
  | { readonly scale: string; readonly band: string };

/** A verdict with what it rests on; `open` names the questions that an unknown one waits for. */
export interface Judged {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly open: readonly string[];
}

/** Kleene's negation. */
export function not(judged: Judged): Judged {
  const verdict = judged.verdict === 'met' ? 'not-met' : judged.verdict === 'not-met' ? 'met' : 'unknown';
  return { ...judged, verdict };
}

/**
 * Judges "at least `n` of these": met when the met ones reach `n`, not met when even the unknown ones could not, else unknown.
 *
 * `all` is the case n = length, `any` the case n = 1. The evidence is that of the parts which decide.
 */
export function atLeast(n: number, parts: readonly Judged[]): Judged {
  const met = parts.filter((part) => part.verdict === 'met');
  const unknown = parts.filter((part) => part.verdict === 'unknown');
  if (met.length >= n) return join('met', met);
  if (met.length + unknown.length < n)
    return join(
      'not-met',
      parts.filter((part) => part.verdict === 'not-met'),
    );
  return join('unknown', unknown);
}

function join(verdict: Verdict, parts: readonly Judged[]): Judged {
  return {
    verdict,
    evidence: verdict === 'unknown' ? [] : unique(parts.flatMap((part) => part.evidence)),
    open: verdict === 'unknown' ? [...new Set(parts.flatMap((part) => part.open))] : [],
  };
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
