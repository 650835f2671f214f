import type { HelpLine, Opening } from '../default-set/help-lines.ts';
import { primarySubtag } from '../foundation/locale.ts';
import { labelIn } from './label-words.ts';
import type { Said, Translator } from './translator.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A help line in words, each part with its language where it is another than the visitor's. */
export interface HelpLineWords {
  readonly label: Said;
  readonly audience: Said;
  /** When it answers, or that this is not known. */
  readonly hours: Said;
  /** "open now" or "closed now"; empty where hours are not confirmed or their time zone is not known. */
  readonly now: Said;
  /** Said when the entry is not confirmed or out of date; empty otherwise. */
  readonly caution: Said;
}

const nothing: Said = { text: '', lang: undefined };

/** @param at The moment for which "open now" and the expiry are judged. */
export function helpLineWords(translator: Translator, line: HelpLine, at: Date): HelpLineWords {
  const expired = at.toISOString().slice(0, 10) > line.expiresOn;
  const sure = line.confirmed && !expired;
  const label = labelIn(translator.language, line.label);
  return {
    label: label.text === '' ? { text: line.display, lang: undefined } : label,
    audience: translator.together(line.audience.map((who) => translator.said(`help.audience.${who}`))),
    hours: hoursText(translator, line, sure),
    now: sure ? nowText(translator, line, at) : nothing,
    // An unconfirmed entry's date is that of its source, if it had one: it would promise more than was checked.
    caution: sure ? nothing : cautionText(translator, line),
  };
}

function hoursText(translator: Translator, { hours }: HelpLine, sure: boolean): Said {
  if (hours !== 'unknown') return translator.together(hours.open.map((span) => spanText(translator, span)));
  return sure ? translator.said('help.hoursUnknown') : nothing;
}

function nowText(translator: Translator, line: HelpLine, at: Date): Said {
  if (line.hours === 'unknown' || alwaysOpen(line) || localTime(line.hours.zone, at) === null) return nothing;
  return translator.said(isOpen(line, at) ? 'help.openNow' : 'help.closedNow');
}

function cautionText(translator: Translator, line: HelpLine): Said {
  if (line.confirmed)
    return translator.said('help.expired', { date: translator.dateIn('help.expired', line.checkedOn) });
  return translator.said(line.hours === 'unknown' ? 'help.unconfirmedHours' : 'help.unconfirmed');
}

function alwaysOpen(line: HelpLine): boolean {
  return line.hours !== 'unknown' && line.hours.open.some((span) => isAllDay(span) && span.days.length === 7);
}

function isAllDay({ from, to }: Opening): boolean {
  return from === '00:00' && to === '24:00';
}

function spanText(translator: Translator, span: Opening): Said {
  const everyDay = span.days.length === 7;
  if (isAllDay(span) && everyDay) return translator.said('help.always');
  const key = everyDay ? 'help.daily' : 'help.hours';
  const language = translator.languageOf(key);
  const times = { from: clock(language, span.from), to: clock(language, span.to) };
  return translator.said(key, { ...times, days: dayRange(language, span.days) });
}

/** 24 hours; Polish writes the hour without a leading zero. */
function clock(language: string, time: string): string {
  return primarySubtag(language) === 'en' ? time : time.replace(/^0(\d)/, '$1');
}

function dayRange(language: string, names: readonly string[]): string {
  const weekday = (name: string): string => {
    // 2024-01-01 was a Monday.
    const date = Date.UTC(2024, 0, 1 + days.indexOf(name as (typeof days)[number]));
    return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
  };
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined) return '';
  return names.length === 1 ? weekday(first) : `${weekday(first)} – ${weekday(last)}`;
}

/** True when the line certainly answers at that moment, in its own time zone. A `to` before `from` means the next day. */
export function isOpen(line: HelpLine, at: Date): boolean {
  const local = line.hours === 'unknown' ? null : localTime(line.hours.zone, at);
  if (line.hours === 'unknown' || local === null) return false;
  const { now, day: today } = local;
  const yesterday = days[(today + 6) % 7];
  return line.hours.open.some(({ days: on, from, to }) => {
    const has = (day: string | undefined): boolean => on.some((name) => name === day);
    if (from < to) return has(days[today]) && now >= from && now < to;
    return (has(days[today]) && now >= from) || (has(yesterday) && now < to);
  });
}

/** Day of the week, from Monday, and time in a zone; null for a zone that this browser does not know. */
function localTime(zone: string, at: Date): { day: number; now: string } | null {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
    const day = days.indexOf(part('weekday').toLowerCase() as (typeof days)[number]);
    return { day, now: `${part('hour')}:${part('minute')}` };
  } catch {
    return null;
  }
}
