import type { Logic, Question } from '../../clinic-file/logic.ts';
import type { HelpLevel } from '../../clinic-file/logic-schema.ts';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import { given, isSkipped, type Answers } from '../../engine/answers.ts';
import type { Recommendation } from '../../engine/recommendation.ts';
import type { Draft } from '../../hand-off/draft.ts';
import type { Wishes } from '../../roster/wishes.ts';
import type { Clinic, HandOff, Offer } from '../../screening/embedding.ts';
import type { HelpView } from '../../screening/help-view.ts';
import { personOf, questionWords, type Person, type QuestionWords } from '../../wording/question-words.ts';
import { ReasonWriter } from '../../wording/reason-words.ts';
import type { Said, Translator, Values } from '../../wording/translator.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import { Footnotes } from './footnotes.ts';
import { WatchedWriter } from './watched-writer.ts';
import type { WouldChangeFold } from './would-change-fold.ts';

/** What the page shows, as the element received it. */
export interface PageFacts {
  readonly logic: Logic;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly helpView: HelpView;
  readonly clinic: Clinic | null;
  /** What the clinic offers; null where it does not say. */
  readonly offer: Offer | null;
  readonly shownHelp: HelpLevel;
  readonly now: Date;
  readonly prices: string;
  readonly wouldChange: WouldChangeFold;
  /** The screens after the recommendation have arrived. */
  readonly later: boolean;
  readonly roster: readonly Therapist[];
  readonly handOff: HandOff | null;
  readonly wishes: Wishes;
  readonly draft: Draft;
  readonly translator: Translator;
  /** Tells the outer element what the visitor did. */
  readonly send: (event: Event) => void;
  /** Leads reading to a chapter. */
  readonly goTo: (id: string) => void;
}

/** One rendering of the recommendation: the facts, the words for them, and the footnotes as they come up. */
export class Page {
  readonly facts: PageFacts;
  readonly person: Person;
  readonly writer: ReasonWriter;
  readonly footnotes = new Footnotes();

  constructor(facts: PageFacts) {
    this.facts = facts;
    this.person = personOf(facts.answers);
    const { logic, answers, helpView, translator } = facts;
    this.writer = helpView.discreet
      ? new WatchedWriter(logic, answers, translator)
      : new ReasonWriter(logic, answers, translator, 'visitor');
  }

  /** The sentence for a template. */
  tell(key: string, values: Values = {}): Spoken {
    return spoken(this.facts.translator.said(key, values));
  }

  /** The sentence for an attribute, or to put into another. */
  say(key: string, values: Values = {}): string {
    return this.facts.translator.say(key, values);
  }

  has(key: string): boolean {
    return this.facts.translator.has(key);
  }

  /** The name of a format, modality or setting, to put into a sentence. */
  nameOf(candidate: string): string {
    return this.say(`recommendation:candidates.${candidate}.name`);
  }

  /** The same, for a template. */
  tellName(candidate: string): Spoken {
    return this.tell(`recommendation:candidates.${candidate}.name`);
  }

  /** The words of a question, for the person that the visit is about. */
  wordsOf(question: Pick<Question, 'id' | 'section'>): QuestionWords {
    return questionWords(this.facts.translator, question, this.person);
  }

  /** Whether the answer may stand on the screen. */
  mayShow(question: Question): boolean {
    return !question.discreet && !(this.facts.helpView.discreet && question.safety);
  }

  /** The chosen options of a question; the exclusive ones ("none of these") only when wanted. */
  chosen(questionId: string, withExclusive = false): readonly Said[] {
    const { logic, answers } = this.facts;
    const question = logic.questions.get(questionId);
    const answer = question ? given(logic, answers, question) : null;
    if (!question || !answer || !('chosen' in answer)) return [];
    const words = this.wordsOf(question);
    return question.options
      .filter(({ id, exclusive }) => answer.chosen.includes(id) && (withExclusive || !exclusive))
      .map((option) => words.option(option));
  }

  /** The answer to a question as the visitor gave it; null while it has none. */
  answerOf(question: Question): readonly Said[] | null {
    const { logic, answers } = this.facts;
    if (isSkipped(answers, question.id)) return [this.facts.translator.said('question.skipped')];
    const answer = given(logic, answers, question);
    if (!answer) return null;
    if ('number' in answer) return [{ text: String(answer.number), lang: undefined }];
    return this.chosen(question.id, true);
  }
}
