import questions from '../../../locales/pl-informal/questions.json' with { type: 'json' };
import recommendation from '../../../locales/pl-informal/recommendation.json' with { type: 'json' };
import widget from '../../../locales/pl-informal/widget.json' with { type: 'json' };
import type { Texts } from './texts.ts';

/** Only the sentences that differ: they lie over the Polish ones. */
export const texts: Texts = { questions, recommendation, widget };
