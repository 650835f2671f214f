import { aTimeout } from '@open-wc/testing';
import { TherapyFinderTakeAway } from '../../../src/components/take-away/take-away.ts';
import type { Chapter } from './take-away-chapter.ts';

const { transport } = TherapyFinderTakeAway;

/** What a try to post meets: nothing at all, a refusal, or a server that takes it. */
type Fate = 'unreachable' | 'refused' | 'taken';

interface Post {
  readonly address: string;
  readonly body: string;
}

/** Posts meet these fates in turn. */
export function fates(...all: Fate[]): Post[] {
  const posts: Post[] = [];
  TherapyFinderTakeAway.transport = {
    timeout: () => new AbortController().signal,
    fetch: (address, { body }) => {
      posts.push({ address, body });
      const fate = all.shift() ?? 'unreachable';
      if (fate === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(fate === 'taken' ? { ok: true, status: 200 } : { ok: false, status: 503 });
    },
  };
  return posts;
}

/** Consents, taps "Seal and send", and waits for what becomes of it. */
export async function send(chapter: Chapter): Promise<void> {
  await chapter.ask();
  await chapter.agree();
  chapter.button('Seal and send').click();
  await over(chapter);
}

export async function over(chapter: Chapter): Promise<void> {
  await aTimeout(20);
  await chapter.waitFor(() => !/being (sealed|sent)/.test(chapter.one('.status').textContent));
}

/** How the letter stands, as the screen says it. */
export const status = (chapter: Chapter): string => chapter.one('.status').textContent.trim();

/** Posts go where they always go. */
export function realPosts(): void {
  TherapyFinderTakeAway.transport = transport;
}
