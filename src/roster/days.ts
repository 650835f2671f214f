const millisecondsOfADay = 86_400_000;

/** Whole days since 1970-01-01 of a day such as `2026-11-22`; NaN where it is none. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / millisecondsOfADay);
}
