import { bench, describe } from 'vitest';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { basis } from './clinic-file.ts';
import { hostileFiles } from './hostile-files.ts';

// A second is far more than any of them may take: the page waits for the parser.
describe('refusing', () => {
  for (const [name, { make }] of Object.entries(hostileFiles)) {
    const input = make();
    bench(name, () => void parseClinicFile(input, basis), {
      iterations: 3,
      time: 0,
      warmupIterations: 1,
      warmupTime: 0,
    });
  }
});
