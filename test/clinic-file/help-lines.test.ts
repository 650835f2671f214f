import { describe, expect, test } from 'vitest';
import { basis, parse } from './clinic-file.ts';

describe('help lines', () => {
  const line = structuredClone(basis.helpLines['pl']!['pl-116-123']!);

  test('can be added and corrected', () => {
    const parsed = parse({ helpLines: { pl: { own: line, 'pl-116-123': { display: '116-123' } } } });
    expect(parsed.issues).toEqual([]);
    expect(parsed.helpLines['pl']?.['own']).toEqual(line);
    expect(parsed.helpLines['pl']?.['pl-116-123']?.display).toBe('116-123');
  });

  test('one that is not whole is left out, and the one of the basis stays', () => {
    const parsed = parse({ helpLines: { pl: { own: { phone: '116123' }, 'pl-116-123': { audience: null } } } });
    expect(parsed.issues.map(({ code }) => code)).toContain('missing-key');
    expect(parsed.helpLines['pl']).toEqual(basis.helpLines['pl']);
  });

  test('one without a number is refused, and none of a crisis can be lost by it', () => {
    const ids = Object.keys(basis.helpLines['ie']!);
    const parsed = parse({ helpLines: { ie: Object.fromEntries(ids.map((id) => [id, { phone: null }])) } });
    expect(parsed.issues.map(({ code }) => code)).toContain('help-line-without-number');
    expect(Object.values(parsed.helpLines['ie']!).filter(({ phone, text }) => phone === null && !text)).toEqual([]);
    expect(parsed.logic).toBeNull();
  });

  test('lines that all stop answering in a crisis stay as in the basis', () => {
    const ids = Object.keys(basis.helpLines['ie']!);
    const parsed = parse({ helpLines: { ie: Object.fromEntries(ids.map((id) => [id, { topics: ['talk'] }])) } });
    expect(new Set(parsed.issues.map(({ code }) => code))).toEqual(new Set(['help-lines-lost']));
    expect(parsed.helpLines['ie']).toEqual(basis.helpLines['ie']);
  });

  test('a time zone that does not exist is refused', () => {
    const hours = { zone: 'Europe/Warszawa', open: [{ days: ['mon'], from: '08:00', to: '20:00' }] };
    const { issues } = parse({ helpLines: { pl: { 'pl-116-123': { hours } } } });
    expect(issues).toMatchObject([
      { code: 'wrong-format', path: ['helpLines', 'pl', 'pl-116-123', 'hours', 'zone'], found: 'Europe/Warszawa' },
    ]);
    expect(
      parse({ helpLines: { pl: { 'pl-116-123': { hours: { ...hours, zone: 'Europe/Warsaw' } } } } }).issues,
    ).toEqual([]);
  });
});
