import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../source-file.ts';

type Texts = Readonly<Record<'pl' | 'en' | 'ro', string>>;

interface Line {
  readonly label: Texts;
  readonly phone: string | null;
  readonly display: string;
  readonly text?: { readonly number: string; readonly word: string | null };
  readonly audience: readonly string[];
  readonly topics: readonly string[];
  readonly hours:
    | 'unknown'
    | {
        readonly zone: string;
        readonly open: readonly {
          readonly days: readonly string[];
          readonly from: string;
          readonly to: string;
        }[];
      };
  readonly free: boolean;
  readonly languages: readonly string[];
  readonly url: string | null;
  readonly source: string;
  readonly checkedOn: string;
  readonly checkedBy: string | null;
  readonly expiresOn: string;
  readonly confirmed: boolean;
  readonly note?: string;
}

interface Country {
  readonly zone: string;
  readonly access: {
    readonly source: string;
    readonly checkedOn: string;
    readonly expiresOn: string | null;
    readonly until?: string;
    readonly confirmed: boolean;
  };
  readonly registers: readonly { readonly label: Texts; readonly url: string }[];
}

const folder = 'src/default-set/';
const compiled = '2026-11-22';
const names = ['pl', 'ro', 'gb', 'ie', 'eu'];
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const audiences = ['adults', 'children', 'everyone', 'women', 'men', 'seniors'];
const topics = [...['crisis', 'talk', 'violence', 'child-danger'], ...['bereavement', 'drugs', 'gambling', 'mood']];
const keys = {
  needed: [
    ...['label', 'phone', 'display', 'audience', 'topics', 'hours', 'free', 'languages', 'url'],
    ...['source', 'checkedOn', 'checkedBy', 'expiresOn', 'confirmed'],
  ],
  allowed: ['text', 'note'],
};

function read(path: string): unknown {
  return JSON.parse(readFileSync(folder + path, 'utf8'));
}

const files = names.map((name) => ({
  name,
  lines: Object.entries(read(`help-lines/${name}.json`) as Record<string, Line>),
}));
const all = files.flatMap(({ name, lines }) => lines.map(([id, line]) => ({ name, id, line })));
const countries = read('countries.json') as Record<string, Country>;

function linesOf(country: string) {
  return files.find(({ name }) => name === country)!.lines.map(([, line]) => line);
}

function digits(text: string) {
  return text.replace(/\D/g, '');
}

