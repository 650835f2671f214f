import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Logic } from '../../src/clinic-file/logic.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { questionsAsked } from '../../src/engine/flow.ts';
import { Judge } from '../../src/engine/judge.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Ranking } from '../../src/engine/recommendation.ts';
import { AnswerVariables } from '../../src/proof/answer-variables.ts';
import { Graph } from '../../src/proof/graph.ts';
import { levelOrders, type LevelName } from '../../src/proof/level-encoder.ts';
import { plansLength } from '../../src/proof/plan-encoder.ts';
import { RecommendationEncoder } from '../../src/proof/recommendation-encoder.ts';
import { anyLogic } from '../engine/generated-logic.ts';
import { ordinary, safety, smallLogic } from '../engine/small-logic.ts';
import { anyAnswers, anyVisit } from '../engine/visits.ts';

const lengths = ['short', 'long', 'open'] as const;

/** What the encoding says of one visit, in the words of the recommendation. */
class Encoded {
  readonly #graph = new Graph();
  readonly #variables: AnswerVariables;
  readonly #encoder: RecommendationEncoder;
  readonly #logic: Logic;

  constructor(logic: Logic) {
    this.#logic = logic;
    this.#variables = new AnswerVariables(this.#graph, logic);
    this.#encoder = new RecommendationEncoder(this.#graph, this.#variables, logic);
  }

