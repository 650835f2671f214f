import type { Logic } from '../clinic-file/logic.ts';
import type { CheckReport, ProofRun, WeighedProof } from './check-clinic.ts';
import { findingLines, lengthOf } from './check-finding-text.ts';
import { finding, indented, stageHead } from './check-layout.ts';
import { kindRows, proofKinds, subjectId, tableLines } from './check-table.ts';
import { counterExamples, type Replay } from './check-visits.ts';
import type { CheckWords } from './check-words.ts';

/** Of one kind so many findings are told in words; the rest is counted. */
const toldOfAKind = 10;

/** The optional package that proves, and how to get it. */
const solver = { name: 'z3-solver', command: 'npm install --save-dev z3-solver' };

/** The proofs in words: how long each kind took, then what was refuted, with its visit, and what stayed open. */
export function proofLines(words: CheckWords, report: CheckReport, replay: Replay | null): string[] {
  const { proofs: run, parsed } = report;
  if (run.state !== 'done') return [whyNot(words, run)];
  const { logic, logicFile } = parsed;
  if (!logic) return [];
  const { proofs } = run;
  const worst = (['error', 'warning'] as const).find((severity) => proofs.some((one) => one.severity === severity));
  const longest = proofs.find(({ subject, status }) => subject.kind === 'length' && status === 'proved');
  return [
    stageHead(words, worst ?? 'fine', 'proofs', worst ? '' : words.say('fine')),
    ...indented(tableLines(words, kindRows(proofs))),
    ...indented(longest && longest.visits.length > 0 ? [longestLine(words, logic, longest)] : []),
    ...proofKinds.flatMap((kind) => {
      const own = proofs.filter(({ subject }) => subject.kind === kind);
      const refuted = own.filter(({ status }) => status === 'refuted');
      const name = words.say(`proof.kind.${kind}`);
      const more = refuted.length - toldOfAKind;
      return [
        ...refuted
          .slice(0, toldOfAKind)
          .flatMap((proof) => refutedLines(words, { logic, file: logicFile }, proof, replay)),
        ...(more > 0 ? finding('warning', [words.say('proof.more', { kind: name, count: more, flag: '--json' })]) : []),
        ...openLines(words, name, own),
      ];
    }),
  ];
}

function whyNot(words: CheckWords, run: Exclude<ProofRun, { state: 'done' }>): string {
  switch (run.state) {
    case 'not-run':
      return stageHead(words, 'warning', 'proofs', words.say('proof.notRun'));
    case 'no-solver':
      return stageHead(words, 'error', 'proofs', words.say('proof.noSolver', solver));
    case 'failed':
      return stageHead(words, 'error', 'proofs', words.say('proof.failed', { reason: run.reason }));
  }
}

function longestLine(words: CheckWords, { settings }: Logic, longest: WeighedProof): string {
  const [, , wanted] = longest.found;
  const cut = wanted === undefined ? '' : ` ${words.say('proof.wanted', { wanted })}`;
  return words.say('proof.longest', { count: lengthOf(longest), limit: settings.questionLimit }) + cut;
}

function refutedLines(
  words: CheckWords,
  logics: Parameters<typeof findingLines>[1],
  proof: WeighedProof,
  replay: Replay | null,
): string[] {
  const replays = replay
    ? counterExamples(proof).map((file) => words.say('visit.replay', { command: replay(file) }))
    : [];
  return finding(proof.severity, [...findingLines(words, logics, proof), ...replays]);
}

function openLines(words: CheckWords, kind: string, proofs: readonly WeighedProof[]): string[] {
  const open = proofs.filter(({ status }) => status === 'open');
  if (open.length === 0) return [];
  const names = open.map(({ subject }) => subjectId(subject)).join(', ');
  const severity = open.some((one) => one.severity === 'error') ? 'error' : 'warning';
  return finding(severity, [words.say('proof.open', { kind, count: open.length, names })]);
}
