import { html, nothing, type TemplateResult } from 'lit';
import type { EmergencyWords } from '../../wording/emergency.ts';
import type { Conduct } from './conduct.ts';
import { saidOr } from './screens.ts';
import type { Stage } from './stage.ts';

/** What stands above every screen, from the first paint: help and the quick way out; below them a way to forget a visit that is kept. */
export function header(
  conduct: Conduct,
  stage: Stage | null,
  words: EmergencyWords,
  leave: () => void,
): TemplateResult {
  const leaveWords = saidOr(stage, 'quickExit.button', words.quickExit);
  return html`<header>
      <button class="help" type="button" part="help" aria-haspopup="dialog" @click=${conduct.wantHelp}>
        ${saidOr(stage, 'help.button', words.button)}
      </button>
      <button class="plain" type="button" part="quick-exit" @click=${leave}>${leaveWords}</button>
    </header>
    ${stage ? keptLine(stage) : nothing}`;
}

/** Not read aloud by itself when it changes: it may change because of what was just chosen. */
function keptLine(stage: Stage): TemplateResult | typeof nothing {
  const { remembering, restart } = stage.conduct;
  if (remembering.hasEnded) return html`<p class="kept quiet">${saidOr(stage, 'remember.notKept', '')}</p>`;
  if (!remembering.isKept) return nothing;
  return html`<p class="kept quiet">
    <span>${saidOr(stage, 'remember.kept', '')}</span>
    <button class="plain" type="button" part="forget" @click=${restart}>${saidOr(stage, 'remember.forget', '')}</button>
  </p>`;
}
