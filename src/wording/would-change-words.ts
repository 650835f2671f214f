import type { Logic, Question } from '../clinic-file/logic.ts';
import { given, type Answer, type Answers } from '../engine/answers.ts';
import type { AnswerChange } from '../engine/what-would-change-answers.ts';
import type { WouldChange } from '../engine/what-would-change.ts';
import { inSentence } from './in-sentence.ts';
import { personOf, questionWords } from './question-words.ts';
import type { Said, Translator } from './translator.ts';

/** "If you answered … with …, the first form would be: …", for the person that the visit is about. */
export function wouldChangeSentence(translator: Translator, logic: Logic, answers: Answers, one: WouldChange): Said {
  const clauses = one.change.flatMap((change) => {
    const question = logic.questions.get(change.question);
    return question ? [clause(translator, logic, answers, question, change)] : [];
  });
  const [first = '', second] = clauses;
  const change = second === undefined ? first : translator.say('recommendation.wouldChange.both', { first, second });
  const name = inSentence(translator, translator.say(`recommendation:candidates.${one.to}.name`) || one.to);
  return translator.said(`recommendation.wouldChange.${one.target}`, { change, name });
}

function clause(
  translator: Translator,
  logic: Logic,
  answers: Answers,
  question: Question,
  { to }: AnswerChange,
): string {
  const words = questionWords(translator, question, personOf(answers));
  const { kind, id } = stepTo(logic, answers, question, to);
  const option = question.type === 'number' ? id : words.option({ id }).text;
  return translator.say(`recommendation.wouldChange.${kind}`, { title: words.title.text, option });
}

/** How the new answer differs: another one, one more of several, or one less. */
function stepTo(
  logic: Logic,
  answers: Answers,
  question: Question,
  to: Answer,
): { kind: 'answer' | 'more' | 'less'; id: string } {
  if (typeof to === 'string' || typeof to === 'number') return { kind: 'answer', id: String(to) };
  const now = given(logic, answers, question);
  const before = now && 'chosen' in now ? now.chosen : [];
  const less = before.find((id) => !to.includes(id));
  const more = to.find((id) => !before.includes(id)) ?? '';
  if (to.length > 1 && more !== '') return { kind: 'more', id: more };
  return more === '' && less !== undefined ? { kind: 'less', id: less } : { kind: 'answer', id: more };
}
