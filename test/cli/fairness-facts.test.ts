import { expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { SyntheticFacts } from '../../src/cli/fairness-facts.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { nearestOffered } from '../../src/engine/nearest-offered.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { AnswerVariables } from '../../src/proof/answer-variables.ts';
import { Graph } from '../../src/proof/graph.ts';
import { SyntheticVisits } from '../../src/proof/synthetic-visits.ts';
import { VerdictEncoder } from '../../src/proof/verdict-encoder.ts';
import { visitFacts, type VisitFacts } from '../../src/roster/facts.ts';

const logic = readLogic(defaultLogic);
const seed = 5;

/** Alternatives weigh the same, whatever their order. */
const unordered = ({ formats, modalities, closed, ...rest }: VisitFacts) => ({
  ...rest,
  formats: [formats[0], ...formats.slice(1).sort()],
  modalities: [modalities[0], ...modalities.slice(1).sort()],
  closed: [...closed].sort(),
  concerns: [...rest.concerns].sort(),
  style: [...rest.style].sort(),
});

test.each([[undefined], [['couple', 'group']], [['family']], [[]]])(
  'the facts of synthetic visits are those of the engine, with %j on offer',
  (offered) => {
    const graph = new Graph();
    const variables = new AnswerVariables(graph, logic);
    const visits = new SyntheticVisits(graph, variables, [new VerdictEncoder(graph, variables, logic)], seed);
    const facts = new SyntheticFacts(logic, offered, seed);
    for (let batch = 0; batch < 10; batch++) {
      const bits = visits.next();
      facts.next().forEach((fast, lane) => {
        const answers = variables.answers((name) => ((bits(name) >>> lane) & 1) === 1);
        expect(unordered(fast.facts)).toEqual(unordered(visitFacts(logic, answers, recommend(logic, answers))));
        const all = offered ?? ['individual', 'couple', 'family', 'group'];
        expect(fast.nearest).toBe(nearestOffered(logic, answers, 'format', all)?.id ?? null);
      });
    }
  },
);
