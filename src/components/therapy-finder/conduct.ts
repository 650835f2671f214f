import type { LitElement } from 'lit';
import type { Logic } from '../../clinic-file/logic.ts';
import type { Answers } from '../../engine/answers.ts';
import { noWishes } from '../../roster/wishes.ts';
import type { Embedding } from '../../screening/embedding.ts';
import * as visits from '../../screening/visit.ts';
import type { HelpClosedEvent } from '../help-panel/help-closed-event.ts';
import type { AnswerConsideredEvent } from '../question/answer-considered-event.ts';
import type { AnswerGivenEvent } from '../question/answer-given-event.ts';
import type { AnswerChangingEvent } from '../recommendation/answer-changing-event.ts';
import type { DraftChangedEvent } from '../take-away/draft-changed-event.ts';
import type { HandedOffEvent } from '../take-away/handed-off-event.ts';
import type { WishesChangedEvent } from '../therapists/wishes-changed-event.ts';
import type { CountryChosenEvent } from '../welcome/country-chosen-event.ts';
import type { RememberChosenEvent } from '../welcome/remember-chosen-event.ts';
import { Arrival } from './arrival.ts';
import { Counting, type CountingHost } from './counting.ts';
import { TherapyFinderHandOffEvent } from './hand-off-event.ts';
import { TherapyFinderHelpEvent } from './help-event.ts';
import { Remembering, type RememberingHost } from './remembering.ts';
import { TherapyFinderStepEvent } from './step-event.ts';

/** Conducts a visit: takes what the screens say, makes the next state of the visit, and tells the page what it may know. */
export class Conduct {
  readonly #host: LitElement;
  readonly #arrival: Arrival;
  readonly #counting: Counting;
  #logic: Logic | null = null;
  /** Tells one clinic from another that asks the same questions. */
  #clinic = '';
  #country = 'other';
  #countryChosen = false;

  readonly remembering: Remembering;
  visit: visits.Visit = visits.newVisit();
  /** The country whose numbers the visitor looks up in the help panel. */
  lookedUp: string | null = null;

  constructor(host: LitElement & RememberingHost & CountingHost) {
    this.#host = host;
    this.#arrival = new Arrival(host);
    this.#counting = new Counting(host);
    this.remembering = new Remembering(host);
  }

  /** The file and the country that hold from now on. Another logic is another visit; another language is not. */
  settle({ logic, clinic, handOff }: Pick<Embedding, 'logic' | 'clinic' | 'handOff'>, country: string): void {
    const before = this.#logic;
    const { help } = this.visit;
    const another = JSON.stringify([clinic?.name, handOff?.key]);
    const moved = this.#clinic !== another;
    this.#clinic = another;
    this.#logic = logic;
    this.#country = country;
    if (before?.hash === logic.hash) {
      if (moved) this.#leaveClinic();
      this.suggestCountry(country);
      return;
    }
    // What was kept belongs to the logic that comes first.
    const recalled = before === null && this.#recall(logic);
    if (!recalled) this.forget();
    // Help that is open stays open, whatever arrives behind it.
    if (!recalled || help.open) this.#show({ ...this.visit, help });
  }

