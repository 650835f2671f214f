import { engineVersion } from '../engine/recommend.ts';
import { exitCodeOf, type CheckReport } from './check-clinic.ts';
import { uncoveredRules } from './check-example-text.ts';
import { rosterCount } from './check-roster.ts';
import { kindRows } from './check-table.ts';

/** Everything that a check found, for a program: issues as data, how many therapists there are, whether letters can be sent, examples, and each proof with its visits and its time. */
export function checkJson(file: string | null, report: CheckReport): object {
  const { parsed, issues, examples, proofs } = report;
  return {
    file,
    exitCode: exitCodeOf(report),
    issues,
    roster: rosterCount(report),
    handOff: parsed.handOff !== null,
    examples: {
      results: examples.results,
      uncovered: parsed.logic ? uncoveredRules(report, parsed.logic) : null,
    },
    proofs: proofs.state === 'done' ? { ...proofs, table: kindRows(proofs.proofs) } : proofs,
    version: { engine: engineVersion, logic: parsed.logic?.hash ?? null },
  };
}
