import { TherapyFinderHelpPanel } from './help-panel/help-panel.ts';
import { TherapyFinderInterlude } from './interlude/interlude.ts';
import { TherapyFinderQuestion } from './question/question.ts';
import { recommendationElements } from './recommendation/elements.ts';
import { TherapyFinder } from './therapy-finder/therapy-finder.ts';
import { TherapyFinderWelcome } from './welcome/welcome.ts';

/** Every element by its tag. The outer one comes last, so that it finds the others when a page's elements wake up. */
export const elements = {
  ...recommendationElements,
  'therapy-finder-help-panel': TherapyFinderHelpPanel,
  'therapy-finder-interlude': TherapyFinderInterlude,
  'therapy-finder-question': TherapyFinderQuestion,
  'therapy-finder-welcome': TherapyFinderWelcome,
  'therapy-finder': TherapyFinder,
} as const;

/** Defines what is not yet defined. A page that loads two scripts keeps the first; `diagnose()` tells of the second. */
export function defineElements(registry: CustomElementRegistry): void {
  const first = registry.get('therapy-finder') as Partial<typeof TherapyFinder> | undefined;
  first?.otherScripts?.push(TherapyFinder.version);
  const later = (afterwards: Elements): void => {
    define(registry, afterwards);
  };
  TherapyFinder.later = { ...TherapyFinder.later, define: later };
  define(registry, elements);
}

type Elements = Readonly<Record<string, CustomElementConstructor>>;

function define(registry: CustomElementRegistry, wanted: Elements): void {
  for (const [tag, element] of Object.entries(wanted)) {
    if (!registry.get(tag)) registry.define(tag, element);
  }
}
