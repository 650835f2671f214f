import { plainWord } from './plain-word.ts';

/** The groups of our question on age, in years. Whoever sees children of some years counts as seeing children. */
const groups = [
  { id: 'under-13', from: 0, to: 12, whole: (_: number, to: number) => to >= 12 },
  { id: '13-15', from: 13, to: 15, whole: (from: number, to: number) => from <= 13 && to >= 15 },
  { id: '16-17', from: 16, to: 17, whole: (from: number, to: number) => from <= 16 && to >= 17 },
  { id: '18-64', from: 18, to: 64, whole: (from: number, to: number) => from <= 18 && to >= 64 },
  // "18 to 65" is how people write "adults who are not old": it must not reach into this group.
  { id: '65-plus', from: 66, to: Infinity, whole: (from: number) => from <= 66 },
] as const;

const upwards = words('od powyzej ponad from over above peste plus older wzwyz wiecej starsze');
const below = words('ponizej under below sub younger');
const upTo = words('do to up pana');
const besides = words(
  'lat lata latach roku rok zycia wiek wieku w osoby years year yrs old aged age ages between and i la de ani an si intre varsta or lub sau mai mult',
);

export interface AgesRead {
  readonly ids: readonly string[];
  /** Groups of which only a part is seen. */
  readonly partly: readonly string[];
}

/** Reads years such as `18+`, `od 16 lat`, `6–12`, `peste 18 ani`; null where it is anything else. */
export function readAges(text: string): AgesRead | null {
  const said = plainWord(text).split(' ');
  const [one, two, ...more] = said.filter((word) => /^\d{1,3}$/.test(word)).map(Number);
  const others = said.filter((word) => !/^\d{1,3}$/.test(word) && !besides.has(word));
  const all = (...sets: readonly ReadonlySet<string>[]): boolean =>
    others.every((word) => sets.some((set) => set.has(word)));
  if (one === undefined || more.length > 0) return null;
  if (two !== undefined) return all(upwards, upTo) ? groupsIn(one, two) : null;
  if (/\d\s*\+/.test(text) || (others.length > 0 && all(upwards))) return groupsIn(one, Infinity);
  if (others.length === 0) return null;
  if (all(below)) return groupsIn(0, one - 1);
  return all(upTo) ? groupsIn(0, one) : null;
}

function groupsIn(from: number, to: number): AgesRead | null {
  const met = groups.filter((group) => from <= group.to && to >= group.from);
  const partly = met.filter(({ whole }) => !whole(from, to));
  return from > to || met.length === 0 ? null : { ids: met.map(({ id }) => id), partly: partly.map(({ id }) => id) };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
