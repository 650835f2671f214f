import type { Option, Question } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import type { Said, Translator } from './translator.ts';

/** Who the visit is about, as far as wording cares: another person changes the sentence. */
export type Person = 'self' | 'child' | 'someone';

/** The person that the answer to `for-whom` names. */
export function personOf(answers: Answers): Person {
  const whom = answers['for-whom'];
  return whom === 'child' || whom === 'someone' ? whom : 'self';
}

/** The words of one question, in the visitor's language and for the person it is about. */
export interface QuestionWords {
  readonly title: Said;
  readonly hint: Said;
  readonly why: Said;
  readonly section: Said;
  readonly option: (option: Pick<Option, 'id'>) => Said;
}

export function questionWords(
  translator: Translator,
  question: Pick<Question, 'id' | 'section'>,
  person: Person,
): QuestionWords {
  const at = `questions:questions.${question.id}`;
  const context = { context: person };
  return {
    title: translator.said(`${at}.title`, context),
    hint: translator.has(`${at}.hint`) ? translator.said(`${at}.hint`, context) : { text: '', lang: undefined },
    why: translator.has(`${at}.why`) ? translator.said(`${at}.why`, context) : { text: '', lang: undefined },
    section: translator.said(`questions:sections.${question.section}.name`),
    option: ({ id }) => translator.said(`${at}.options.${id}`, context),
  };
}
