import english from '../../locales/en/questions.json' with { type: 'json' };
import type { Logic, Question } from '../clinic-file/logic.ts';
import { skipped } from '../engine/answers.ts';

interface Texts {
  readonly title: string;
  readonly options?: Readonly<Record<string, string>>;
}

const texts: Readonly<Record<string, Texts>> = english.questions;

/** JSON Schema of an answers file for one logic: every question, every option, with its English words. */
export function answersSchema(logic: Logic): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Answers of one visit',
    description:
      'Question id to option id, list of option ids, number, or "skipped". What is missing was not answered.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      [...logic.questions.values()].map((question) => [question.id, answerSchema(question)]),
    ),
  };
}

function answerSchema(question: Question): object {
  const words = texts[question.id];
  const open = { const: skipped, description: 'Openly left open' };
  if (question.type === 'number')
    return { title: words?.title, anyOf: [{ type: 'number', minimum: question.min, maximum: question.max }, open] };
  const options = question.options.map(({ id }) => ({ const: id, description: words?.options?.[id] }));
  if (question.type !== 'multiple') return { title: words?.title, anyOf: [...options, open] };
  return {
    title: words?.title,
    anyOf: [{ type: 'array', items: { anyOf: options }, uniqueItems: true, maxItems: question.atMost }, open],
  };
}
