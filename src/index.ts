export type { Answer, Answers } from './engine/answers.ts';
export type { Recommendation } from './engine/recommendation.ts';
export { defineElements, elements } from './components/elements.ts';
export { TherapyFinder } from './components/therapy-finder/therapy-finder.ts';
export { TherapyFinderCompleteEvent } from './components/therapy-finder/complete-event.ts';
export {
  type CountedDuration,
  type CountedStep,
  TherapyFinderCountEvent,
} from './components/therapy-finder/count-event.ts';
export { type ReportedIssue, TherapyFinderErrorEvent } from './components/therapy-finder/error-event.ts';
export { TherapyFinderHandOffEvent } from './components/therapy-finder/hand-off-event.ts';
export { TherapyFinderHelpEvent } from './components/therapy-finder/help-event.ts';
export { TherapyFinderReadyEvent } from './components/therapy-finder/ready-event.ts';
export { TherapyFinderStepEvent } from './components/therapy-finder/step-event.ts';
