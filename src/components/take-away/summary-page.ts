import { html, type TemplateResult } from 'lit';
import type { Question } from '../../clinic-file/logic.ts';
import type { HandOff } from '../../clinic-file/hand-off-schema.ts';
import { offeredAnswers } from '../../hand-off/answer-items.ts';
import { applyDraft } from '../../hand-off/apply-draft.ts';
import type { Draft } from '../../hand-off/draft.ts';
import type { SummaryFacts } from '../../hand-off/summary-item.ts';
import type { Summary, SummaryLine } from '../../hand-off/summary.ts';
import { writeSummary } from '../../wording/summary-words.ts';
import type { Said, Translator, Values } from '../../wording/translator.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';

/** What the chapter shows, as the element received it. */
export interface TakeAwayFacts {
  readonly summaryFacts: SummaryFacts;
  readonly draft: Draft;
  readonly handOff: HandOff | null;
  /** Where the visitor is, as `HelpView.country` has it. */
  readonly country: string;
  /** Such as `2026-11-22`. */
  readonly today: string;
  readonly translator: Translator;
}

/** One rendering of the chapter: the facts, the summary in words, and the words around it. */
export class SummaryPage {
  readonly facts: TakeAwayFacts;
  /** All that can be in the summary, in the visitor's wording, with what is left out. */
  readonly whole: Summary;
  /** The summary as it leaves the screen: nothing of what is left out. */
  readonly kept: Summary;
  readonly #firstWords: ReadonlyMap<string, SummaryLine>;
  readonly #struck: ReadonlySet<string>;

  constructor(facts: TakeAwayFacts) {
    this.facts = facts;
    const { draft, summaryFacts, translator, today } = facts;
    const written = writeSummary(translator, { ...summaryFacts, added: draft.added }, today);
    this.#firstWords = new Map(written.parts.flatMap(({ lines }) => lines.map((line) => [line.id, line])));
    this.#struck = new Set(draft.struck);
    this.whole = applyDraft(written, { ...draft, struck: [] });
    this.kept = applyDraft(written, draft);
  }

  /** The sentence for a template, by its key under `takeAway`. */
  tell(key: string, values: Values = {}): Spoken {
    return spoken(this.said(key, values));
  }

  said(key: string, values: Values = {}): Said {
    return this.facts.translator.said(`takeAway.${key}`, values);
  }

  /** The same without its language: for a file name, or to put into another sentence. */
  say(key: string, values: Values = {}): string {
    return this.said(key, values).text;
  }

  /** A clinic that takes letters has a name. */
  get clinicName(): string {
    return this.facts.summaryFacts.clinic?.name ?? '';
  }

  /** How a line was worded before the visitor changed it; null for a line of their own. */
  firstWords(id: string): SummaryLine | null {
    return this.#firstWords.get(id) ?? null;
  }

  /** Left out by itself, or with the line that it belongs to. */
  isOut(line: SummaryLine): boolean {
    return this.#struck.has(line.id) || this.isOutWithAnother(line);
  }

  isOutWithAnother({ under }: SummaryLine): boolean {
    return under !== undefined && this.#struck.has(under);
  }

  /** Answers that the visitor may still put in, each as the line that it would be. */
  get offered(): readonly { readonly question: Question; readonly line: SummaryLine }[] {
    const { draft, summaryFacts, translator, today } = this.facts;
    const questions = offeredAnswers(summaryFacts).filter(({ id }) => !draft.added.includes(id));
    const added = questions.map(({ id }) => id);
    const { parts } = writeSummary(translator, { ...summaryFacts, added }, today);
    const lines = parts.find(({ id }) => id === 'answers')?.lines ?? [];
    return questions.flatMap((question) => {
      const line = lines.find(({ id }) => id === `answer.${question.id}`);
      return line ? [{ question, line }] : [];
    });
  }
}

/** A link away from the visit: in a new tab, and without telling the other side where from. */
export function outside(page: SummaryPage, address: string, text: Spoken): TemplateResult {
  const newTab = spoken(page.facts.translator.said('recommendation.newTab'));
  return html`<a href=${address} target="_blank" rel="noopener noreferrer"
    >${text}<span class="only-read-aloud"> (${newTab})</span></a
  >`;
}
