import questions from '../../../locales/pl/questions.json' with { type: 'json' };
import recommendation from '../../../locales/pl/recommendation.json' with { type: 'json' };
import widget from '../../../locales/pl/widget.json' with { type: 'json' };
import type { Texts } from './texts.ts';

export const texts: Texts = { questions, recommendation, widget };
