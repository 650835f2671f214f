import questions from '../../../locales/en/questions.json' with { type: 'json' };
import recommendation from '../../../locales/en/recommendation.json' with { type: 'json' };
import widget from '../../../locales/en/widget.json' with { type: 'json' };
import type { Texts } from './texts.ts';

export const texts: Texts = { questions, recommendation, widget };
