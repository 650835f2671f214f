import { html, nothing, type TemplateResult } from 'lit';
import { telephone } from '../theme/telephone.ts';
import { helpButton } from './help-card.ts';
import { VisitRestartedEvent } from './visit-restarted-event.ts';
import type { Page } from './page.ts';

/** How to reach the clinic, help, and a fresh start. Booking stands out only where a recommendation was made. */
export function contactBlock(page: Page): TemplateResult {
  const { clinic, recommendation } = page.facts;
  const eager = recommendation.outcome === 'recommended';
  return html`
    ${clinic ? html`<p class="clinic-name">${clinic.name}</p>` : nothing}
    <div class="acts">
      ${
        clinic?.booking
          ? html`<a class=${eager ? 'button primary' : 'button'} href=${clinic.booking} rel="noreferrer"
              >${page.tell('recommendation.book')}</a
            >`
          : nothing
      }
      ${
        clinic?.phone
          ? html`<a class="button" href=${telephone(clinic.phone)}
              >${page.tell('recommendation.phone', { phone: clinic.phone })}</a
            >`
          : nothing
      }
      ${clinic?.email ? html`<a class="button" href="mailto:${clinic.email}">${clinic.email}</a>` : nothing}
    </div>
    <div class="acts">
      ${helpButton(page)}
      <button
        type="button"
        class="plain"
        @click=${() => {
          page.facts.send(new VisitRestartedEvent());
        }}
      >
        ${page.tell('recommendation.restart')}
      </button>
    </div>
  `;
}
