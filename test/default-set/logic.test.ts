import { expect, test } from 'vitest';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';

test.each(['default', 'safety'] as const)(
  'the default logic is sound and keeps the danger grammar: basis %s',
  (basis) => {
    expect(parseClinicFile({ fileVersion: 1, basis }, { logic: defaultLogic }).issues).toEqual([]);
  },
);
