/** The rows of the referral table (clinical brief, part 3), with every grade that the table tells apart. */
const rows: Readonly<Record<string, readonly string[]>> = {
  R1: [],
  R2: [],
  R3: ['plan', 'attempt', 'now'],
  R4: [],
  R5: ['adult', 'under 18', 'injury'],
  R6: [],
  R7: ['odd', 'strong', 'command'],
  R8: ['some', 'days', 'danger'],
  R9: ['thoughts', 'plan'],
  R10: ['shutdown', 'not-drinking'],
  R11: [],
  R12: ['fast', 'faint'],
  R13: ['often', 'stopping', 'withdrawal', 'severe'],
  R14: [],
  R15: ['none', 'low', 'alarm'],
  R16: [],
  R17: ['control', 'hurt', 'used'],
  R18: [],
  R19: ['worried', 'now'],
  R20: ['now', 'unchecked'],
  R21: ['courses', 'years'],
  R22: ['other', 'stabilisers', 'sedatives'],
  R23: [],
  R24: [],
  R25: [
    ...['none', 'thoughts', 'self-harm', 'eating', 'mood', 'marked', 'violence'],
    ...['consent pl', 'consent ro', 'consent gb', 'consent ie'],
  ],
};

/** The list "Format exclusions" of part 2. */
const exclusions = {
  couple: [
    ...['violence', 'fear', 'coercive control', 'partner refuses', 'psychosis', 'mania'],
    ...['suicidal crisis', 'withdrawal', 'child', 'screen seen'],
  ],
  family: ['violence', 'child abuse', 'acute crisis'],
  group: [
    ...['suicidal crisis', 'psychosis', 'mania', 'withdrawal', 'danger to others', 'peak of a crisis'],
    ...['early drop-outs', 'qualifying talk'],
  ],
  online: ['immediate danger', 'unsafe home', 'medical risk', 'psychosis', 'mania'],
  'trauma work': ['steadiness first'],
};

/** The rows of the evidence map of part 2, and the visit that needs nothing. */
const areas = [
  ...['GAD', 'Panic', 'Agoraphobia', 'Social anxiety', 'Specific phobia / claustrophobia', 'Health anxiety', 'OCD'],
  ...['Depression, less severe', 'Depression, more severe', 'Relapse prevention', 'Seasonal', 'Bipolar, stable'],
  ...['Mania signs', 'Post-partum / pregnancy low mood', 'Post-partum psychosis', 'PTSD', 'Event < 1 month'],
  ...['Complex trauma / dissociation', 'Bulimia / binge', 'Anorexia', 'Obesity/bariatric', 'Self-esteem / body image'],
  ...['Work stress / burnout', 'Couple conflict', 'Partner will not come', 'Infidelity', 'Separation/divorce'],
  ...['Family conflict', 'Child behaviour (3-11)', 'Adolescent depression', 'Self-harm', 'Alcohol, no dependence'],
  ...['Alcohol dependence, withdrawal signs', 'Drugs', 'Gambling', 'Shopping, phone, screens, social media'],
  ...['Grief, normal', 'Prolonged grief', 'Personality / dysregulation', 'Self-development, existential'],
  ...['Loneliness, shyness', 'Anger', 'Insomnia', 'Psychosis signs', 'Somatic symptoms, checked'],
  ...['Domestic violence, experienced', 'Violence, used', 'I only have questions', 'not now'],
];

const plans = [
  ...['length: one clear problem', 'length: failed courses', 'length: complex trauma', 'length: no brief therapy'],
  ...['length: growth', 'frequency: couple', 'frequency: psychoanalytic', 'frequency: acute distress'],
  ...['parallel therapies', 'skipped safety questions'],
];

/** Everything that at least one visit must stand for. */
export const toBeCovered: readonly string[] = [
  ...Object.entries(rows).flatMap(([row, grades]) =>
    grades.length === 0 ? [row] : grades.map((it) => `${row} ${it}`),
  ),
  ...Object.entries(exclusions).flatMap(([what, whys]) => whys.map((why) => `exclusion: ${what}, ${why}`)),
  ...areas.map((area) => `area: ${area}`),
  ...plans,
];
