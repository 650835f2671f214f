import { expect } from '@open-wc/testing';
import { languages, openAll, show, type VisitName, visits } from './recommendation/recommendation-page.ts';

/** What sticks out to the right of the page, by name: nothing, when all is well. */
function stickingOut(root: ShadowRoot, edge: number): string[] {
  return [...root.querySelectorAll('article *:not(.only-read-aloud)')]
    .filter((one) => one.getBoundingClientRect().right > edge + 1)
    .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}: ${one.textContent.trim().slice(0, 40)}`);
}

describe('the recommendation at 320 pixels, with text twice as large', () => {
  for (const language of languages) {
    for (const name of Object.keys(visits) as VisitName[]) {
      it(`needs no scrolling sideways: ${name} in ${language}`, async () => {
        const { element, root } = await show(name, language);
        element.style.inlineSize = '320px';
        openAll(root);
        for (const size of ['16px', '32px']) {
          element.style.fontSize = size;
          expect(stickingOut(root, element.getBoundingClientRect().right), size).to.deep.equal([]);
          expect(element.scrollWidth, size).to.be.at.most(320);
        }
      });
    }
  }
});
