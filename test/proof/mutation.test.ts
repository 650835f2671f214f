import { writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { loadZ3 } from '../../src/proof/solver.ts';
import { mutantsOf } from './mutants.ts';
import { Mutation, type Fate } from './mutation.ts';

const logic = readLogic(defaultLogic);
const fates: Fate[] = [];
let mutation: Mutation;

beforeAll(async () => {
  mutation = new Mutation(await loadZ3(), logic);
  for (const mutant of mutantsOf(logic)) fates.push(await mutation.fate(mutant));
  const file = process.env['MUTATION_TABLE'];
  if (file !== undefined) writeFileSync(file, table());
}, 900_000);

const nameOf = ({ mutant: { of, id, how } }: Fate): string => `${of} ${id}: ${how}`;

/** For a reader: `npm run mutation` prints it. */
function table(): string {
  const rows = fates.map((fate) => {
    const { end, guarantees, coveredBy } = fate;
    return `| ${nameOf(fate)} | ${end} | ${(end === 'broken' ? guarantees : coveredBy).join(', ')} |`;
  });
  return ['| mistake | end | guarantee that breaks, or what covers it |', '| --- | --- | --- |', ...rows].join('\n');
}

test('each mistake in what protects breaks a guarantee, or nothing that protects is lost by it', () => {
  expect(fates.filter(({ end }) => end === 'unguarded' || end === 'open').map(nameOf)).toEqual([]);
});

test('each harmless deletion names what covers it', () => {
  const deleted = fates.filter(
    ({ end, mutant }) => end === 'harmless' && mutant.of === 'rule' && mutant.how === 'delete',
  );
  expect(deleted.filter(({ coveredBy }) => coveredBy.length === 0).map(nameOf)).toEqual([]);
});

test('each guarantee is broken by some mistake, by several deletions if needed', { timeout: 120_000 }, async () => {
  const broken = new Set(fates.flatMap(({ guarantees }) => guarantees));
  const unbroken = logic.guarantees.filter(({ id }) => !broken.has(id));
  const unbreakable: string[] = [];
  for (const guarantee of unbroken) if (!(await mutation.canBreak(guarantee))) unbreakable.push(guarantee.id);
  expect(unbreakable).toEqual([]);
  mutation.close();
});
