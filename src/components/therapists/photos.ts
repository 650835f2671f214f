import type { Therapist } from '../../clinic-file/roster-schema.ts';

/** With so many therapists, or fewer, the photos of all are asked for at once. */
export const fewTherapists = 60;

type Pictured = Pick<Therapist, 'id' | 'photo'>;

/**
 * Photos, which are asked for only when the visitor wants them: which ones are would tell what was answered.
 *
 * Of a small roster all are asked for, in its order, so that nothing can be told from it. One picture is one node, which moves with its card: a second node might ask again.
 */
export class Photos {
  readonly #changed: () => void;
  readonly #images = new Map<string, HTMLImageElement>();
  readonly #arrived = new Set<string>();

  /** @param changed Called when a picture has arrived, or is on its way. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether there are photos of these that were not asked for yet. */
  missing(therapists: readonly Pictured[]): boolean {
    return therapists.some((one) => isAddress(one.photo) && !this.#images.has(keyOf(one)));
  }

  /** Asks for the photos of these, in their order. */
  show(therapists: readonly Pictured[]): void {
    for (const one of therapists) {
      const { photo } = one;
      const key = keyOf(one);
      if (!isAddress(photo) || this.#images.has(key)) continue;
      const image = emptyPicture();
      this.#images.set(key, image);
      image.addEventListener('load', () => {
        this.#arrived.add(key);
        this.#changed();
      });
      image.src = photo;
    }
    this.#changed();
  }

  /** The picture as far as it is here: one that stands in the roster itself needs no asking. */
  of(one: Pictured): HTMLImageElement | null {
    const { photo } = one;
    const key = keyOf(one);
    if (photo !== undefined && !isAddress(photo) && !this.#images.has(key)) {
      const image = emptyPicture();
      image.src = photo;
      this.#images.set(key, image);
      this.#arrived.add(key);
    }
    return this.#arrived.has(key) ? (this.#images.get(key) ?? null) : null;
  }
}

/** Another roster may use the same id for somebody else. */
function keyOf({ id, photo }: Pictured): string {
  return `${id} ${photo ?? ''}`;
}

/** The sites other than this one that the photos of these would be asked from. */
export function otherSites(therapists: readonly Pictured[]): readonly string[] {
  const hosts = therapists.flatMap(({ photo }) => {
    const url = isAddress(photo) && URL.canParse(photo, document.baseURI) ? new URL(photo, document.baseURI) : null;
    return url && url.host !== location.host ? [url.host] : [];
  });
  return [...new Set(hosts)];
}

function isAddress(photo: string | undefined): photo is string {
  return photo !== undefined && !photo.startsWith('data:');
}

/** The name stands beside it: a picture without words of its own. */
function emptyPicture(): HTMLImageElement {
  const image = new Image();
  image.alt = '';
  image.className = 'photo';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  return image;
}
