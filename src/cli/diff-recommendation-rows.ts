import type { Ranking, Recommendation } from '../engine/recommendation.ts';
import { planLines } from '../wording/plan-words.ts';
import type { BesideRow } from './diff-layout.ts';
import type { DiffWords, SideWords } from './diff-words.ts';

/** Always told, also where both say the same: what a clinician looks at first. */
const always: ReadonlySet<string> = new Set([
  ...['outcome', 'help', 'referral', 'format', 'alternatives', 'modality', 'plan'],
]);

/** Two recommendations for the same visit, a row for each part; besides the chief parts only what differs. */
export function recommendationRows(words: DiffWords, before: Recommendation, after: Recommendation): BesideRow[] {
  const [was, is] = [cells(words, words.before, before, after), cells(words, words.after, after, before)];
  return Object.keys(is).flatMap((row): BesideRow[] => {
    const [one = '', other = ''] = [was[row], is[row]];
    if (one === other && (!always.has(row) || one === '')) return [];
    const none = words.say('value.none');
    return [{ changed: one !== other, cells: [words.say(`row.${row}`), one || none, other || none] }];
  });
}

function cells(
  words: DiffWords,
  side: SideWords,
  given: Recommendation,
  other: Recommendation,
): Record<string, string> {
  const { formats, modalities, plan, pair } = given;
  // There are up to twenty of them: those on both sides say nothing here.
  const notes = given.notes.filter(({ id }) => !other.notes.some((note) => note.id === id));
  const { translator, effects } = side;
  const level = (name: 'help' | 'referral' | 'medical' | 'need'): string =>
    withoutLabel(translator.say(`graph:effect.${name}.${given[name].level}`)) || given[name].level;
  const names = (list: readonly { readonly id: string }[]): string =>
    list.map(({ id }) => effects.candidate(id)).join(', ');
  const best = ({ best: one }: Ranking): string => names(one ? [one] : []);
  const away = (of: 'ruledOut' | 'heldBack'): string =>
    names([...formats[of], ...modalities[of], ...(plan?.settings[of] ?? [])]);
  return {
    outcome: translator.say(`graph:effect.outcome.${given.outcome}`),
    help: level('help'),
    referral: level('referral'),
    medical: level('medical'),
    need: level('need'),
    format: best(formats),
    alternatives: names(formats.alternatives),
    pair: (pair?.formats ?? []).map((id) => effects.candidate(id)).join(' + '),
    modality: best(modalities),
    modalities: names(modalities.alternatives),
    setting: plan ? [best(plan.settings), names(plan.settings.alternatives)].filter((part) => part).join(', ') : '',
    ruledOut: away('ruledOut'),
    heldBack: away('heldBack'),
    plan: (plan ? [plan, ...plan.others] : [])
      .map((one) => {
        const lines = planLines(translator, one, side.logic.settings.shortMeetings).map(({ text }) => text.text);
        return `${plan?.others.length ? `${effects.candidate(one.format)}: ` : ''}${lines.join(', ')}`;
      })
      .join('; '),
    notes: notes.map(({ id }) => words.noteOf(id)).join(', '),
  };
}

/** The row says already what the level is about: `help: now` becomes `now`. */
function withoutLabel(level: string): string {
  return level.slice(level.indexOf(':') + 1).trim();
}
