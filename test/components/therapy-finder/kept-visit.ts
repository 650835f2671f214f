import type { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { answersUntil, choose, need, press, questionOf, screenOf, settled, widget } from '../widget.ts';

/** The two answers to whether the visit may be kept; none where it is not asked. */
export const asked = (element: TherapyFinder) => [...screenOf(element).renderRoot.querySelectorAll('input')];
/** The line that says whether it is kept. */
export const line = (element: TherapyFinder) => element.renderRoot.querySelector('.kept');
/** What is kept in this tab. */
export const stored = () => Object.keys(sessionStorage);

/** Says yes or no to the one question. */
export async function say(element: TherapyFinder, answer: 'yes' | 'no') {
  need(asked(element)[answer === 'yes' ? 0 : 1], 'the question').click();
  await settled(element);
}

/** A visit that is kept, at its first question. */
export async function keptVisit(properties: Partial<TherapyFinder> = {}): Promise<TherapyFinder> {
  const element = await widget({ remember: 'visit', ...properties });
  await say(element, 'yes');
  await press(element, 'start');
  return element;
}

/** A kept visit that comes to a question, with nothing on the way that would end the keeping. */
export async function keptUntil(question: string): Promise<TherapyFinder> {
  const element = await keptVisit();
  const answers = answersUntil(question, { concerns: ['mood'], life: ['none'], home: 'none' });
  while (screenOf(element).localName !== 'therapy-finder-question' || questionOf(element).question?.id !== question) {
    if (screenOf(element).localName !== 'therapy-finder-question') await press(element, 'next');
    else {
      const answer = answers[questionOf(element).question?.id ?? ''] ?? [];
      if (answer === 'skipped') await press(element, 'skip');
      else {
        await choose(element, ...[answer].flat().map(String));
        await press(element, 'next');
      }
    }
  }
  return element;
}

/** The same page, loaded again. */
export async function reloaded(
  element: TherapyFinder,
  properties: Partial<TherapyFinder> = {},
): Promise<TherapyFinder> {
  element.remove();
  return widget({ remember: 'visit', ...properties });
}
