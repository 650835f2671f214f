/** Where notes stand on the page. What a clinic adds of its own goes to `situation`. */
export type NoteGroup =
  'step' | 'consent' | 'heard' | 'situation' | 'first' | 'barriers' | 'medicines' | 'check' | 'about';

const places: Readonly<Record<Exclude<NoteGroup, 'situation'>, readonly string[]>> = {
  step: [
    'stay-near',
    'private-lines',
    'child-near',
    'seen-first',
    'after-safety',
    'each-alone',
    'lines-calm',
    'never-excluded',
    'stop-force',
    'stop-slowly',
    'child-lines',
  ],
  consent: ['guardian-pl', 'both-pl', 'guardian-ro', 'consent-local'],
  heard: ['strength', 'goal-steps'],
  first: [
    'contract',
    'first-list',
    'call',
    'hard-number',
    'long-view',
    'short-not-long',
    'harder-first',
    'no-advice',
    'group-beside',
    'online-list',
  ],
  barriers: ['small-step', 'open-slowly', 'myths', 'other-way', 'group-care', 'own-choice', 'works', 'time', 'cost'],
  medicines: [
    'medicines',
    'medicines-choice',
    'tell-both',
    'keep-doctor',
    'ask-prescriber',
    'body-first',
    'body-real',
    'perinatal',
  ],
  check: ['check', 'rights', 'roles'],
  about: ['what', 'how', 'hope', 'formats', 'approaches'],
};

const groupOf = new Map<string, NoteGroup>(
  Object.entries(places).flatMap(([group, ids]) => ids.map((id) => [id, group as NoteGroup] as const)),
);

/** The ids of one group, in the order of reading. */
export function inGroup(group: NoteGroup, ids: readonly string[]): string[] {
  const order = group === 'situation' ? [] : places[group];
  return ids
    .filter((id) => (groupOf.get(id) ?? 'situation') === group)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
