import { plainWord } from './plain-word.ts';

/** How the names of months begin in Polish, English and Romanian. */
const months: readonly string[] = [
  ...['sty jan ian', 'lut feb feb', 'mar mar mar', 'kwi apr apr', 'maj may mai', 'cze jun iun'],
  ...['lip jul iul', 'sie aug aug', 'wrz sep sep', 'paz oct oct', 'lis nov noi', 'gru dec dec'],
];

/** Reads a day in the order in which it is written in Poland, Romania and Britain: `2026-12-01`, `1.12.2026`, `1 grudnia 2026`. Null where it is none. */
export function readDay(text: string): string | null {
  const day = text.trim();
  const numbers =
    /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<date>\d{1,2})(?:[T ]\d.*)?$/.exec(day) ??
    /^(?<date>\d{1,2})[-./ ]+(?<month>\d{1,2})[-./ ]+(?<year>\d{4}|\d{2})\.?(?: r\.?)?$/.exec(day);
  if (numbers?.groups)
    return calendarDay(numbers.groups['year'], Number(numbers.groups['month']), numbers.groups['date']);
  const named = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,}) (\d{4})(?: r)?$/u.exec(plainWord(day));
  const month = months.findIndex((names) => names.split(' ').includes(named?.[2]?.slice(0, 3) ?? '')) + 1;
  return named ? calendarDay(named[3], month, named[1]) : null;
}

function calendarDay(year = '', month: number, date = ''): string | null {
  const time = Date.UTC(Number(year.length === 2 ? `20${year}` : year), month - 1, Number(date));
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  // The 31st of a month that has none would be the first of the next.
  return Number(day.slice(5, 7)) === month && Number(day.slice(8)) === Number(date) ? day : null;
}
