import type { Issue, Path } from '../foundation/issue.ts';
import type { ClinicFile } from './schema.ts';

/** Parts that a file may have and that nothing reads yet: whoever writes them should not wait for an effect. */
export function notUsedYet({ roster, handOff }: Partial<ClinicFile>): Issue[] {
  const parts: readonly (readonly [unknown, Path])[] = [
    [roster, ['roster']],
    [handOff, ['handOff']],
  ];
  return parts.flatMap(([part, path]) =>
    part === undefined
      ? []
      : [{ code: 'not-used-yet', severity: 'warning' as const, path, found: path.join('.'), expected: 'nothing' }],
  );
}