  facts(answers: Answers): object {
    const encoder = this.#encoder;
    const isTrue = this.#variables.assignment(answers);
    const done = new Map<number, boolean>();
    const holds = (literal: number): boolean => this.#graph.holds(literal, isTrue, done);
    const shown = holds(encoder.outcome('recommended'));
    const level = (name: LevelName): string =>
      [...levelOrders[name]].reverse().find((one) => holds(encoder.levelAtLeast(name, one))) ?? '';
    const ranking = (kind: 'format' | 'modality' | 'setting'): object => {
      const of = encoder.ranking(kind);
      const those = (pick: 'best' | 'shown' | 'heldBack' | 'ruledOut'): string[] =>
        of.ids.filter((id) => holds(of.of(id)?.[pick] ?? 0)).sort();
      const away = { heldBack: those('heldBack'), ruledOut: those('ruledOut') };
      return shown ? { best: those('best'), shown: those('shown'), ...away } : { best: [], shown: [], ...away };
    };
    const settings = ranking('setting');
    return {
      valid: holds(this.#variables.valid(this.#logic)),
      outcome: (['care-first', 'questions-only', 'not-now', 'recommended'] as const).filter((one) =>
        holds(encoder.outcome(one)),
      ),
      levels: (['help', 'referral', 'medical', 'need'] as const).map(level),
      formats: ranking('format'),
      modalities: ranking('modality'),
      settings: shown && holds(encoder.ranking('format').any) ? settings : null,
      pair: shown ? (encoder.pairs().find(({ literal }) => holds(literal))?.formats ?? null) : null,
      fired: [...encoder.fired].flatMap(([id, literal]) => (holds(literal) ? [id] : [])),
      asked: [...this.#logic.questions.values()]
        .filter((one) => holds(encoder.verdicts.isAsked(one)))
        .map(({ id }) => id),
      lengths: lengths.filter((length) => holds(plansLength(encoder, length))),
    };
  }
}

/** The same facts, as the engine gives them. */
function engineFacts(logic: Logic, answers: Answers): object {
  const given = recommend(logic, answers);
  const ids = (ranked: readonly { id: string }[]): string[] => ranked.map(({ id }) => id).sort();
  const ranking = ({ best, alternatives, heldBack, ruledOut }: Ranking): object => ({
    best: best ? [best.id] : [],
    shown: ids(best ? [best, ...alternatives] : []),
    heldBack: ids(heldBack),
    ruledOut: ids(ruledOut),
  });
  const planned = given.plan ? [given.plan, ...given.plan.others].map(({ length }) => length.value) : [];
  return {
    valid: true,
    outcome: [given.outcome],
    levels: [given.help.level, given.referral.level, given.medical.level, given.need.level],
    formats: ranking(given.formats),
    modalities: ranking(given.modalities),
    settings: given.plan ? ranking(given.plan.settings) : null,
    pair: given.pair?.formats ?? null,
    fired: firedIn(logic, answers),
    asked: questionsAsked(logic, answers).map(({ id }) => id),
    lengths: lengths.filter((length) => planned.includes(length)),
  };
}

function firedIn(logic: Logic, answers: Answers): string[] {
  const judge = new Judge(logic, answers);
  return logic.rules.filter(({ when }) => judge.judge(when).verdict === 'met').map(({ id }) => id);
}

describe('the encoding says of every visit what the engine says', () => {
  test('for the default logic', () => {
    const logic = readLogic(defaultLogic);
    const encoded = new Encoded(logic);
    fc.assert(
      fc.property(fc.oneof(anyVisit(logic), anyAnswers(logic)), (answers) => {
        expect(encoded.facts(answers)).toEqual(engineFacts(logic, answers));
      }),
      { numRuns: 1000 },
    );
  });

  test('for generated logics', () => {
    fc.assert(
      fc.property(
        anyLogic
          .map(readLogic)
          .chain((logic) => fc.tuple(fc.constant(logic), fc.array(anyAnswers(logic), { minLength: 4, maxLength: 6 }))),
        ([logic, visits]) => {
          const encoded = new Encoded(logic);
          for (const answers of visits) expect(encoded.facts(answers)).toEqual(engineFacts(logic, answers));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('and for numbers, sums of either sign, and options taken from another answer', () => {
  const logic = smallLogic({
    questions: {
      home: safety({ question: 'hours', number: { min: 3 } }),
      hours: { section: 'main', type: 'number', min: 0, max: 8, unit: 'h' },
      many: {
        section: 'main',
        type: 'multiple',
        atMost: 2,
        options: { a: { score: -2 }, b: { score: 1 }, c: { score: 3 }, none: { exclusive: true } },
      },
      most: { section: 'main', type: 'single', optionsFrom: 'many', options: { a: {}, b: {}, c: {}, other: {} } },
      late: ordinary({ not: { question: 'most', is: ['a', 'other'] } }),
    },
    scales: {
      sum: {
        sum: ['hours', 'many', 'late', 'home'],
        bands: { low: { min: -2, max: 0 }, mid: { min: 1, max: 4 }, high: { min: 5, max: 14 } },
        source: ['own'],
      },
    },
    conditions: { wish: { question: 'hours', number: { max: 2 } } },
    candidates: {
      individual: { kind: 'format', base: 3, plan: { meetings: [8, 16] } },
      couple: { kind: 'format', base: 0, guarded: true, needs: { question: 'home', is: 'none' } },
      cbt: { kind: 'modality', base: 1, plan: { length: 'long' } },
      online: { kind: 'setting', base: 1 },
    },
    rules: {
      ...Object.fromEntries(
        ['low', 'mid', 'high'].map((is) => [
          is,
          { when: { scale: 'sum', is }, then: { raise: { need: 'growth' as const } } },
        ]),
      ),
      most: { when: { question: 'most', is: 'b' }, then: { favour: { couple: 3 } } },
      two: {
        when: { question: 'many', chosen: { min: 2, max: 2 } },
        then: { set: [{ tier: 'preference', length: 'short' }] },
      },
      some: {
        when: { question: 'hours', number: { min: 1, max: 6 } },
        then: { set: [{ tier: 'clinical', meetings: [4, 12] }] },
      },
      open: { when: { skipped: 'most' }, then: { note: ['open'] } },
      pair: { when: { question: 'late', is: 'c' }, then: { pair: { formats: ['individual', 'couple'], weight: 1 } } },
    },
  });
  const encoded = new Encoded(logic);
  const halves = fc.integer({ min: 0, max: 16 }).map((half) => half / 2);
  const anyOf = fc
    .tuple(anyAnswers(logic), halves)
    .map(([answers, hours]): Answers => (typeof answers['hours'] === 'number' ? { ...answers, hours } : answers));
  fc.assert(
    fc.property(anyOf, (answers) => {
      expect(encoded.facts(answers)).toEqual(engineFacts(logic, answers));
    }),
    { numRuns: 1500 },
  );
});