function isDay(text: string) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function later(day: string, by: number) {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

function isZone(name: string) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Open on all days from midnight to midnight, or nobody knows: never surely closed. */
function neverSurelyClosed({ hours }: Line) {
  if (hours === 'unknown') return true;
  return days.every((day) =>
    hours.open.some((span) => span.days.includes(day) && span.from === '00:00' && span.to === '24:00'),
  );
}

function isFor(line: Line, who: string) {
  return line.audience.includes(who) || line.audience.includes('everyone');
}

function isAbout(line: Line, topic: string) {
  return line.topics.includes(topic);
}

test('there is one file for each country, and the European one for the others', () => {
  const expected = names.map((name) => `${folder}help-lines/${name}.json`).sort();
  expect(filesIn(`${folder}help-lines`).filter((path) => path.endsWith('.json'))).toEqual(expected);
  expect(Object.keys(countries)).toEqual(['pl', 'ro', 'gb', 'ie', 'other']);
});

describe.each(all)('$id', ({ name, id, line }) => {
  test('has a name that starts with its country, and only known parts', () => {
    expect(id).toMatch(new RegExp(`^${name}(-[a-z0-9]+)+$`));
    const parts = Object.keys(line);
    expect(keys.needed.filter((key) => !parts.includes(key))).toEqual([]);
    expect(parts.filter((key) => ![...keys.needed, ...keys.allowed].includes(key))).toEqual([]);
  });

  test('is labelled in three languages', () => {
    expect(Object.keys(line.label).sort()).toEqual(['en', 'pl', 'ro']);
    for (const label of Object.values(line.label)) {
      expect(label.trim()).not.toBe('');
      expect(label).toBe(label.normalize('NFC'));
      expect(label, 'comma below, never a cedilla').not.toMatch(/[ŞşŢţ]/);
    }
  });

  test('can be reached: by a number to call, or by one to write to', () => {
    if (line.phone === null) {
      expect(line.text?.number).toMatch(/^\d+$/);
      expect(digits(line.display)).toBe(line.text?.number);
    } else {
      expect(line.phone).toMatch(/^\+?\d+$/);
      const national = digits(line.display).replace(/^0/, '');
      expect([digits(line.display), `+48${national}`, `+40${national}`]).toContain(line.phone);
    }
    expect(['112', '999'], 'emergency numbers are code').not.toContain(line.phone);
    if (line.url !== null) expect(line.url).toMatch(/^https:\/\//);
  });

  test('says for whom, about what and in which languages it is', () => {
    expect(line.audience).not.toEqual([]);
    expect(line.audience.filter((who) => !audiences.includes(who))).toEqual([]);
    expect(line.topics).not.toEqual([]);
    expect(line.topics.filter((topic) => !topics.includes(topic))).toEqual([]);
    expect(line.languages.length > 0 || name === 'eu').toBe(true);
    expect(typeof line.free).toBe('boolean');
  });

  test('has hours that a clock can read, or says that they are unknown', () => {
    if (line.hours === 'unknown') return;
    expect(isZone(line.hours.zone)).toBe(true);
    expect(line.hours.zone).toBe(countries[name]?.zone);
    expect(line.hours.open).not.toEqual([]);
    for (const span of line.hours.open) {
      expect(span.days).not.toEqual([]);
      expect(span.days.filter((day) => !days.includes(day))).toEqual([]);
      expect(span.from).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      expect(span.to).toMatch(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
      expect(span.to).not.toBe(span.from);
    }
  });

  test('says where and when it was seen, and nobody is said to have checked it', () => {
    expect(line.source.trim()).not.toBe('');
    expect(isDay(line.checkedOn)).toBe(true);
    expect(isDay(line.expiresOn)).toBe(true);
    expect(line.checkedOn <= compiled).toBe(true);
    expect(line.expiresOn).toBe(later(line.confirmed ? compiled : line.checkedOn, 90));
    expect(line.checkedBy).toBeNull();
    expect(typeof line.confirmed).toBe('boolean');
  });

  test('is not taken for confirmed on the day of compiling alone', () => {
    if (line.checkedOn === compiled) expect(line.confirmed).toBe(false);
  });
});

test('no name stands twice', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('the Romanian 116 123, which nobody confirmed, is not shipped', () => {
  const numbers = linesOf('ro').flatMap(({ phone, display }) => [phone, digits(display)]);
  expect(numbers).not.toContain('116123');
});

test.each(names)('%s: an adult in crisis finds a line that is not surely closed', (name) => {
  const open = linesOf(name).filter(
    (line) => isFor(line, 'adults') && isAbout(line, 'crisis') && neverSurelyClosed(line),
  );
  expect(open).not.toEqual([]);
});

test('the Romanian line with limited hours is unconfirmed and stands beside another', () => {
  const line = linesOf('ro').find(({ phone }) => phone === '0800801200')!;
  expect(line.confirmed).toBe(false);
  expect(line.hours).toEqual({
    zone: 'Europe/Bucharest',
    open: [{ days: ['fri', 'sat', 'sun'], from: '19:00', to: '07:00' }],
  });
});

test.each(names)('%s: there are lines for children, child danger and violence', (name) => {
  const lines = linesOf(name);
  expect(lines.some(({ audience }) => audience.includes('children'))).toBe(true);
  expect(lines.some((line) => isAbout(line, 'child-danger'))).toBe(true);
  expect(lines.some((line) => isAbout(line, 'violence'))).toBe(true);
});

test.each(names)('%s: an unconfirmed or expired line is never the only one', (name) => {
  const lines = linesOf(name);
  const doubtful = lines.filter(({ confirmed, expiresOn }) => !confirmed || expiresOn < compiled);
  if (doubtful.length > 0) expect(lines.length).toBeGreaterThan(1);
});

test.each(['pl', 'ro', 'gb'])('%s: one line at least is confirmed and not expired', (name) => {
  const sound = linesOf(name).filter(({ confirmed, expiresOn }) => confirmed && expiresOn >= compiled);
  expect(sound).not.toEqual([]);
});

describe.each(Object.entries(countries))('country %s', (name, { zone, access, registers }) => {
  test('has a zone and a dated way to a psychiatrist', () => {
    expect(isZone(zone)).toBe(true);
    expect(access.source.trim()).not.toBe('');
    for (const day of [access.checkedOn, access.expiresOn, access.until])
      if (typeof day === 'string') expect(isDay(day)).toBe(true);
    expect(access.until).toBe(name === 'pl' ? '2026-12-31' : undefined);
    expect(typeof access.confirmed).toBe('boolean');
  });

  test('names its registers in three languages', () => {
    for (const { label, url } of registers) {
      expect(Object.keys(label).sort()).toEqual(['en', 'pl', 'ro']);
      expect(Object.values(label).join('')).not.toMatch(/[ŞşŢţ]/);
      expect(url).toMatch(/^https:\/\//);
    }
  });
});
