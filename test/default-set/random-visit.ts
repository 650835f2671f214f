export { randomVisit, seeded, type Lean, type Random } from '../../src/proof/random-visit.ts';
