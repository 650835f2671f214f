import questions from '../../../locales/pl/questions.json' with { type: 'json' };
import recommendation from '../../../locales/pl/recommendation.json' with { type: 'json' };
import takeAway from '../../../locales/pl/take-away.json' with { type: 'json' };
import therapists from '../../../locales/pl/therapists.json' with { type: 'json' };
import widget from '../../../locales/pl/widget.json' with { type: 'json' };
import type { Texts } from './texts.ts';

/** What comes after the recommendation has files of its own, and is said like the rest of the widget. */
export const texts: Texts = { questions, recommendation, widget: { ...widget, takeAway, therapists } };
