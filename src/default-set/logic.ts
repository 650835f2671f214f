import type { LogicFile } from '../clinic-file/logic-schema.ts';
import candidates from './logic/candidates.json' with { type: 'json' };
import conditions from './logic/conditions.json' with { type: 'json' };
import guarantees from './logic/guarantees.json' with { type: 'json' };
import ask from './logic/questions/ask.json' with { type: 'json' };
import care from './logic/questions/care.json' with { type: 'json' };
import day from './logic/questions/day.json' with { type: 'json' };
import ready from './logic/questions/ready.json' with { type: 'json' };
import safe from './logic/questions/safe.json' with { type: 'json' };
import start from './logic/questions/start.json' with { type: 'json' };
import style from './logic/questions/style.json' with { type: 'json' };
import together from './logic/questions/together.json' with { type: 'json' };
import topics from './logic/questions/topics.json' with { type: 'json' };
import formats from './logic/rules/formats.json' with { type: 'json' };
import modalities from './logic/rules/modalities.json' with { type: 'json' };
import plan from './logic/rules/plan.json' with { type: 'json' };
import readiness from './logic/rules/readiness.json' with { type: 'json' };
import referral from './logic/rules/referral.json' with { type: 'json' };
import safety from './logic/rules/safety.json' with { type: 'json' };
import scales from './logic/scales.json' with { type: 'json' };
import sections from './logic/sections.json' with { type: 'json' };

/** The logic that we ship, as written: `test/default-set` holds it to the schema, so the page need not. */
export const defaultLogic = {
  sections,
  questions: { ...start, ...topics, ...day, ...safe, ...care, ...together, ...style, ...ready, ...ask },
  conditions,
  scales,
  candidates,
  rules: { ...safety, ...referral, ...formats, ...modalities, ...plan, ...readiness },
  guarantees,
  settings: { shortMeetings: 10, questionLimit: 40 },
} as unknown as LogicFile;
