import type { Page } from 'playwright-core';
import type {} from '../../src/components/therapy-finder/therapy-finder.ts';

/** What somebody answers: question id to option id, or `skip`. Everything else gets the first option. */
export type Plan = Readonly<Record<string, string>>;

export type Hand = 'mouse' | 'keyboard';

/** How a visit ends in which help comes: with "Finish here", or past the panel to the last question. */
export type Ending = 'early' | 'late';

interface Place {
  readonly screen: string;
  readonly question: string | null;
  readonly options: readonly string[];
  readonly isHelpOpen: boolean;
}

/** Where the visit stands. */
export function placeOf(visit: Page): Promise<Place> {
  return visit.evaluate(() => {
    const root = document.querySelector('therapy-finder')?.shadowRoot;
    const asked = root?.querySelector('therapy-finder-question');
    const dialog = root?.querySelector('therapy-finder-help-panel')?.shadowRoot?.querySelector('dialog');
    return {
      screen: root?.querySelector('.screen')?.localName.replace('therapy-finder-', '') ?? 'nothing',
      question: asked?.question?.id ?? null,
      options: asked?.options.map(({ id }) => id) ?? [],
      isHelpOpen: dialog?.open ?? false,
    };
  });
}

/** Leads a visit from the welcome screen to the recommendation, or to the question `until`. */
export async function lead(
  visit: Page,
  hand: Hand,
  plan: Plan = {},
  { ending = 'late', until = null }: { readonly ending?: Ending; readonly until?: string | null } = {},
): Promise<void> {
  await start(visit, hand);
  for (let step = 0; step < 120; step++) {
    const { screen, question, options, isHelpOpen } = await placeOf(visit);
    if (isHelpOpen) await leaveHelp(visit, hand, ending);
    else if (screen === 'recommendation' || (question !== null && question === until)) return;
    else if (question === null) await goOn(visit, hand);
    else {
      const answer = plan[question] ?? plan['*'];
      if (answer === 'skip' && (await visit.locator('[part=skip]').count()) > 0) await skip(visit, hand);
      else {
        await choose(visit, hand, Math.max(0, options.indexOf(answer ?? '')));
        if ((await placeOf(visit)).isHelpOpen) await leaveHelp(visit, hand, ending);
        if ((await placeOf(visit)).screen === 'question') await goOn(visit, hand);
      }
    }
  }
  throw new Error('The visit came to no end.');
}

async function start(visit: Page, hand: Hand) {
  if (hand === 'mouse') return visit.locator('[part=start]').click();
  await visit.locator('[part=start]').focus();
  return visit.keyboard.press('Enter');
}

/** Chooses an option of the question on the screen. */
export async function choose(visit: Page, hand: Hand, place: number): Promise<void> {
  if (hand === 'mouse') return visit.locator('[part=option]').nth(place).click();
  const type = await tabTo(visit, 'INPUT');
  if (type === 'checkbox') for (let i = 0; i < place; i++) await visit.keyboard.press('Tab');
  await visit.keyboard.press('Space');
  if (type === 'radio') for (let i = 0; i < place; i++) await visit.keyboard.press('ArrowDown');
}

async function goOn(visit: Page, hand: Hand) {
  if (hand === 'mouse') return visit.locator('[part=next]').click();
  // From an option Enter sends the answer; from a heading the way leads over the button.
  if ((await focused(visit)).tag !== 'INPUT') await tabTo(visit, 'BUTTON');
  return visit.keyboard.press('Enter');
}

async function skip(visit: Page, hand: Hand) {
  const button = visit.locator('[part=skip]');
  if (hand === 'mouse') return button.click();
  await button.focus();
  return visit.keyboard.press('Enter');
}

async function leaveHelp(visit: Page, hand: Hand, ending: Ending) {
  if (ending === 'early') return visit.locator('dialog .buttons button:not(.primary)').click();
  if (hand === 'keyboard') return visit.keyboard.press('Escape');
  return visit.locator('dialog .buttons .primary').click();
}

/** Presses Tab until such an element has the focus, and says its type. */
async function tabTo(visit: Page, tag: string): Promise<string> {
  for (let presses = 0; presses < 15; presses++) {
    await visit.keyboard.press('Tab');
    const at = await focused(visit);
    if (at.tag === tag) return at.type;
  }
  throw new Error(`Tab never came to ${tag}.`);
}

/** What has the focus, in whichever shadow root. */
function focused(visit: Page): Promise<{ readonly tag: string; readonly type: string }> {
  return visit.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return { tag: at?.tagName ?? '', type: at instanceof HTMLInputElement ? at.type : '' };
  });
}
