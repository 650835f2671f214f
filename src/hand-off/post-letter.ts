import type { Draft } from './draft.ts';

/** How a post ended. */
export type Posting =
  | { readonly outcome: 'posted' }
  /** The clinic's address answered, and did not take it. */
  | { readonly outcome: 'refused'; readonly status: number }
  /** No answer: no connection, a redirect, or a server that lets no other site read its answer. */
  | { readonly outcome: 'unreachable' }
  | { readonly outcome: 'too-slow' };

/** All that goes to the clinic's address beside the sealed letter. */
interface Request<Signal> {
  readonly method: 'POST';
  /** Plain text needs no question beforehand, which some servers refuse. */
  readonly headers: { readonly 'Content-Type': 'text/plain;charset=UTF-8' };
  readonly body: string;
  readonly credentials: 'omit';
  readonly referrerPolicy: 'no-referrer';
  readonly cache: 'no-store';
  readonly redirect: 'error';
  readonly signal: Signal;
}

/** What a letter needs of the page: its `fetch`, and `AbortSignal.timeout`. */
export interface Transport<Signal> {
  readonly fetch: (
    address: string,
    request: Request<Signal>,
  ) => Promise<{ readonly ok: boolean; readonly status: number }>;
  readonly timeout: (milliseconds: number) => Signal;
}

/** So many milliseconds may a post take: a letter is small, and somebody waits before the screen. */
const patience = 20_000;

/** Posts a sealed letter: the armoured text and nothing else, without cookies or an address of ours. Never throws. */
export async function postLetter<Signal>(
  address: string,
  sealed: string,
  { fetch, timeout }: Transport<Signal>,
): Promise<Posting> {
  try {
    const { ok, status } = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      body: sealed,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: timeout(patience),
    });
    return ok ? { outcome: 'posted' } : { outcome: 'refused', status };
  } catch (error) {
    const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null;
    return { outcome: name === 'TimeoutError' ? 'too-slow' : 'unreachable' };
  }
}

/**
 * Posts the letter that waits in a draft. Only a post that arrived changes the draft: after any other the very same letter waits for the next
 * try. A draft without a waiting letter sends nothing.
 */
export async function postWaiting<Signal>(
  draft: Draft,
  address: string,
  transport: Transport<Signal>,
): Promise<{ readonly draft: Draft; readonly posting: Posting | null }> {
  const { letter } = draft;
  if (letter?.state !== 'waiting') return { draft, posting: null };
  const posting = await postLetter(address, letter.sealed, transport);
  return posting.outcome === 'posted'
    ? { draft: { ...draft, letter: { ...letter, state: 'posted' } }, posting }
    : { draft, posting };
}
