import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Ranked, Ranking } from '../../engine/recommendation.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import type { Page } from './page.ts';

const titles = { formats: 'recommendation.forms', modalities: 'recommendation.approaches' } as const;

interface Weighable {
  readonly kind: keyof typeof titles;
  readonly rows: Ranked[];
}

/** The rankings that have something to compare. */
export function weighable({ facts }: Page): Weighable[] {
  const { formats, modalities } = facts.recommendation;
  return [
    { kind: 'formats' as const, rows: shown(formats) },
    { kind: 'modalities' as const, rows: shown(modalities) },
  ].filter(({ rows }) => rows.length > 1);
}

function shown({ best, alternatives }: Ranking): Ranked[] {
  return best ? [best, ...alternatives] : [];
}

/** How the reasons weigh: a bar for each candidate, a piece for each reason, and the same in words. */
export function weighPicture(page: Page): TemplateResult {
  return html`<p>${page.tell('recommendation.weighLead')}</p>
    ${weighable(page).map(
      ({ kind, rows }) =>
        html`<h3>${page.tell(titles[kind])}</h3>
          ${bars(page, rows)}`,
    )}`;
}

function bars(page: Page, rows: readonly Ranked[]): TemplateResult {
  const longest = Math.max(...rows.map(({ score }) => score), 1);
  return html`<ul class="bars">
      ${rows.map(
        (row) =>
          html`<li>
            <p>${page.tell('recommendation.weighRow', { name: page.nameOf(row.id), count: row.score })}</p>
            ${bar(page, row, longest)}
          </li>`,
      )}
    </ul>
    <details class="more">
      <summary>${page.tell('recommendation.why')}</summary>
      ${rows.map(
        (row) =>
          html`<p class="group-name">${page.tellName(row.id)}</p>
            <ul class="pieces">
              ${pieces(page, row).map(
                ({ words, weight }) =>
                  html`<li>
                    <span>${words}</span>
                    <span class="weight">${page.tell('recommendation.points', { count: weight })}</span>
                  </li>`,
              )}
            </ul>`,
      )}
    </details>`;
}

interface Piece {
  readonly words: Spoken;
  readonly weight: number;
  readonly base: boolean;
}

/** What a score is made of. Reasons without a sentence are joined at the end. */
function pieces(page: Page, { base, reasons }: Ranked): Piece[] {
  const counted = reasons
    .filter(({ counts }) => counts)
    .map((reason) => ({ ...page.writer.write(reason), weight: reason.weight }));
  const named = new Map<string, Piece>();
  for (const { sentence, lang, weight } of counted.filter((one) => one.sentence !== '')) {
    const before = named.get(sentence)?.weight ?? 0;
    named.set(sentence, { words: spoken({ text: sentence, lang }), weight: before + weight, base: false });
  }
  const others = counted.filter(({ sentence }) => sentence === '').reduce((sum, { weight }) => sum + weight, 0);
  return [
    { words: page.tell('recommendation.base'), weight: base, base: true },
    ...named.values(),
    { words: page.tell('recommendation.otherReasons'), weight: others, base: false },
  ].filter(({ weight }) => weight > 0);
}

function bar(page: Page, row: Ranked, longest: number): TemplateResult {
  const gap = longest * 0.006;
  let from = 0;
  return html`<svg
    class="bar"
    viewBox="0 0 ${longest} 1"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${pieces(page, row).map(({ weight, base }) => {
      const start = from;
      from += weight;
      return weight - gap <= 0
        ? nothing
        : svg`<rect class=${base ? 'base' : ''} x=${start} y="0" width=${weight - gap} height="1" />`;
    })}
  </svg>`;
}
