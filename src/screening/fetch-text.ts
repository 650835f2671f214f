/** A file's text with the address that it came from in the end, or what came instead of it. */
export type Fetched =
  | { readonly text: string; readonly from: string }
  | { readonly problem: 'missing' | 'unreachable'; readonly found: string };

/** Fetches a text file of the clinic's. Never throws; gives up after so many milliseconds. */
export async function fetchText(address: string, patience: number): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
    });
    return response.ok
      ? { text: await response.text(), from: response.url }
      : { problem: 'missing', found: String(response.status) };
  } catch (error) {
    return { problem: 'unreachable', found: error instanceof Error ? error.message : String(error) };
  }
}
