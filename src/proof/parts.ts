import type { FormatPlan, Ranking, Recommendation } from '../engine/recommendation.ts';
import { levelOrders, type LevelName } from './level-encoder.ts';

/** The part of the recommendation that an output of `outputsOf` belongs to: `format couple`, `help now`, `note lines-calm`. */
export function partOf(output: string): string {
  return output.split(' ', 2).join(' ');
}

/** What a recommendation says of each part, reasons and scores aside. Equal texts say the same; a part that is missing says nothing. */
export function saidByPart(given: Recommendation): Map<string, string> {
  const { outcome, formats, modalities, plan, pair, notes } = given;
  const found = new Map<string, string>();
  const add = (part: string, what: string): void => {
    found.set(part, [found.get(part) ?? '', what].join('|'));
  };
  const ranking = (kind: string, { best, alternatives, heldBack, ruledOut }: Ranking): void => {
    if (best) add(`${kind} ${best.id}`, 'best');
    for (const { id } of best ? [best, ...alternatives] : []) add(`${kind} ${id}`, 'recommended');
    for (const { id } of ruledOut) add(`${kind} ${id}`, 'ruled out');
    for (const { id } of heldBack) add(`${kind} ${id}`, 'held back');
  };
  ranking('format', formats);
  ranking('modality', modalities);
  if (plan) ranking('setting', plan.settings);
  for (const one of plan ? [plan, ...plan.others] : []) add(`format ${one.format}`, planText(one));
  for (const name of Object.keys(levelOrders) as LevelName[]) {
    const order: readonly string[] = levelOrders[name];
    for (const level of order.slice(1, order.indexOf(given[name].level) + 1)) add(`${name} ${level}`, 'reached');
  }
  // A format outside of the ranking's cut can still be recommended as part of a pair.
  for (const id of pair?.formats ?? []) add(`format ${id}`, 'paired');
  add(`outcome ${outcome}`, 'reached');
  if (pair) add(`pair ${pair.formats.join('+')}`, 'named');
  for (const { id } of notes) add(`note ${id}`, 'shown');
  return found;
}

function planText({ length, meetings, frequency, minutes }: FormatPlan): string {
  return JSON.stringify([length.value, meetings.value, frequency.value, minutes.value]);
}
