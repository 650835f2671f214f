import { readLogic, type Logic, type Question } from '../../src/clinic-file/logic.ts';
import type { HandOff } from '../../src/clinic-file/hand-off-schema.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { SummaryFacts } from '../../src/hand-off/summary-item.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';
import { noWishes } from '../../src/roster/wishes.ts';
import { helpView } from '../../src/screening/help-view.ts';

export const logic = readLogic(defaultLogic);

/** What a summary is made of, for these answers to the default questions. */
export function factsOf(answers: Answers, more: Partial<SummaryFacts> = {}, of: Logic = logic): SummaryFacts {
  return {
    logic: of,
    answers,
    recommendation: recommend(of, answers),
    wishes: noWishes,
    therapists: [],
    clinic: null,
    discreet: helpView(of, defaultHelpLines, answers, null).discreet,
    added: [],
    ...more,
  };
}

/** Nobody may learn from a summary that these were asked, nor what was answered. */
export function isHidden({ safety, discreet }: Question): boolean {
  return safety || discreet === true;
}

/** So many visits at random, some calm and some in danger, some with much left open: the same each time. */
export function someVisits(count: number): Answers[] {
  const random = seeded(4);
  return Array.from({ length: count }, (_, index) =>
    randomVisit(logic, random, { skip: (index % 4) / 6, danger: (index % 3) / 6 }),
  );
}

/** A calm visit of an adult with a little of everything. */
export const calm: Answers = {
  country: 'pl',
  'for-whom': 'me',
  age: '18-64',
  'right-now': ['none'],
  concerns: ['worry', 'close'],
  worry: ['panic'],
  close: ['quarrels'],
  'matters-most': 'close',
  impact: 'some',
  duration: '1-6-months',
  goals: ['relief', 'relations'],
  helps: ['people', 'faith'],
  seen: 'no',
  suicide: 'none',
  state: ['none'],
  home: 'none',
  'home-used': 'none',
  setting: 'online',
};

export const handOff: HandOff = {
  key: `age1${'q'.repeat(58)}`,
  readWhen: { en: 'We read letters on working days.', pl: 'Listy czytamy w dni robocze.' },
  keptDays: 90,
  withdraw: 'mailto:letters@example.org',
};
