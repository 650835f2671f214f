import type { Condition } from '../clinic-file/condition.ts';
import type { Logic, Question } from '../clinic-file/logic.ts';
import { ConditionWriter } from '../wording/condition-words.ts';
import { EffectWriter } from '../wording/effect-words.ts';
import { personOf, questionWords } from '../wording/question-words.ts';
import type { Translator, Values } from '../wording/translator.ts';
import { directlyNamed } from './graph-named.ts';

/** An option as it stands on paper. */
interface FlowOption {
  readonly id: string;
  readonly words: string;
  /** Rank of a danger sign; null for what is none. */
  readonly danger: number | null;
  readonly exclusive: boolean;
  readonly score: number | null;
}

/** An answer that decides directly whether a question is asked. */
export interface FlowEdge {
  readonly from: string;
  readonly number: number;
  /** True where the answer keeps the question away. */
  readonly closes: boolean;
  /** The options that it looks at, in words; empty for a count or a number. */
  readonly options: readonly string[];
}

export interface FlowQuestion {
  readonly id: string;
  /** Its place in the order of asking, from 1. */
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly marks: readonly string[];
  /** When it is asked, as a sentence. */
  readonly asked: string;
  readonly options: readonly FlowOption[];
  readonly edges: readonly FlowEdge[];
  /** The named conditions that it rests on, by their letters; `closes` where they keep it away. */
  readonly terms: readonly { readonly letter: string; readonly closes: boolean }[];
  readonly safety: boolean;
}

export interface FlowSection {
  readonly id: string;
  readonly name: string;
  readonly locked: boolean;
  readonly questions: readonly FlowQuestion[];
}

/** A named condition with what it stands for. */
interface FlowTerm {
  readonly id: string;
  /** On the map; empty for one that no question rests on directly. */
  readonly letter: string;
  readonly name: string;
  readonly words: string;
}

/** A rule, a guarantee or a candidate: what holds when, and where that comes from. */
export interface FlowEntry {
  readonly id: string;
  /** What it belongs with: a rule's topic, a candidate's kind. */
  readonly group: string;
  readonly when: string;
  readonly then: readonly string[];
  readonly source: string;
}

/** A whole logic in words and in its order: what a diagram or a table of it shows. */
export interface Flow {
  readonly language: string;
  readonly hash: string;
  readonly sections: readonly FlowSection[];
  readonly terms: readonly FlowTerm[];
  readonly scales: readonly string[];
  readonly candidates: readonly FlowEntry[];
  readonly rules: readonly FlowEntry[];
  /** How many rules nobody has signed yet. */
  readonly unreviewed: number;
  readonly guarantees: readonly FlowEntry[];
}

