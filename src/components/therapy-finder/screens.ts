import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { HelpLevel } from '../../clinic-file/logic-schema.ts';
import { offeredOptions } from '../../engine/answers.ts';
import { type HelpView, helpView } from '../../screening/help-view.ts';
import { minutesOf, positionOf } from '../../screening/position.ts';
import { recommended } from '../../screening/recommended.ts';
import { urgent } from '../../screening/visit.ts';
import type { EmergencyWords } from '../../wording/emergency.ts';
import { personOf, questionWords } from '../../wording/question-words.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import type { Conduct } from './conduct.ts';
import type { Stage } from './stage.ts';

/** The screen on which the visit stands. */
export function screen(stage: Stage): TemplateResult {
  const { screen: current } = stage.conduct.visit;
  switch (current.kind) {
    case 'welcome':
      return welcome(stage);
    case 'interlude':
      return interlude(stage, current.section);
    case 'question':
      return question(stage, current.question);
    case 'recommendation':
      return recommendation(stage);
  }
}

function welcome({ embedding, conduct, country, emergency }: Stage): TemplateResult {
  return html`<therapy-finder-welcome
    class="screen"
    part="welcome"
    exportparts="start"
    .clinic=${embedding.clinic}
    .country=${country}
    .minutes=${minutesOf(embedding.logic)}
    .fallenBack=${embedding.fallenBack}
    .emergency=${emergency}
    .asksToKeep=${conduct.remembering.asks}
    .keep=${conduct.remembering.choice}
    @visit-started=${conduct.goOn}
    @remember-chosen=${conduct.remember}
    @country-chosen=${conduct.chooseCountry}
  >
    <slot name="intro" slot="intro"></slot>
    <slot name="footer" slot="footer"></slot>
  </therapy-finder-welcome>`;
}

function interlude({ conduct, emergency }: Stage, section: string): TemplateResult {
  return html`<therapy-finder-interlude
    class="screen"
    part="interlude"
    exportparts="next, back"
    .section=${section}
    .emergency=${emergency}
    @went-on=${conduct.goOn}
    @went-back=${conduct.back}
  ></therapy-finder-interlude>`;
}

function question({ embedding, conduct, emergency }: Stage, id: string): TemplateResult {
  const { logic, translator } = embedding;
  const { visit } = conduct;
  const asked = logic.questions.get(id);
  if (!asked) return html``;
  // A new element for each step: nothing of the answer before stays in a field.
  return html`${keyed(
    visit.step,
    html`<therapy-finder-question
      class="screen"
      part="question"
      exportparts="option, next, back, skip, progress"
      .question=${asked}
      .options=${offeredOptions(logic, visit.answers, asked)}
      .words=${questionWords(translator, asked, personOf(visit.answers))}
      .answer=${visit.answers[id] ?? null}
      .position=${positionOf(logic, visit.answers, id)}
      .share=${visit.share}
      .urgent=${urgent(logic, visit)}
      .emergency=${emergency}
      @answer-considered=${conduct.consider}
      @answer-given=${conduct.answer}
      @went-back=${conduct.back}
    ></therapy-finder-question>`,
  )}`;
}

function recommendation({ embedding, conduct, afterwards, helpView: view }: Stage): TemplateResult {
  const { answers, help, wishes, draft } = conduct.visit;
  const recommendation = recommended(embedding.logic, answers);
  // Danger that was taken back keeps the lines in sight until restart.
  const shownHelp: HelpLevel = recommendation.help.level === 'none' && help.seen ? 'lines' : recommendation.help.level;
  return html`<therapy-finder-recommendation
    class="screen"
    part="recommendation"
    exportparts="therapist, hand-off"
    .logic=${embedding.logic}
    .answers=${answers}
    .recommendation=${recommendation}
    .helpView=${view}
    .clinic=${embedding.clinic}
    .offer=${embedding.offer}
    .prices=${embedding.prices}
    .shownHelp=${shownHelp}
    .later=${afterwards.ready}
    .roster=${afterwards.therapists}
    .handOff=${embedding.handOff}
    .wishes=${wishes}
    .draft=${draft}
    @answer-changing=${conduct.change}
    @visit-restarted=${conduct.restart}
    @help-wanted=${conduct.wantHelp}
    @wishes-changed=${conduct.wish}
    @draft-changed=${conduct.redraft}
    @handed-off=${conduct.handOff}
  ></therapy-finder-recommendation>`;
}

/** The help panel. It needs no stage: the emergency number is there before anything is loaded. */
export function helpPanel(
  conduct: Conduct,
  stage: Stage | null,
  emergency: string,
  words: EmergencyWords,
  leave: () => void,
): TemplateResult {
  const { visit, lookedUp } = conduct;
  const view = stage && (lookedUp === null ? stage.helpView : viewFrom(stage, lookedUp));
  return html`<therapy-finder-help-panel
    exportparts="help-panel, quick-exit"
    .open=${visit.help.open}
    .byDanger=${visit.help.byDanger}
    .among=${visit.screen.kind === 'question' || visit.screen.kind === 'interlude'}
    .view=${view}
    .emergency=${emergency}
    .words=${words}
    @help-closed=${conduct.closeHelp}
    @country-chosen=${conduct.lookUp}
    @leave-wanted=${leave}
  ></therapy-finder-help-panel>`;
}

/** What the visit shows for another country. */
function viewFrom({ embedding, inView }: Stage, country: string): HelpView {
  return helpView(embedding.logic, embedding.helpLines, { ...inView, country }, null);
}

/** A sentence of the loaded texts; until they are there, ours, which needs no loading. */
export function saidOr(stage: Stage | null, key: string, ours: string): Spoken {
  return stage ? spoken(stage.embedding.translator.said(key)) : ours;
}

/** What is said aloud when a screen appears, besides its heading, which gets the focus. */
export function announcement({ embedding, conduct }: Stage): Spoken {
  const { visit } = conduct;
  const { logic, translator } = embedding;
  if (visit.screen.kind === 'recommendation') return spoken(translator.said('live.recommendation'));
  if (visit.screen.kind !== 'question') return '';
  const asked = logic.questions.get(visit.screen.question);
  if (!asked) return '';
  const section = translator.said(`questions:sections.${asked.section}.name`);
  const place = translator.said('question.progress', { ...positionOf(logic, visit.answers, asked.id) });
  return html`${spoken(section)}. ${spoken(place)}`;
}
