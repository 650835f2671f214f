export { readLogic, type Candidate, type Logic, type Question, type Rule, type Scale } from './clinic-file/logic.ts';
export type { LogicFile } from './clinic-file/logic-schema.ts';
export { defaultLogic } from './default-set/logic.ts';
export { readAnswers, skipped, type Answer, type Answers } from './engine/answers.ts';
export { nextQuestion, progress, questionsAsked, type Progress } from './engine/flow.ts';
export { engineVersion, recommend } from './engine/recommend.ts';
export type * from './engine/recommendation.ts';
export type { Evidence, Verdict } from './engine/verdict.ts';
