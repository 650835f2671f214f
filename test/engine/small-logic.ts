import { readLogic, type Logic } from '../../src/clinic-file/logic.ts';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import type { Condition } from '../../src/clinic-file/condition.ts';

type Rules = LogicFile['rules'];
type Parts = Partial<Omit<LogicFile, 'rules'>> & {
  rules?: Record<string, Partial<Rules[string]> & { then: Rules[string]['then'] }>;
};

const always: Condition = { all: [] };

/** A logic as small as a test needs: what is not named is empty. */
export function smallLogic({ rules = {}, ...parts }: Parts): Logic {
  return readLogic({
    sections: { safe: { locked: true }, main: {} },
    questions: {},
    conditions: {},
    scales: {},
    candidates: {},
    guarantees: {},
    settings: { shortMeetings: 10, questionLimit: 40 },
    ...parts,
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, rule]) => [
        id,
        { topic: id, when: always, source: ['own'], confirmed: true, reviewed: null, ...rule },
      ]),
    ),
  });
}

/** A single question in the section `main`, with options `a`, `b` and `c` that score 0, 1 and 2. */
export function ordinary(askWhen?: Condition): LogicFile['questions'][string] {
  return {
    section: 'main',
    type: 'single',
    ...(askWhen ? { askWhen } : {}),
    options: { a: { score: 0 }, b: { score: 1 }, c: { score: 2 } },
  };
}

/** A safety question with the grades `none`, `mild` and `grave`. */
export function safety(askWhen?: Condition): LogicFile['questions'][string] {
  return {
    section: 'safe',
    type: 'single',
    ...(askWhen ? { askWhen } : {}),
    options: { none: { danger: 0 }, mild: { danger: 1 }, grave: { danger: 2 } },
  };
}
