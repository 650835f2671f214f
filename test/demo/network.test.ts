import { format } from 'prettier';
import { expect, test } from 'vitest';
import { generatedRoster } from '../roster/generated-roster.ts';

/** Late enough that no free day of the demonstration lies before the day it was made. */
const day = '2026-11-28';

test('the network’s roster is what the generator makes; `vitest -u` writes it anew', async () => {
  const text = await format(JSON.stringify(generatedRoster(200, 1, day)), { parser: 'json', printWidth: 120 });
  await expect(text).toMatchFileSnapshot('../../demo/rosters/network.json');
  expect(text.length).toBeLessThan(300_000);
});
