import type { BrowserContext, Page } from 'playwright-core';

/** Everything that happened on a page and could outlive a visit, or tell somebody of it, in its order. */
export interface Traces {
  /** Address of each request, without the origin when it is our own. */
  readonly requests: string[];
  /** What was written to, or taken from, a storage of the browser: which, how, the key, and the text. */
  readonly stored: string[];
  /** History, title, cookies, attributes of the page's own elements, messages, beacons, the clipboard, and the console. */
  readonly others: string[];
}

/** Records from the first script on, on every page of the context and over reloads. */
export async function recordTraces(context: BrowserContext, origin: string): Promise<Traces> {
  const traces: Traces = { requests: [], stored: [], others: [] };
  context.on('request', (request) => {
    traces.requests.push(`${request.method()} ${request.url().replace(origin, '')}`);
  });
  context.on('console', (message) => {
    traces.others.push(`console ${message.text()}`);
  });
  await context.exposeBinding('noteTrace', (_, kind: 'stored' | 'others', what: string) => {
    traces[kind].push(what);
  });
  await context.addInitScript(watch);
  return traces;
}

/** Runs on the page, before any script of it. */
function watch() {
  function note(kind: 'stored' | 'others', ...what: readonly unknown[]) {
    void window.noteTrace(kind, what.map(String).join(' '));
  }
  function onCall(target: object, name: string, tell: (self: unknown, given: readonly unknown[]) => void) {
    const own = Reflect.get(target, name) as (...given: readonly unknown[]) => unknown;
    Reflect.set(target, name, function (this: unknown, ...given: readonly unknown[]) {
      tell(this, given);
      return Reflect.apply(own, this, given);
    });
  }
  function onSet(target: object, name: string) {
    const own = Object.getOwnPropertyDescriptor(target, name)!;
    Object.defineProperty(target, name, {
      ...own,
      set(this: unknown, value: unknown) {
        note('others', `${name} =`, value);
        own.set?.call(this, value);
      },
    });
  }
  for (const name of ['setItem', 'removeItem', 'clear'])
    onCall(Storage.prototype, name, (self, given) => {
      note('stored', self === window.sessionStorage ? 'session' : 'local', name, ...given);
    });
  for (const [target, ...names] of [
    [IDBFactory.prototype, 'open', 'deleteDatabase'],
    [CacheStorage.prototype, 'open', 'delete'],
  ] as const)
    for (const name of names)
      onCall(target, name, (_, [key]) => {
        note('stored', name, key);
      });
  for (const [target, ...names] of [
    [History.prototype, 'pushState', 'replaceState'],
    [Navigator.prototype, 'sendBeacon'],
    [MessagePort.prototype, 'postMessage'],
    [BroadcastChannel.prototype, 'postMessage'],
    [Worker.prototype, 'postMessage'],
    [window, 'postMessage', 'open'],
    [Clipboard.prototype, 'writeText', 'write'],
    [Document.prototype, 'execCommand'],
  ] as const)
    for (const name of names)
      onCall(target, name, (_, given) => {
        note('others', name, ...given);
      });
  onSet(Document.prototype, 'cookie');
  onSet(Document.prototype, 'title');
  onSet(window, 'name');
  for (const type of ['hashchange', 'popstate'])
    window.addEventListener(type, () => {
      note('others', type, location.href);
    });
  new MutationObserver((mutations) => {
    for (const { target, attributeName } of mutations)
      if (attributeName !== null && target instanceof Element)
        note('others', 'attribute', target.localName, attributeName, target.getAttribute(attributeName));
  }).observe(document, { subtree: true, attributes: true });
}

/** What is there to be found by whoever looks later. */
export async function leftBehind(page: Page): Promise<object> {
  const cookies = await page.context().cookies();
  const found = await page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    name: window.name,
    history: [history.length, history.state] as const,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    attributes: [...(document.querySelector('therapy-finder')?.attributes ?? [])].map(
      ({ name, value }) => `${name}="${value}"`,
    ),
  }));
  return { ...found, cookies };
}

declare global {
  interface Window {
    readonly noteTrace: (kind: 'stored' | 'others', what: string) => Promise<void>;
  }
}
