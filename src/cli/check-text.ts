import { exitCodeOf, type CheckReport } from './check-clinic.ts';
import { coverageLines, exampleLines, uncoveredRules } from './check-example-text.ts';
import { finding, indented, stageHead } from './check-layout.ts';
import { proofLines } from './check-proof-text.ts';
import { handOffSummary, rosterSummary } from './check-roster.ts';
import { fileStages, unreadable, type FileStage, type StagedIssue } from './check-stages.ts';
import { exampleFile, type Replay } from './check-visits.ts';
import type { CheckWords } from './check-words.ts';

/** Says an issue in words, with its place in the file. */
export type TellIssue = (issue: StagedIssue) => Promise<string>;

/** The whole report for the terminal, in the order of the stages. */
export async function checkText(
  words: CheckWords,
  report: CheckReport,
  tell: TellIssue,
  replay: Replay | null,
): Promise<string> {
  const lines: string[] = [];
  // What could not be read at all was not looked at either.
  const unread = report.issues.some(({ code, stage }) => stage === 'format' && unreadable.has(code));
  for (const stage of fileStages) {
    const issues = report.issues.filter((issue) => issue.stage === stage);
    if (issues.length === 0 && isAbsent(report, stage)) continue;
    if (unread && issues.length === 0) {
      lines.push(stageHead(words, 'warning', stage, words.say('proof.notRun')));
      continue;
    }
    const told = await Promise.all(issues.map(tell));
    lines.push(...stageLines(words, report, stage, issues, told, replay));
  }
  return [...lines, ...proofLines(words, report, replay), '', resultLine(words, report)].join('\n');
}

/** Parts that many clinics do without. */
function isAbsent({ listed, parsed }: CheckReport, stage: FileStage): boolean {
  return (stage === 'roster' && listed.state === 'none') || (stage === 'hand-off' && parsed.handOff === null);
}

function stageLines(
  words: CheckWords,
  report: CheckReport,
  stage: FileStage,
  issues: readonly StagedIssue[],
  told: readonly string[],
  replay: Replay | null,
): string[] {
  const number = (severity: StagedIssue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const [errors, warnings] = [number('error'), number('warning')];
  const ran =
    stage === 'examples' ? examplesOf(words, report, replay) : { ...nothingRan, summary: partOf(words, report, stage) };
  const summary = [
    ...(errors > 0 ? [words.say('errors', { count: errors })] : []),
    ...(warnings > 0 ? [words.say('warnings', { count: warnings })] : []),
    ...ran.summary,
  ];
  const mark = errors + ran.failed > 0 ? 'error' : warnings > 0 || ran.notRun ? 'warning' : 'fine';
  return [
    stageHead(words, mark, stage, summary.length > 0 ? summary.join(', ') : words.say('fine')),
    ...told.flatMap((text) => indented(text.split('\n'))),
    ...ran.lines,
  ];
}

function partOf(words: CheckWords, report: CheckReport, stage: FileStage): readonly string[] {
  if (stage === 'roster') return rosterSummary(words, report);
  return stage === 'hand-off' ? handOffSummary(words, report) : [];
}

const nothingRan: Ran = { failed: 0, notRun: false, summary: [], lines: [] };

interface Ran {
  readonly failed: number;
  readonly notRun: boolean;
  readonly summary: readonly string[];
  readonly lines: readonly string[];
}

function examplesOf(words: CheckWords, report: CheckReport, replay: Replay | null): Ran {
  const { examples, examplesWritten: written, parsed } = report;
  const { logic } = parsed;
  const failed = examples.results.filter(({ differences }) => differences.length > 0);
  const passed = examples.results.length - failed.length;
  const notRun = written > 0 && !logic;
  const told = failed.flatMap((one) => {
    const file = { name: exampleFile(one.index), answers: one.answers };
    const lines = logic ? exampleLines(words, logic, one) : [];
    return finding('error', [...lines, ...(replay ? [words.say('visit.replay', { command: replay(file) })] : [])]);
  });
  return {
    failed: failed.length,
    notRun,
    summary: [
      ...(written === 0 ? [words.say('example.none')] : []),
      ...(notRun ? [words.say('example.notRun')] : []),
      ...(passed > 0 ? [words.say('example.passed', { count: passed })] : []),
      ...(failed.length > 0 ? [words.say('example.failed', { count: failed.length })] : []),
    ],
    lines: [...told, ...(logic ? indented(coverageLines(words, examples, uncoveredRules(report, logic))) : [])],
  };
}

function resultLine(words: CheckWords, report: CheckReport): string {
  return words.say(`result.${(['fine', 'issues', 'notAll'] as const)[exitCodeOf(report)]}`);
}
