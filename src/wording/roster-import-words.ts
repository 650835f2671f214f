import type { ShippedLanguage } from '../foundation/locale.ts';
import { columns, isWordColumn, neededColumns, type Column } from '../roster-import/columns.ts';
import { headingOf } from '../roster-import/read-heading.ts';
import type { Draft, Problem, RosterImport, RowReport } from '../roster-import/report.ts';
import { askWord, type Vocabulary } from '../roster-import/vocabulary.ts';
import { issueSentence, type IssueTexts } from './issue-words.ts';
import { sumWords } from './price-words.ts';
import { rosterTexts } from './texts/roster-texts.ts';
import { Translator, type Values } from './translator.ts';

/** How spreadsheet programs call a table saved as text. */
const csv = 'CSV UTF-8';
/** So many words are named where any of many can stand. */
const mostExamples = 20;
const mostLanguages = 4;

/** How a price is written, by language. */
const prices: Readonly<Record<ShippedLanguage, string>> = {
  pl: '200 zł, 200–250 zł',
  en: '£60, £60–80',
  ro: '200 lei, 200–250 lei',
};
const days: Readonly<Record<ShippedLanguage, string>> = {
  pl: '2026-12-01, 1.12.2026',
  en: '2026-12-01, 1/12/2026',
  ro: '2026-12-01, 1.12.2026',
};

/** Says what became of a file that a roster was read from, to the owner of a clinic. */
export class RosterImportWords {
  readonly language: ShippedLanguage;
  readonly #translator: Translator;
  readonly #vocabulary: Vocabulary;
  readonly #issues: IssueTexts;

  constructor(language: ShippedLanguage, vocabulary: Vocabulary, issues: IssueTexts) {
    this.language = language;
    this.#vocabulary = vocabulary;
    this.#issues = issues;
    const texts = { [language]: { roster: rosterTexts[language] } };
    this.#translator = new Translator({ language, fallbacks: [], texts });
  }

  say(key: string, values: Values = {}): string {
    return this.#translator.say(`roster:${key}`, values);
  }

  /** One thing to mend or to look over: where it stands, what was found, what is possible. */
  problem(problem: Problem, kind: RosterImport['kind']): string {
    const { heading, column } = problem;
    const sentence = this.#sentence(problem, kind);
    const named =
      heading ||
      (column && problem.code !== 'no-column' && problem.code !== 'heading-twice' ? this.column(column) : '');
    return named
      ? this.say(kind === 'csv' ? 'atColumn' : 'atProperty', { heading: named, problem: sentence })
      : sentence;
  }

  /** Which person a row is about. */
  person(report: RowReport, kind: RosterImport['kind']): string {
    return `${this.place(report.row, kind)}, ${this.name(report)}`;
  }

  /** Where somebody stands in the file. */
  place(row: number, kind: RosterImport['kind']): string {
    return this.say(kind === 'csv' ? 'row' : 'person', { row });
  }

  name({ name }: RowReport): string {
    return name === '' ? this.say('nameless') : name;
  }

  /** What we call a column ourselves. */
  column(column: Column): string {
    return headingOf(column, this.language);
  }

  /** How many came out, and how many did not. */
  summary({ rows, therapists }: RosterImport): string {
    if (therapists.length === 0) return this.say('count.none');
    const look = rows.filter(({ therapist, problems }) => therapist && problems.length > 0).length;
    const counts = { taken: therapists.length, leftOut: rows.length - therapists.length, look };
    const said = Object.entries(counts).filter(([, count]) => count > 0);
    return `${said.map(([key, count]) => this.say(`count.${key}`, { count })).join('; ')}.`;
  }

  /** What may stand in a column, for somebody who has to write it. */
  example(column: 'languages' | 'ages' | 'settings'): string {
    const ids = { languages: [this.language], ages: ['18-64', '65-plus'], settings: ['in-person'] };
    return this.#vocabulary.wordsFor(column, ids[column], this.language).join(', ');
  }

  /** What was read of somebody, column by column. */
  read(draft: Draft): readonly { readonly column: string; readonly value: string }[] {
    return columns.flatMap((column) => {
      const value = this.#value(draft, column);
      return value === '' ? [] : [{ column: this.column(column), value }];
    });
  }

