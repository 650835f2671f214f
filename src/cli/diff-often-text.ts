import type { Flow, SampledDifferences } from '../proof/difference.ts';
import { tableLines } from './diff-layout.ts';
import type { DiffWords } from './diff-words.ts';

/** What synthetic visits are counted by. */
export type Subject = keyof SampledDifferences['flows'];

/** So many rows of a table are told; all of them stand in the JSON. */
const rowsAtMost = 20;

/** In the order in which they are told. */
export const subjects = [
  'outcome',
  'format',
  'modality',
  'setting',
  'help',
  'referral',
  'medical',
  'need',
] as const satisfies readonly Subject[];

/** How often something changes over many synthetic visits, and from what to what. */
export function oftenLines(words: DiffWords, sample: SampledDifferences, seed: number): string[] {
  const changing = subjects.filter((subject) => changedFlows(sample.flows[subject]).length > 0);
  const same = subjects.filter((subject) => !changing.includes(subject));
  const { visits, changed } = sample;
  return [
    words.say('often.about', { visits: words.number(visits), seed: words.number(seed) }),
    words.say('often.even'),
    changed === 0
      ? words.say('often.none')
      : words.say('often.changed', { changed: words.number(changed), share: words.share(changed, visits) }),
    ...(changed > 0 && same.length > 0
      ? [words.say('often.same', { parts: same.map((subject) => words.say(`often.subject.${subject}`)).join(', ') })]
      : []),
    ...changing.flatMap((subject) => ['', ...tableOf(words, sample, subject)]),
  ];
}

/** The flows that lead elsewhere, the largest first. */
export function changedFlows(flows: readonly Flow[]): Flow[] {
  return flows.filter(({ from, to }) => from !== to).toSorted((a, b) => b.visits - a.visits);
}

/** What a value of a subject is called. */
export function subjectValue(words: DiffWords, subject: Subject, id: string): string {
  const { translator } = words.after;
  const isLevel = subject !== 'outcome' && subject !== 'format' && subject !== 'modality' && subject !== 'setting';
  const level = isLevel ? translator.say(`graph:effect.${subject}.${id}`) : '';
  if (level !== '') return level.slice(level.indexOf(':') + 1).trim();
  if (id === 'none') return words.say('often.nothing');
  return subject === 'outcome' ? translator.say(`graph:effect.outcome.${id}`) || id : words.candidate(id);
}

function tableOf(words: DiffWords, { flows, visits }: SampledDifferences, subject: Subject): string[] {
  const changed = changedFlows(flows[subject]);
  const row = ({ from, to, visits: number }: Flow): string[] => [
    subjectValue(words, subject, from),
    '→',
    subjectValue(words, subject, to),
    words.number(number),
    words.share(number, visits),
  ];
  const more = changed.length - rowsAtMost;
  const all = changed.reduce((sum, { visits: number }) => sum + number, 0);
  return [
    words.say(`often.subject.${subject}`),
    ...tableLines(
      [
        [words.say('before'), '', words.say('after'), words.say('often.visits'), words.say('often.share')],
        ...changed.slice(0, rowsAtMost).map(row),
        ...(more > 0 ? [[words.say('more', { count: more }), '', '', '', '']] : []),
        ...(changed.length > 1
          ? [[words.say('often.total'), '', '', words.number(all), words.share(all, visits)]]
          : []),
      ],
      3,
    ).map((line) => `  ${line}`),
  ];
}
