import type { Subject } from '../proof/proof.ts';
import type { WeighedProof } from './check-clinic.ts';
import type { CheckWords } from './check-words.ts';

/** The kinds of proofs, in the order in which they are told. */
export const proofKinds = [
  'guarantee',
  'outcome',
  'danger',
  'length',
  'reach',
  'idle-rule',
  'twin-rules',
] as const satisfies readonly Subject['kind'][];

/** What came of all proofs of one kind. Times in seconds. */
export interface KindRow {
  readonly kind: Subject['kind'];
  readonly number: number;
  readonly proved: number;
  readonly refuted: number;
  readonly open: number;
  readonly seconds: number;
  readonly slowest: { readonly subject: string; readonly seconds: number };
}

/** One row for each kind of which there are proofs. */
export function kindRows(proofs: readonly WeighedProof[]): KindRow[] {
  return proofKinds.flatMap((kind): KindRow[] => {
    const own = proofs.filter(({ subject }) => subject.kind === kind);
    const [slowest] = own.toSorted((a, b) => b.seconds - a.seconds);
    if (!slowest) return [];
    const count = (status: WeighedProof['status']): number => own.filter((proof) => proof.status === status).length;
    return [
      {
        ...{ kind, number: own.length, proved: count('proved'), refuted: count('refuted'), open: count('open') },
        seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
        slowest: { subject: subjectId(slowest.subject), seconds: slowest.seconds },
      },
    ];
  });
}

/** What a proof is about, by its ids. */
export function subjectId(subject: Subject): string {
  switch (subject.kind) {
    case 'guarantee':
    case 'idle-rule':
      return subject.id;
    case 'danger':
      return `${subject.question}.${subject.sign}`;
    case 'reach':
      return `${subject.what} ${subject.id}`;
    case 'twin-rules':
      return `${subject.id} = ${subject.other}`;
    case 'outcome':
    case 'length':
      return subject.kind;
  }
}

/** The rows as a table for the terminal: numbers to the right, words to the left. */
export function tableLines(words: CheckWords, rows: readonly KindRow[]): string[] {
  const columns = ['kind', 'number', 'proved', 'refuted', 'open', 'seconds', 'slowest'] as const;
  const cells = [
    columns.map((column) => words.say(`proof.column.${column}`)),
    ...rows.map(({ kind, number, proved, refuted, open, seconds, slowest }) => [
      words.say(`proof.kind.${kind}`),
      ...[number, proved, refuted, open].map(String),
      seconds.toFixed(1),
      `${slowest.seconds.toFixed(2)} ${slowest.subject}`,
    ]),
  ];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const isNumber = (i: number): boolean => i > 0 && i < columns.length - 1;
  return cells.map((row) =>
    row
      .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
