import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { firedRules } from '../../src/engine/fired.ts';
import { questionsAsked } from '../../src/engine/flow.ts';
import { Judge } from '../../src/engine/judge.ts';
import { nearestOffered } from '../../src/engine/nearest-offered.ts';
import { rank } from '../../src/engine/ranking.ts';
import type { Circumstances, Limit } from '../../src/roster/match.ts';
import { naiveFit, type NaiveFit } from './naive-fit.ts';
import { naiveSort } from './naive-sort.ts';

/** What the naive way takes from a visit. */
export interface NaiveVisit extends Circumstances {
  readonly chosen: (question: string) => readonly string[];
  /** Ids of what is ruled out or held back. */
  readonly closed: readonly string[];
  readonly roster: readonly Therapist[];
}

export interface NaiveList {
  readonly format: string | null;
  readonly matched: readonly ({ readonly therapist: Therapist } & NaiveFit)[];
}

export function naiveVisit(roster: readonly Therapist[], circumstances: Circumstances): NaiveVisit {
  const { logic, answers, recommendation } = circumstances;
  const asked = new Set(questionsAsked(logic, answers).map(({ id }) => id));
  const { modalities, plan } = recommendation;
  const judge = new Judge(logic, answers);
  const settings = plan?.settings ?? rank(logic, judge, firedRules(logic, judge), 'setting');
  return {
    ...circumstances,
    roster,
    chosen: (id) => {
      const answer = asked.has(id) ? answers[id] : undefined;
      const ids = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? (answer as string[]) : [];
      const options = logic.questions.get(id)?.options ?? [];
      return ids.filter((one) => options.some((option) => option.id === one && !option.exclusive));
    },
    closed: [modalities, settings].flatMap(({ ruledOut, heldBack }) => [...ruledOut, ...heldBack].map(({ id }) => id)),
  };
}

/** The plain way to match: filter, map, sort. Slow and easy to read; the fast way has to agree with it. */
export function naiveMatch(
  therapists: readonly Therapist[],
  circumstances: Circumstances,
): { readonly psychiatrists: NaiveList | null; readonly lists: readonly NaiveList[] } {
  const visit = naiveVisit(therapists, circumstances);
  const { recommendation, wishes } = visit;
  const { help, referral } = recommendation;
  const list = (format: string | null): NaiveList => ({
    format,
    matched: naiveSort(
      visit,
      format,
      therapists
        .filter((therapist) => failedLimits(visit, format, therapist).length === 0)
        .map((therapist) => ({ therapist, ...naiveFit(visit, format, therapist) })),
    ),
  });
  const wantsPsychiatrist = help.level !== 'now' && ['advised', 'urgent'].includes(referral.level);
  const lists = apart(formatsOf(visit).map(list));
  return {
    psychiatrists: wantsPsychiatrist ? list(null) : null,
    lists: lists.filter(({ format }) => !lists.some((one) => one.format === wishes.format) || format === wishes.format),
  };
}

function formatsOf({ logic, answers, recommendation, wishes, offered }: NaiveVisit): readonly string[] {
  const { outcome, formats, pair } = recommendation;
  if (outcome !== 'recommended' || !formats.best) return [];
  const isOffered = (id: string) => offered === undefined || offered.includes(id);
  const ofPair = pair?.formats.filter((id) => id !== 'current' && isOffered(id)) ?? [];
  const others = formats.alternatives.map(({ id }) => id).filter(isOffered);
  const best = isOffered(formats.best.id)
    ? formats.best.id
    : nearestOffered(logic, answers, 'format', offered ?? [])?.id;
  if (wishes.format !== null && ofPair.includes(wishes.format)) return ofPair;
  if (wishes.format !== null && (wishes.format === best || others.includes(wishes.format))) return [wishes.format];
  if (ofPair.length > 0) return ofPair;
  return [best ?? others[0]].filter((id) => id !== undefined);
}

/** Every limit that somebody does not keep within. */
export function failedLimits(visit: NaiveVisit, format: string | null, therapist: Therapist): readonly Limit[] {
  const { wishes, chosen, closed, logic } = visit;
  const { roles, languages, ages, formats, modalities, settings, places, times, gender, price, id } = therapist;
  const isOpen = (one: string) => !closed.includes(one);
  const speaks = (tag: string) => languages.some((one) => one.split('-')[0] === tag.split('-')[0]);
  const known = (one: string) => logic.candidates.get(one)?.kind === 'setting';
  const wish = wishes.setting ?? (format === null ? undefined : chosen('setting')[0]);
  const open = settings.filter(isOpen);
  const accepted = open.filter((one) => {
    if (wish === 'travel') return one !== 'in-person' || wishes.place !== null;
    return wish === undefined || !known(wish) || wish === one;
  });
  const inPersonOnly = (accepted.length > 0 ? accepted : open).every((one) => one === 'in-person') && open.length > 0;
  const age = chosen('age')[0];
  const strict = (one: string) => (wishes.strict as readonly string[]).includes(one);
  const lowest = typeof price?.amount === 'object' ? price.amount.from : price?.amount;
  const fails: Partial<Record<Limit, boolean>> = {
    role:
      format === null
        ? !roles.includes('psychiatrist')
        : !roles.includes('psychotherapist') && !roles.includes('psychologist'),
    format: format !== null && !formats?.includes(format),
    language: wishes.languages.length > 0 && !wishes.languages.some(speaks),
    age: age !== undefined && !ages.includes(age),
    'ruled-out': open.length === 0 || (format !== null && modalities !== undefined && !modalities.some(isOpen)),
    setting: accepted.length === 0,
    place: wishes.place !== null && inPersonOnly && !places?.includes(wishes.place),
    current: wishes.current.includes(id),
    gender: strict('gender') && wishes.gender !== null && gender !== wishes.gender,
    times: strict('times') && wishes.times.length > 0 && !wishes.times.some((time) => times?.includes(time)),
    price:
      strict('price') &&
      wishes.price !== null &&
      !(lowest !== undefined && price?.currency === wishes.price.currency && lowest <= wishes.price.atMost),
    modality:
      strict('modality') &&
      format !== null &&
      wishes.modality !== null &&
      isOpen(wishes.modality) &&
      !modalities?.includes(wishes.modality),
  };
  return (Object.keys(fails) as Limit[]).filter((limit) => fails[limit]);
}

/** Nobody on both lists of a pair: by turns, the shorter list first. */
function apart(lists: readonly NaiveList[]): readonly NaiveList[] {
  const [a, b] = lists;
  if (!a || !b) return lists;
  const hands = new Map<NaiveList, NaiveList['matched'][number][]>([
    [a, []],
    [b, []],
  ]);
  const inTurn = b.matched.length < a.matched.length ? [b, a] : [a, b];
  const taken = new Set<string>();
  for (
    let turn = 0;
    taken.size < new Set([...a.matched, ...b.matched].map(({ therapist }) => therapist.id)).size;
    turn++
  ) {
    const list = inTurn[turn % 2]!;
    const next = list.matched.find(({ therapist }) => !taken.has(therapist.id));
    if (!next) continue;
    taken.add(next.therapist.id);
    hands.get(list)!.push(next);
  }
  return [a, b].map((list) => ({ ...list, matched: hands.get(list)! }));
}
