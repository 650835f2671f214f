import { tableLines } from './diff-layout.ts';
import type { FairnessReport } from './fairness-report.ts';
import { shownAtFirst, type Appearance, type NeverShown } from './fairness-simulation.ts';
import type { FairnessWords } from './fairness-words.ts';

/** So many rows are told; all of them stand in the JSON. */
const rowsAtMost = 40;

/** The report for the terminal. */
export function fairnessText(words: FairnessWords, report: FairnessReport): string {
  const { visits, looking, lists, empty, therapists, never, seed, today, leftOut, file } = report;
  const count = shownAtFirst;
  const left = {
    number: words.number(leftOut),
    command: `therapy-finder check ${file}`,
  };
  return [
    words.say('title'),
    '',
    words.say('therapists', { number: words.number(therapists.length) }),
    ...(leftOut > 0 ? [words.say('leftOut', left)] : []),
    words.say('about', { visits: words.number(visits), seed: words.number(seed), day: words.day(today) }),
    words.say('even'),
    words.say('looking', {
      ...{ number: words.number(looking), share: words.share(looking, visits), lists: words.number(lists) },
    }),
    words.say('empty', { number: words.number(empty), share: words.share(empty, lists) }),
    '',
    ...appearanceLines(words, therapists),
    words.say('ofLists'),
    '',
    ...(never.length === 0
      ? [words.say('everybody', { count })]
      : [words.say('never', { count, number: words.number(never.length) }), ...neverLines(words, never)]),
  ].join('\n');
}

/** Who comes up most often first. */
function appearanceLines(words: FairnessWords, therapists: readonly Appearance[]): string[] {
  const ordered = therapists.toSorted((a, b) => b.shown - a.shown || b.first - a.first);
  const share = words.say('column.share');
  const head = [words.say('column.name'), words.say('column.first'), share];
  const rows = ordered
    .slice(0, rowsAtMost)
    .map(({ therapist, lists, first, shown }) => [
      `${therapist.name} (${therapist.id})`,
      ...[words.number(first), words.share(first, lists)],
      ...[words.number(shown), words.share(shown, lists)],
    ]);
  const table = [[...head, words.say('column.shown', { count: shownAtFirst }), share], ...rows];
  return [...tableLines(table, 1), ...moreLines(words, ordered.length)];
}

function neverLines(words: FairnessWords, never: readonly NeverShown[]): string[] {
  const lines = never.slice(0, rowsAtMost).map((one) => {
    const { therapist, lists, fits, times } = one;
    const part = (why: string, of: number): string => words.say('part', { why, share: words.share(of, lists) });
    const limit = limitWords(words, one);
    const why = [
      ...(lists === 0 ? [words.say('why.never-looked-for')] : []),
      ...(fits > 0 ? [part(words.say('why.others'), fits)] : []),
      ...(limit === null ? [] : [part(limit, times)]),
    ];
    return `  ${words.say('because', { name: `${therapist.name} (${therapist.id})`, why: why.join('; ') })}`;
  });
  const hint = never.some(({ fits }) => fits > 0) ? [words.say('hint')] : [];
  return [...lines, ...moreLines(words, never.length), ...hint];
}

function moreLines(words: FairnessWords, length: number): string[] {
  return length > rowsAtMost ? [words.say('more', { count: length - rowsAtMost, flag: '--json' })] : [];
}

/** What of the roster's entry keeps somebody away most often. */
function limitWords(words: FairnessWords, { therapist, limit }: NeverShown): string | null {
  const { formats, ages, languages, settings, places } = therapist;
  switch (limit) {
    case 'format':
      return formats ? words.say('why.format', { values: words.candidates(formats) }) : words.say('why.no-format');
    case 'age':
      return words.say('why.age', { values: words.options('age', ages) });
    case 'language':
      return words.say('why.language', { values: words.languages(languages) });
    case 'setting':
      return words.say('why.setting', { values: words.candidates(settings) });
    case 'place':
      return places ? words.say('why.place', { values: places.join(', ') }) : words.say('why.no-place');
    case 'ruled-out':
    case 'modality':
    case 'gender':
    case 'price':
    case 'times':
      return words.say(`why.${limit}`);
    // Nobody sees a therapist already, nobody is dealt to another list here, and lists for other professions are left aside.
    case 'current':
    case 'pair':
    case 'role':
    case null:
      return null;
  }
}
