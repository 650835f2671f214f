import type { FormatPlan, Part } from '../engine/recommendation.ts';
import type { Said, Translator, Values } from './translator.ts';

/** One line of a plan in words, with the part it says. */
export interface PlanLine {
  readonly part: 'length' | 'meetings' | 'frequency' | 'minutes';
  readonly text: Said;
  readonly about: Said;
  readonly reasons: Part<unknown>['reasons'];
}

const nothing: Said = { text: '', lang: undefined };

/** The plan of one format, line by line. `short` is how many meetings at most are called short. */
export function planLines(translator: Translator, plan: FormatPlan, short: number): PlanLine[] {
  const say = (key: string, values: Values = {}): Said => translator.said(`recommendation:plan.${key}`, values);
  const meetings = plan.meetings.value;
  const [from, to] = plan.minutes.value;
  return [
    {
      part: 'length',
      text: say(`length.${plan.length.value}`),
      // A range of meetings says it more closely.
      about: meetings ? nothing : say(`lengthAbout.${plan.length.value}`, { count: short }),
      reasons: plan.length.reasons,
    },
    { part: 'meetings', text: meetingsText(say, meetings), about: nothing, reasons: plan.meetings.reasons },
    {
      part: 'frequency',
      text: say(`frequency.${plan.frequency.value}`),
      about: nothing,
      reasons: plan.frequency.reasons,
    },
    { part: 'minutes', text: say('minutes', { min: from, max: to }), about: nothing, reasons: plan.minutes.reasons },
  ];
}

function meetingsText(say: (key: string, values?: Values) => Said, meetings: readonly [number, number] | null): Said {
  if (!meetings) return say('meetingsOpen');
  const [from, to] = meetings;
  return from === to ? say('meetings', { count: to }) : say('meetingsRange', { min: from, count: to });
}
