/** All our keys begin so: the quick way out removes them all, also those of another page of the site. */
const prefix = 'therapy-finder:';

/** Whether the browser has a storage for this tab at all: a sandboxed frame has none, and some visitors turn it off. */
export function canStore(): boolean {
  return storage() !== null;
}

/** Null where nothing is, or may be read. */
export function readKept(key: string): string | null {
  return attempt((store) => store.getItem(prefix + key)) ?? null;
}

/** False when the browser refused, as when its storage is full. Nothing older is left then, either. */
export function keep(key: string, text: string): boolean {
  const isKept = attempt((store) => {
    store.setItem(prefix + key, text);
    return true;
  });
  if (!isKept) drop(key);
  return isKept ?? false;
}

export function drop(key: string): void {
  attempt((store) => {
    store.removeItem(prefix + key);
  });
}

/** Removes what any element of this site keeps in this tab. */
export function dropAll(): void {
  attempt((store) => {
    const ours = Object.keys(store).filter((key) => key.startsWith(prefix));
    for (const key of ours) store.removeItem(key);
  });
}

function attempt<T>(use: (store: Storage) => T): T | undefined {
  const store = storage();
  if (!store) return undefined;
  try {
    return use(store);
  } catch {
    return undefined;
  }
}

/** Even to ask for it throws where it is forbidden. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
