/**
 * The number to dial when life is in danger. Code, not data: no clinic file can change or remove it.
 *
 * Source: 112 is the emergency number in the whole European Union (Directive (EU) 2018/1972, art. 109); the United Kingdom uses 999, where 112 works too.
 */
export function emergencyNumber(country: string): '112' | '999' {
  return country === 'gb' ? '999' : '112';
}
