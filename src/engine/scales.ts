import type { Band, Question, Scale } from '../clinic-file/logic.ts';
import type { Given } from './answers.ts';
import type { Verdict } from './verdict.ts';

/** The sums that a scale can still have, both ends included. */
export interface Interval {
  readonly least: number;
  readonly greatest: number;
}

/** What one question adds: exact when answered, from least to greatest of what could be chosen when not. */
export function questionInterval(question: Question, answer: Given | null): Interval {
  if (answer && 'number' in answer) return { least: answer.number, greatest: answer.number };
  const scores = question.options.map((option) => option.score ?? 0);
  if (answer) {
    const sum = question.options.reduce(
      (total, option) => total + (answer.chosen.includes(option.id) ? (option.score ?? 0) : 0),
      0,
    );
    return { least: sum, greatest: sum };
  }
  if (question.type === 'number') return { least: question.min ?? -Infinity, greatest: question.max ?? Infinity };
  if (question.type === 'multiple') {
    const least = scores.reduce((total, score) => total + Math.min(0, score), 0);
    return { least, greatest: scores.reduce((total, score) => total + Math.max(0, score), 0) };
  }
  return { least: Math.min(...scores), greatest: Math.max(...scores) };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { least: Math.min(a.least, b.least), greatest: Math.max(a.greatest, b.greatest) };
}

/** The bands that a sum in the interval can fall into. */
export function possibleBands(scale: Scale, { least, greatest }: Interval): readonly Band[] {
  return scale.bands.filter((band) => band.min <= greatest && band.max >= least);
}

/** Met only when the whole interval lies in the wanted bands; not met when none of it does. */
export function bandVerdict(scale: Scale, wanted: readonly string[], interval: Interval): Verdict {
  const possible = possibleBands(scale, interval);
  const inside = possible.filter((band) => wanted.includes(band.id));
  if (inside.length === 0) return 'not-met';
  return inside.length === possible.length ? 'met' : 'unknown';
}

/** A band and those above it. */
export function bandsFrom(scale: Scale, bandId: string): readonly string[] {
  const from = scale.bands.findIndex((band) => band.id === bandId);
  return from < 0 ? [] : scale.bands.slice(from).map((band) => band.id);
}