/** @param translator With the namespaces `conditions` and `graph` beside the usual ones. */
export function flowOf(logic: Logic, translator: Translator): Flow {
  const numbers = new Map([...logic.questions.keys()].map((id, i) => [id, i + 1]));
  const numbered = ({ id }: Question, title: string): string =>
    `${String(numbers.get(id))}. ${translator.say('conditions:question', { title })}`;
  const conditions = new ConditionWriter(logic, translator, numbered);
  const effects = new EffectWriter(logic, translator, numbered);
  const say = (key: string, values: Values = {}): string => translator.say(`graph:${key}`, values);
  const when = (condition: Condition): string =>
    'all' in condition && condition.all.length === 0
      ? say('whenAlways')
      : say('when', { condition: conditions.write(condition) });
  const named = (condition: Condition | undefined): ReturnType<typeof directlyNamed> =>
    directlyNamed(logic, condition ?? { all: [] });
  const letters = lettersOf(logic, ({ askWhen }) => named(askWhen).conditions.map(({ condition }) => condition));

  const flowQuestion = (question: Question): FlowQuestion => {
    const words = questionWords(translator, question, personOf({}));
    const optionWords = (id: string): string => words.option({ id }).text || id;
    const { askWhen } = question;
    return {
      id: question.id,
      number: numbers.get(question.id) ?? 0,
      title: words.title.text || question.id,
      kind: say(`type.${question.type}${question.type === 'multiple' && question.atMost ? 'AtMost' : ''}`, {
        atMost: question.atMost ?? 0,
        min: question.min ?? '',
        max: `${String(question.max ?? '')}${question.unit ? ` (${question.unit})` : ''}`,
      }),
      marks: [
        ...(question.safety ? [say('mark.safety')] : []),
        ...(question.locked ? [say('mark.locked')] : []),
        ...(question.skippable === false ? [say('mark.needed')] : []),
        ...(question.discreet ? [say('mark.discreet')] : []),
      ],
      asked: askWhen
        ? say(question.safety ? 'askedUnless' : 'askedIf', { condition: conditions.write(askWhen) })
        : say('askedAlways'),
      options: question.options.map((option) => ({
        id: option.id,
        words: optionWords(option.id),
        danger: option.danger ? option.danger : null,
        exclusive: option.exclusive === true,
        score: option.score ?? null,
      })),
      edges: named(askWhen)
        .questions.map(({ question: from, closes, options }) => ({
          ...{ from, closes, number: numbers.get(from) ?? 0 },
          options: options.map((id) => {
            const source = logic.questions.get(from);
            return (source && questionWords(translator, source, personOf({})).option({ id }).text) || id;
          }),
        }))
        .sort((a, b) => a.number - b.number),
      terms: named(askWhen)
        .conditions.map(({ condition, closes }) => ({ letter: letters.get(condition) ?? '', closes }))
        .sort((a, b) => (a.letter < b.letter ? -1 : 1)),
      safety: question.safety,
    };
  };

  const questions = [...logic.questions.values()].map(
    (question) => [question.section, flowQuestion(question)] as const,
  );
  return {
    language: translator.language,
    hash: logic.hash,
    sections: logic.sections.map(({ id, locked }) => ({
      id,
      name: translator.say(`questions:sections.${id}.name`) || id,
      locked: locked === true,
      questions: questions.filter(([section]) => section === id).map(([, question]) => question),
    })),
    terms: [...logic.conditions].map(([id, condition]) => ({
      id,
      letter: letters.get(id) ?? '',
      name: conditions.name(id),
      words: conditions.write(condition),
    })),
    scales: [...logic.scales.values()].map((scale) =>
      say('scale', {
        scale: translator.say(`conditions:scales.${scale.id}.name`) || scale.id,
        questions: scale.sum.map((id) => String(numbers.get(id) ?? id)).join(', '),
        bands: scale.bands
          .map((band) =>
            say(band.min === band.max ? 'bandAt' : 'band', {
              band: translator.say(`conditions:scales.${scale.id}.bands.${band.id}`) || band.id,
              min: band.min,
              max: band.max,
            }),
          )
          .join(', '),
      }),
    ),
    candidates: [...logic.candidates.values()].map(({ id, kind, base, needs, guarded, plan }) => ({
      id,
      group: kind,
      when: effects.candidate(id),
      then: [
        say('base', { base }),
        ...(guarded ? [say('guarded')] : []),
        ...effects.plan(plan ?? {}),
        ...(needs ? [say('needs', { condition: conditions.write(needs) })] : []),
      ],
      source: '',
    })),
    rules: logic.rules.map((rule) => ({
      id: rule.id,
      group: rule.topic,
      when: when(rule.when),
      then: effects.effects(rule),
      source: [
        say('source', { source: rule.source.join(', ') }),
        ...(rule.confirmed ? [] : [say('unconfirmed')]),
        ...(rule.reviewed ? [say('reviewed', { by: rule.reviewed.by, on: rule.reviewed.on })] : []),
      ].join(' · '),
    })),
    unreviewed: logic.rules.filter(({ reviewed }) => reviewed === null).length,
    guarantees: logic.guarantees.map((guarantee) => ({
      id: guarantee.id,
      group: '',
      when: when(guarantee.when),
      then: effects.promises(guarantee),
      source: say('source', { source: guarantee.source.join(', ') }),
    })),
  };
}

/** A letter for each named condition that a question rests on; after Z come AA, AB and so on. */
function lettersOf(logic: Logic, conditions: (question: Question) => readonly string[]): Map<string, string> {
  const used = new Set([...logic.questions.values()].flatMap(conditions));
  const letter = (i: number): string =>
    (i < 26 ? '' : letter(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));
  return new Map([...logic.conditions.keys()].filter((id) => used.has(id)).map((id, i) => [id, letter(i)]));
}
