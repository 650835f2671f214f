import type { ReactiveControllerHost } from 'lit';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import type { Issue } from '../../foundation/issue.ts';
import type { Embedding, Loaders } from '../../screening/embedding.ts';
import { loadRoster } from '../../screening/roster-loading.ts';

/** The screens that come after the recommendation: a chunk of their own, so that the first question need not wait for them. */
export interface Later {
  readonly load: () => Promise<{ readonly laterElements: Readonly<Record<string, CustomElementConstructor>> }>;
  readonly define: (elements: Readonly<Record<string, CustomElementConstructor>>) => void;
}

/** The class of the outer element: looked at when loading, since the standalone build puts its own in. */
interface Sources {
  readonly loaders: Loaders;
  readonly later: Later;
}

/**
 * Fetches what is needed only after the recommendation: further screens, and the clinic's therapists.
 *
 * Always as soon as the visit can begin, and in the same order: no request tells what was answered, or that a visit got so far.
 */
export class Afterwards {
  readonly #host: ReactiveControllerHost;
  readonly #from: Sources;
  /** Where the therapists came from, when from an address of their own. */
  #place: string | null = null;
  #turn = 0;
  #defined = false;
  #therapists: readonly Therapist[] = [];

  constructor(host: ReactiveControllerHost, from: Sources) {
    this.#host = host;
    this.#from = from;
  }

  /** The further screens can be shown. */
  get ready(): boolean {
    return this.#defined;
  }

  get therapists(): readonly Therapist[] {
    return this.#therapists;
  }

  /**
   * @param embedding - The one that holds now, which may be a later one than the caller's.
   * @returns What is wrong with them; nothing of a roster that a later one overtook.
   */
  async load(embedding: Embedding | null, src: string | null): Promise<readonly Issue[]> {
    if (embedding === null) return [];
    // All is decided before anything is waited for: of two files in quick succession the later one counts.
    const screens = this.#define();
    const { baseURI } = document;
    const base = URL.canParse(src ?? '', baseURI) ? new URL(src ?? '', baseURI).href : baseURI;
    const { roster: source, logic } = embedding;
    // Another language alone: the therapists stay, and are not fetched again.
    const place = source && 'from' in source ? `${base} ${source.from}` : null;
    if (place !== null && place === this.#place) return screens;
    this.#place = place;
    const turn = ++this.#turn;
    this.#therapists = [];
    // Nobody of another clinic stays on the screen meanwhile.
    this.#host.requestUpdate();
    const issues = await screens;
    if (source === null || turn !== this.#turn) return issues;
    const loaded = await loadRoster(source, base, logic, this.#from.loaders.roster);
    if (turn !== this.#turn) return issues;
    // What did not arrive is tried again with the next language or file.
    if (loaded.therapists.length === 0) this.#place = null;
    this.#therapists = loaded.therapists;
    this.#host.requestUpdate();
    return [...issues, ...loaded.issues];
  }

  async #define(): Promise<readonly Issue[]> {
    if (this.#defined) return [];
    try {
      const { later } = this.#from;
      later.define((await later.load()).laterElements);
      this.#defined = true;
      this.#host.requestUpdate();
      return [];
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return [{ code: 'screens-unreachable', severity: 'error', path: [], found }];
    }
  }
}
