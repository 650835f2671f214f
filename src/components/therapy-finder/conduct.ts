import type { LitElement } from 'lit';
import type { Logic } from '../../clinic-file/logic.ts';
import type { Answers } from '../../engine/answers.ts';
import * as visits from '../../screening/visit.ts';
import type { HelpClosedEvent } from '../help-panel/help-closed-event.ts';
import type { AnswerConsideredEvent } from '../question/answer-considered-event.ts';
import type { AnswerGivenEvent } from '../question/answer-given-event.ts';
import type { AnswerChangingEvent } from '../recommendation/answer-changing-event.ts';
import type { CountryChosenEvent } from '../welcome/country-chosen-event.ts';
import { Arrival } from './arrival.ts';
import { TherapyFinderCompleteEvent } from './complete-event.ts';
import { TherapyFinderHelpEvent } from './help-event.ts';
import { TherapyFinderStepEvent } from './step-event.ts';

/** Conducts a visit: takes what the screens say, makes the next state of the visit, and tells the page what it may know. */
export class Conduct {
  readonly #host: LitElement;
  readonly #arrival: Arrival;
  #logic: Logic | null = null;
  #country = 'other';
  #countryChosen = false;
  #completed = false;

  visit: visits.Visit = visits.newVisit();
  /** The country whose numbers the visitor looks up in the help panel. */
  lookedUp: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#arrival = new Arrival(host);
  }

  /** The logic and the country that hold from now on. Another logic is another visit; another language is not. */
  settle(logic: Logic, country: string): void {
    const same = this.#logic?.hash === logic.hash;
    const { help } = this.visit;
    this.#logic = logic;
    this.#country = country;
    if (same) {
      this.suggestCountry(country);
      return;
    }
    this.forget();
    // Help that is open stays open, whatever arrives behind it.
    this.#show({ ...this.visit, help });
  }

  /** The page's country, for as long as the visitor has not said otherwise. */
  suggestCountry(country: string) {
    this.#country = country;
    if (!this.#countryChosen && this.visit.step === 0) this.#place(country);
  }

  /** Forgets answers and the traces of danger. Tells nobody and moves nothing. */
  forget() {
    this.#countryChosen = this.#completed = false;
    this.lookedUp = null;
    this.#show(visits.newVisit({ country: this.#country }));
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

  #place(country: string) {
    this.#show({ ...this.visit, answers: { ...this.visit.answers, country } });
  }

  /** A step that the visitor asked for: reading goes along. */
  #step(visit: visits.Visit) {
    this.#arrival.expect();
    this.#go(visit);
  }

  #go(visit: visits.Visit) {
    this.#show(visit);
    this.#host.dispatchEvent(new TherapyFinderStepEvent(visit.step));
    if (visit.screen.kind !== 'recommendation' || this.#completed) return;
    this.#completed = true;
    this.#host.dispatchEvent(new TherapyFinderCompleteEvent());
  }

  #show(visit: visits.Visit) {
    this.visit = visit;
    this.#host.requestUpdate();
  }
}