  /** The page's country, for as long as the visitor has not said otherwise. */
  suggestCountry(country: string) {
    this.#country = country;
    if (!this.#countryChosen && this.visit.step === 0) this.#place(country);
  }

  /** Forgets answers and the traces of danger. Tells nobody and moves nothing. */
  forget() {
    this.remembering.forget();
    this.#clear();
  }

  /** The page is left: nothing of the visit stays in sight or in memory. What the visitor let us keep stays kept. */
  pageLeft() {
    this.remembering.letGo();
    this.#clear();
  }

  pageBack() {
    if (this.#logic) this.#recall(this.#logic);
  }

  replay(answers: Answers) {
    this.forget();
    const all = { country: this.#country, ...answers };
    this.#show(visits.newVisit(all));
    if (this.#logic && Object.keys(answers).some((id) => id !== 'country')) this.#go(visits.replay(this.#logic, all));
  }

  showHelp() {
    this.#show(visits.openHelp(this.visit));
  }

  readonly goOn = () => {
    if (this.#logic) this.#step(visits.goOn(this.#logic, this.visit));
  };

  readonly chooseCountry = ({ country }: CountryChosenEvent) => {
    this.#countryChosen = true;
    this.#place(country);
  };

  readonly remember = ({ keep }: RememberChosenEvent) => {
    this.remembering.choose(keep);
    this.#show(this.visit);
  };

  readonly consider = ({ questionId, value, passing }: AnswerConsideredEvent) => {
    if (this.#logic) this.#show(visits.consider(this.#logic, this.visit, questionId, value, { passing }));
  };

  readonly answer = ({ questionId, value }: AnswerGivenEvent) => {
    if (this.#logic) this.#step(visits.answer(this.#logic, this.visit, questionId, value));
  };

  readonly back = () => {
    this.#step(visits.back(this.visit));
  };

  readonly change = ({ questionId }: AnswerChangingEvent) => {
    if (this.#logic) this.#step(visits.change(this.#logic, this.visit, questionId));
  };

  readonly restart = () => {
    this.forget();
    this.#step(this.visit);
  };

  readonly wantHelp = () => {
    this.showHelp();
    this.#host.dispatchEvent(new TherapyFinderHelpEvent());
  };

  readonly lookUp = ({ country }: CountryChosenEvent) => {
    this.lookedUp = country;
    this.#host.requestUpdate();
  };

  readonly closeHelp = ({ finish }: HelpClosedEvent) => {
    this.lookedUp = null;
    if (finish && this.#logic) {
      this.#step(visits.finish(this.#logic, this.visit));
    } else {
      this.#show(visits.closeHelp(this.visit));
      this.#arrival.expectUnlessFocused();
    }
  };

  readonly wish = ({ wishes }: WishesChangedEvent) => {
    this.#show({ ...this.visit, wishes });
  };

  readonly redraft = ({ draft }: DraftChangedEvent) => {
    this.#show({ ...this.visit, draft });
  };

  readonly handOff = ({ sealed, way }: HandedOffEvent) => {
    this.#host.dispatchEvent(new TherapyFinderHandOffEvent(sealed, way));
  };

  /** The answers hold anywhere. Who was noted or wished for is of the other clinic's, and so is a letter that only it can open. */
  #leaveClinic() {
    const { draft } = this.visit;
    this.#show({ ...this.visit, wishes: noWishes, draft: { ...draft, noted: [], letter: null } });
  }

  #place(country: string) {
    this.#show({ ...this.visit, answers: { ...this.visit.answers, country } });
  }

  #clear() {
    this.#countryChosen = false;
    this.lookedUp = null;
    this.#counting.forget();
    this.#show(visits.newVisit({ country: this.#country }));
  }

  /** Goes on with the visit that is kept. Nothing is told or moved, and its time does not begin anew. */
  #recall(logic: Logic): boolean {
    const kept = this.remembering.recall(logic);
    if (kept === null) return false;
    this.#countryChosen = true;
    this.#counting.resume(kept);
    this.visit = kept.visit;
    this.#host.requestUpdate();
    return true;
  }

  /** A step that the visitor asked for: reading goes along. */
  #step(visit: visits.Visit) {
    this.#arrival.expect();
    this.#counting.begin(visit);
    this.#go(visit);
  }

  #go(visit: visits.Visit) {
    this.#show(visit);
    this.#host.dispatchEvent(new TherapyFinderStepEvent(visit.step));
    this.#counting.note(visit);
  }

  #show(visit: visits.Visit) {
    this.visit = visit;
    if (this.#logic) this.remembering.note(this.#logic, this.#counting.together(visit));
    this.#host.requestUpdate();
  }
}
