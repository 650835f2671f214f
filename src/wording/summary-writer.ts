import type { Given } from '../engine/answers.ts';
import type { FormatPlan } from '../engine/recommendation.ts';
import type { PlanPart, SummaryFacts, SummaryItem } from '../hand-off/summary-item.ts';
import { inSentence } from './in-sentence.ts';
import { planLines } from './plan-words.ts';
import { personOf, questionWords, type Person, type QuestionWords } from './question-words.ts';
import { labelled, wishWords } from './summary-wish-words.ts';
import type { Said, Translator } from './translator.ts';

const nothing: Said = { text: '', lang: undefined };

/** What stands before the name of a candidate. */
const labels = { best: 'format', approach: 'modality', setting: 'setting' } as const;

/** Says the lines of a summary, each as one phrase or sentence, for the person that the visit is about. */
export class SummaryWriter {
  readonly #translator: Translator;
  readonly #facts: SummaryFacts;
  readonly #person: Person;

  constructor(translator: Translator, facts: SummaryFacts) {
    this.#translator = translator;
    this.#facts = facts;
    this.#person = personOf(facts.answers);
  }

  /** The words of one line; empty where the texts have none. */
  write({ says }: SummaryItem): Said {
    switch (says.kind) {
      case 'option':
        return this.#words(says.question)?.option({ id: says.option }) ?? nothing;
      case 'answer':
        return this.#answer(says.question, says.given);
      case 'step':
        return this.#step(says.goal, says.step);
      case 'candidate':
        return this.#candidate(says.as, says.id);
      case 'pair':
        return this.#pair(says.formats);
      case 'plan':
        return this.#plan(says.plan, says.part);
      case 'psychiatrist':
        return this.#translator.said(`recommendation:levels.referral.${says.level}.title`);
      case 'family-doctor':
        return this.#translator.said(`recommendation:levels.medical.${says.level}.title`);
      case 'wish':
        return wishWords(this.#translator, says.wish);
      case 'therapist':
        return { text: [says.therapist.title ?? '', says.therapist.name].join(' ').trim(), lang: undefined };
      case 'listed':
        return this.#translator.said(`takeAway.summary.${says.list}.${says.id}`, { context: this.#person });
      case 'contact':
        return { text: says.text, lang: undefined };
    }
  }

  /** The answer after its question: "1 to 6 months" alone would say little. */
  #answer(question: string, given: Given): Said {
    const words = this.#words(question);
    if (!words) return nothing;
    const { title } = words;
    const answer =
      'number' in given
        ? { text: String(given.number), lang: title.lang }
        : this.#translator.together(given.chosen.map((id) => words.option({ id })));
    return { text: `${title.text} ${answer.text}`, lang: answer.lang === title.lang ? title.lang : undefined };
  }

  /** A goal of the clinic's own gets steps that fit any goal. */
  #step(goal: string, step: number): Said {
    const own = `takeAway.summary.steps.${goal}.${String(step)}`;
    const key = this.#translator.has(own) ? own : `takeAway.summary.steps.any.${String(step)}`;
    return this.#translator.said(key, { context: this.#person });
  }

  #candidate(as: 'best' | 'alternative' | 'approach' | 'setting', id: string): Said {
    const name = this.#translator.said(`recommendation:candidates.${id}.name`);
    if (name.text === '') return nothing;
    if (as === 'alternative') return this.#translator.said('recommendation.settingToo', { name: name.text });
    return labelled(this.#translator.said(`recommendation.${labels[as]}`), name);
  }

  #pair(formats: readonly [string, string]): Said {
    const [first = '', second = ''] = formats.map((id) =>
      inSentence(
        this.#translator,
        this.#translator.say(id === 'current' ? 'recommendation.pairCurrent' : `recommendation:candidates.${id}.name`),
      ),
    );
    const { text, lang } = this.#translator.said('recommendation.pairBody', { first, second });
    return { text: text.charAt(0).toLocaleUpperCase(this.#translator.language) + text.slice(1), lang };
  }

  #plan(plan: FormatPlan, part: PlanPart): Said {
    const { settings } = this.#facts.logic;
    const line = planLines(this.#translator, plan, settings.shortMeetings).find((one) => one.part === part);
    return line ? labelled(this.#translator.said(`recommendation.${part}`), line.text) : nothing;
  }

  #words(question: string): QuestionWords | null {
    const found = this.#facts.logic.questions.get(question);
    return found ? questionWords(this.#translator, found, this.#person) : null;
  }
}