  /** The columns that a row says nothing in. */
  missing({ missing }: RowReport): string {
    return missing.map((column) => this.column(column)).join(', ');
  }

  #value(draft: Draft, column: Column): string {
    if (isWordColumn(column)) {
      const ids: readonly string[] = [draft[column] ?? []].flat();
      return this.#vocabulary.wordsFor(column, ids, this.language).join(', ');
    }
    switch (column) {
      case 'registration':
        return Object.values(draft.registration ?? {}).join(', ');
      case 'places':
        return (draft.places ?? []).join(', ');
      case 'price':
        return draft.price ? sumWords(this.language, draft.price.amount, draft.price.currency) : '';
      case 'free':
        return draft.free === undefined || draft.free === 'ask'
          ? this.#asking(draft.free)
          : this.#translator.date(draft.free);
      case 'about':
        return Object.entries(draft.about ?? {})
          .map(([tag, text]) => `${this.#vocabulary.word('languages', tag, this.language)} – ${text}`)
          .join(' / ');
      case 'photo':
        return draft.photo?.startsWith('data:') ? `${draft.photo.slice(0, 20)}…` : (draft.photo ?? '');
      case 'title':
      case 'booking':
      case 'id':
        return draft[column] ?? '';
      // They have been said with what they belong to.
      case 'name':
      case 'first-name':
      case 'last-name':
      case 'register':
      case 'register-link':
      case 'price-from':
      case 'price-to':
      case 'currency':
        return '';
    }
  }

  #asking(free: 'ask' | undefined): string {
    return free === undefined ? '' : askWord(this.language);
  }

  #sentence(problem: Problem, kind: RosterImport['kind']): string {
    const { code, found = '', expected = '', hint, issue, column } = problem;
    if (code === 'refused' && issue)
      return `${issueSentence(this.language, this.#issues, issue)} ${problem.severity === 'error' ? '' : this.say('leftOutOfRow')}`.trim();
    const values = {
      ...{ found, expected, csv, jsonLd: 'JSON-LD', employee: 'employee', member: 'member' },
      ...{ command: 'npx therapy-finder check', line: issue?.line ?? 1, examples: this.#examples(code) },
      ...{ column: column ? this.column(column) : '', words: this.#wordsFor(problem) },
      place: code === 'same-name' ? this.place(Number(expected), kind) : '',
    };
    const sentence = this.say(`problem.${code}`, values);
    const broken = code === 'broken-json' && issue ? issueSentence(this.language, this.#issues, issue) : '';
    const meant = hint === undefined ? '' : this.say('didYouMean', { hint });
    const possible =
      meant === '' && ['missing', 'unknown-word', 'no-formats'].includes(code) ? this.#possible(column) : '';
    return [sentence, broken, meant, possible].filter((part) => part !== '').join(' ');
  }

  #examples(code: Problem['code']): string {
    if (code.startsWith('price')) return prices[this.language];
    return code === 'day-unclear' ? `${days[this.language]}, ${this.#asking('ask')}` : '';
  }

  /** Ids of a problem in words. */
  #wordsFor({ code, found = '', expected = '' }: Problem): string {
    const word = (one: 'ages' | 'languages' | 'settings', id: string): string =>
      this.#vocabulary.word(one, id, this.language);
    if (code === 'no-headings') return neededColumns.map((one) => this.column(one)).join(', ');
    if (code === 'language-of-page') return word('languages', found);
    if (code === 'in-person-by-address') return word('settings', 'in-person');
    const ids = code === 'ages-partly' ? expected.split(' ') : [];
    return ids.map((id) => word('ages', id)).join(', ');
  }

  #possible(column: Column | undefined): string {
    if (!column || !isWordColumn(column)) return '';
    const words = this.#vocabulary.words(column, this.language);
    const most = column === 'languages' ? mostLanguages : mostExamples;
    const shown = words.slice(0, most).join(', ');
    return this.say('possible', { words: words.length > most ? `${shown} …` : shown });
  }
}
