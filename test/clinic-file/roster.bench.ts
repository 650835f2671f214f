import { bench, describe } from 'vitest';
import { parseTherapists, parseTherapistsInSlices } from '../../src/clinic-file/roster.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { therapist } from './clinic-file.ts';

const about = 'Calmly, step by step, at your pace. '.repeat(8);
const list = Array.from({ length: 10_000 }, (_, i) =>
  therapist(`t${i}`, {
    registration: { number: `DEMO-${i}`, register: 'Register', link: 'https://register.example' },
    ...{ modalities: ['cbt', 'act'], concerns: ['worry', 'mood', 'trauma', 'loss'], places: ['Wrocław'] },
    ...{
      price: { amount: 200, currency: 'PLN' },
      times: ['evening'],
      gender: 'woman',
      about: { en: about, pl: about },
    },
  }),
);
const text = JSON.stringify(list);
let longest = 0;

// A page that somebody is using may not stand still: of the slices only the longest counts.
describe(`reading 10,000 therapists, ${(text.length / 1e6).toFixed(1)} MB of text`, () => {
  const few = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };
  bench('at once, sign by sign', () => void parseTherapists(text, defaultLogic), few);
  bench('in slices, as a page does', () => inSlices(), {
    ...few,
    teardown: () => {
      console.log(`longest slice: ${longest.toFixed(1)} ms`);
    },
  });
});

async function inSlices(): Promise<void> {
  // `JSON.parse` cannot pause: what it takes is not counted as a slice.
  let since: number | null = null;
  await parseTherapistsInSlices(text, defaultLogic, async () => {
    const now = performance.now();
    if (since !== null) longest = Math.max(longest, now - since);
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  });
}
