import type { Logic } from '../clinic-file/logic.ts';
import { engineVersion } from '../engine/recommend.ts';
import { exitCodeOf, type DiffReport } from './diff-report.ts';
import type { ReadSide } from './diff-side.ts';

/** Everything that a comparison found, for a program. */
export function diffJson(report: DiffReport): object {
  const { names, logics, changes, effect, sample, seed } = report;
  const side = (name: string | null, logic: Logic): object => ({ file: name, logic: logic.hash });
  return {
    before: side(names[0], logics[0]),
    after: side(names[1], logics[1]),
    exitCode: exitCodeOf(report),
    changes,
    effect,
    sample: { seed, ...sample },
    version: { engine: engineVersion },
  };
}

/** Two files of which one has errors: nothing was compared. */
export function brokenJson([before, after]: readonly [ReadSide, ReadSide]): object {
  const side = ({ name, issues }: ReadSide): object => ({ file: name, issues });
  return { before: side(before), after: side(after), exitCode: 1 };
}
