import questions from '../../../locales/ro/questions.json' with { type: 'json' };
import recommendation from '../../../locales/ro/recommendation.json' with { type: 'json' };
import takeAway from '../../../locales/ro/take-away.json' with { type: 'json' };
import therapists from '../../../locales/ro/therapists.json' with { type: 'json' };
import widget from '../../../locales/ro/widget.json' with { type: 'json' };
import type { Texts } from './texts.ts';

/** What comes after the recommendation has files of its own, and is said like the rest of the widget. */
export const texts: Texts = { questions, recommendation, widget: { ...widget, takeAway, therapists } };
