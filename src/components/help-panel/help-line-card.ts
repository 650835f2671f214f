import { html, nothing, type TemplateResult } from 'lit';
import type { HelpLine } from '../../default-set/help-lines.ts';
import { tellsTooMuch } from '../../screening/help-view.ts';
import { helpLineWords } from '../../wording/help-line-words.ts';
import type { Translator } from '../../wording/translator.ts';
import { besideEachOther, spoken } from '../theme/spoken.ts';
import { telephone, textMessage } from '../theme/telephone.ts';

/** How a line is shown. */
export interface CardWish {
  /** The moment for "open now". */
  readonly at: Date;
  /** Nothing on the card may tell of danger from somebody near. */
  readonly discreet: boolean;
  /** In the size of the emergency number. */
  readonly large: boolean;
}

/** One help line: who answers, the number in one tap, when, and for whom. */
export function helpLineCard(
  translator: Translator,
  line: HelpLine,
  { at, discreet, large }: CardWish,
): TemplateResult {
  const words = helpLineWords(translator, line, at);
  const hidden = tellsTooMuch(line, discreet);
  const label = hidden ? translator.said('help.topics.talk') : words.label;
  const facts = [
    ...[words.now, words.hours],
    ...(line.free ? [translator.said('help.free')] : []),
    ...(hidden ? [] : [words.audience]),
  ];
  const call = translator.said('help.call', { number: line.display });
  return html`
    <p class="label">${spoken(label)}</p>
    ${
      line.phone
        ? html`<a
            class=${large ? 'number large' : 'number'}
            href=${telephone(line.phone)}
            dir="ltr"
            lang=${call.lang ?? nothing}
            aria-label=${`${call.text}. ${label.text}`}
            >${line.display}</a
          >`
        : nothing
    }
    ${line.text ? textLink(translator, line.text) : nothing}
    <p>${besideEachOther(facts)}</p>
    ${words.caution.text === '' ? nothing : html`<p class="caution">${spoken(words.caution)}</p>`}
  `;
}

function textLink(translator: Translator, text: NonNullable<HelpLine['text']>): TemplateResult {
  const { number, word } = text;
  return html`<a class="text" href=${textMessage(text)}
    >${spoken(translator.said('help.text', { number }))}${word ? ` (${word})` : ''}</a
  >`;
}
