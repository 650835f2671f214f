import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breachesOf, fallsBetween } from '../../src/cli/check-breach.ts';
import { readLogic, type Guarantee } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { breaches } from '../../src/proof/held-to-guarantees.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';

const logic = readLogic(defaultLogic);

/** A promise that many visits break in one way or another. */
const bold: Guarantee = {
  id: 'bold',
  when: { all: [] },
  never: { candidates: ['group', 'cbt', 'online'], length: ['short'] },
  atLeast: { help: 'lines', referral: 'consider', medical: 'check', need: 'worthwhile' },
  always: { outcome: 'recommended', note: 'stay-near', asked: 'partner-willing' },
  source: ['own'],
};

const visits = fc.nat().map((seed) => randomVisit(logic, seeded(seed), { skip: 0.2, danger: 0.3 }));

test('a breach is told exactly where the prover finds one', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      const given = recommend(logic, answers);
      const told = breachesOf(logic, bold, answers, given).map((one) =>
        'name' in one ? one.name : 'id' in one ? one.id : one.found,
      );
      const found = breaches(logic, bold, answers, given).map(({ what }) => what);
      const named = found.map((what) => /^(help|referral|medical|need) /.exec(what)?.[1] ?? what.split(' ').at(-1));
      expect([...new Set(told)]).toEqual([...new Set(named)]);
    }),
    { numRuns: 100 },
  );
});

test('nothing falls between a visit and itself, and between more danger and less something does', () => {
  fc.assert(
    fc.property(visits, (answers) => {
      const without = recommend(logic, { ...answers, suicide: 'none', 'right-now': ['none'] });
      expect(fallsBetween(logic, without, without)).toEqual([]);
      const plan = recommend(logic, { ...answers, suicide: 'plan', 'right-now': ['none'] });
      expect(fallsBetween(logic, without, plan)).toEqual([]);
      const [first] = fallsBetween(logic, plan, { ...plan, help: { level: 'none', reasons: [] } });
      expect(first).toEqual({ kind: 'level', name: 'help', from: 'now', to: 'none' });
    }),
    { numRuns: 60 },
  );
});
