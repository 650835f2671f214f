import questions from '../../../locales/ro/questions.json' with { type: 'json' };
import recommendation from '../../../locales/ro/recommendation.json' with { type: 'json' };
import widget from '../../../locales/ro/widget.json' with { type: 'json' };
import type { Texts } from './texts.ts';

export const texts: Texts = { questions, recommendation, widget };
