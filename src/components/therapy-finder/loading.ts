import type { ReactiveControllerHost } from 'lit';
import type { Issue } from '../../foundation/issue.ts';
import {
  type Clinic,
  type Embedding,
  loadEmbedding,
  type Loaders,
  TextsUnreachable,
  type Wanted,
} from '../../screening/embedding.ts';

/** Where loading stands. */
export type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly clinic: Clinic | null }
  | { readonly kind: 'ready'; readonly embedding: Embedding };

/** Loads what a visit needs. The last wish wins, however late an earlier one arrives. */
export class Loading {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  #wanted: Wanted | null = null;
  state: Loaded = { kind: 'loading' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get embedding(): Embedding | null {
    return this.state.kind === 'ready' ? this.state.embedding : null;
  }

  get failed(): boolean {
    return this.state.kind === 'failed';
  }

  /** The default questionnaire runs in the place of the clinic's own. */
  get fallenBack(): boolean {
    return this.embedding?.fallenBack ?? false;
  }

  get clinic(): Clinic | null {
    return this.state.kind === 'failed' ? this.state.clinic : (this.embedding?.clinic ?? null);
  }

  /** Nothing comes of a wish that a later one overtook. What was there before stays when nothing better arrives. */
  async load(wanted: Wanted, loaders: Loaders): Promise<{ embedding?: Embedding; issue?: Issue }> {
    const turn = ++this.#turn;
    if (this.state.kind === 'failed') this.#become({ kind: 'loading' });
    try {
      const embedding = this.#keepFile(wanted, await loadEmbedding(wanted, loaders));
      if (turn !== this.#turn) return {};
      this.#wanted = wanted;
      this.#become({ kind: 'ready', embedding });
      return { embedding };
    } catch (error) {
      if (turn !== this.#turn) return {};
      const clinic = error instanceof TextsUnreachable ? error.clinic : null;
      if (this.state.kind !== 'ready') this.#become({ kind: 'failed', clinic });
      return { issue: { code: 'texts-unreachable', severity: 'error', path: [], found: reasonOf(error) } };
    }
  }

  /** A clinic file that arrived once and not again, as when only the language changed: the visit goes on with what is there. */
  #keepFile({ src, clinic }: Wanted, fresh: Embedding): Embedding {
    const before = this.embedding;
    const sameFile = this.#wanted?.src === src && this.#wanted.clinic === clinic;
    if (!before || before.fallenBack || !fresh.fallenBack || !sameFile) return fresh;
    return { ...before, translator: fresh.translator, issues: fresh.issues };
  }

  #become(state: Loaded) {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof TextsUnreachable ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
