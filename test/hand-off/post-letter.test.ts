import { describe, expect, test } from 'vitest';
import { noDraft, type Draft } from '../../src/hand-off/draft.ts';
import { postLetter, postWaiting, type Transport } from '../../src/hand-off/post-letter.ts';

const address = 'https://example.org/letters';
const sealed = '-----BEGIN AGE ENCRYPTED FILE-----\nabc\n-----END AGE ENCRYPTED FILE-----\n';
const waiting: Draft = { ...noDraft, own: ['Mine'], struck: ['x'], letter: { sealed, state: 'waiting' } };

type Answer = { readonly status: number } | { readonly fails: string };

/** A server that gives these answers in turn, and notes what it was asked. */
function server(...answers: readonly Answer[]) {
  const requests: { address: string; request: RequestInit }[] = [];
  const transport: Transport<AbortSignal> = {
    fetch: (to, request) => {
      const answer = answers[requests.length] ?? { fails: 'TypeError' };
      requests.push({ address: to, request });
      if ('fails' in answer) return Promise.reject(Object.assign(new Error(), { name: answer.fails }));
      return Promise.resolve({ ok: answer.status >= 200 && answer.status < 300, status: answer.status });
    },
    timeout: () => new AbortController().signal,
  };
  return { requests, transport };
}

describe('a post', () => {
  test('carries the sealed letter and nothing else', async () => {
    const { requests, transport } = server({ status: 204 });
    await postLetter(address, sealed, transport);
    expect(requests).toEqual([
      {
        address,
        request: {
          method: 'POST',
          headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
          body: sealed,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
          redirect: 'error',
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
  });

  test.each([
    [{ status: 200 }, { outcome: 'posted' }],
    [{ status: 413 }, { outcome: 'refused', status: 413 }],
    [{ status: 503 }, { outcome: 'refused', status: 503 }],
    [{ fails: 'TypeError' }, { outcome: 'unreachable' }],
    [{ fails: 'TimeoutError' }, { outcome: 'too-slow' }],
  ])('says how it ended: %j', async (answer, outcome) => {
    expect(await postLetter(address, sealed, server(answer).transport)).toEqual(outcome);
  });

  test('never throws, not even where the page has no fetch', async () => {
    const none = { fetch: undefined, timeout: undefined } as unknown as Transport<AbortSignal>;
    expect(await postLetter(address, sealed, none)).toEqual({ outcome: 'unreachable' });
  });
});

describe('a letter that waits', () => {
  test('goes out byte for byte the same after two posts that failed, and nothing of the draft is lost', async () => {
    const { requests, transport } = server({ fails: 'TypeError' }, { status: 500 }, { status: 200 });
    const first = await postWaiting(waiting, address, transport);
    expect(first).toEqual({ draft: waiting, posting: { outcome: 'unreachable' } });
    const second = await postWaiting(first.draft, address, transport);
    expect(second).toEqual({ draft: waiting, posting: { outcome: 'refused', status: 500 } });
    const third = await postWaiting(second.draft, address, transport);
    expect(third.posting).toEqual({ outcome: 'posted' });
    expect(third.draft).toEqual({ ...waiting, letter: { sealed, state: 'posted' } });
    expect(requests.map(({ request }) => request.body)).toEqual([sealed, sealed, sealed]);
  });

  test('goes once: a posted or downloaded one is not sent again, and none is none', async () => {
    for (const letter of [null, { sealed, state: 'posted' }, { sealed, state: 'downloaded' }] as const) {
      const { requests, transport } = server({ status: 200 });
      const draft = { ...waiting, letter };
      expect(await postWaiting(draft, address, transport)).toEqual({ draft, posting: null });
      expect(requests).toEqual([]);
    }
  });
});
