import { exitCodeOf, type FairnessReport } from './fairness-report.ts';

/** The report for programs. */
export function fairnessJson({ therapists, never, ...report }: FairnessReport): object {
  return {
    ...{ ...report, exitCode: exitCodeOf({ never, leftOut: report.leftOut }) },
    therapists: therapists.map(({ therapist: { id, name }, ...figures }) => ({ id, name, ...figures })),
    never: never.map(({ therapist: { id, name }, ...why }) => ({ id, name, ...why })),
  };
}
