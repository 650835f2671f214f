export { heldToGuarantees } from '../../src/proof/held-to-guarantees.ts';
