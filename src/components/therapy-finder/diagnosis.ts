import type { ReportedIssue } from './error-event.ts';
import { webAddress } from './quick-exit.ts';

/** What the element knows about itself. */
export interface Circumstances {
  /** The version in use, and those of further scripts that found the element defined. */
  readonly version: string;
  readonly otherScripts: readonly string[];
  readonly failed: boolean;
  readonly fallenBack: boolean;
  readonly issues: readonly ReportedIssue[];
  readonly src: string | null;
  readonly remember: string;
  /** The browser keeps nothing, though the page asks for it. */
  readonly refused: boolean;
  readonly quickExit: string | null;
  readonly width: number;
}

/** Recorders and trackers, by the global that each is known by. */
const watchers: Readonly<Record<string, string>> = {
  _hjSettings: 'Hotjar',
  FS: 'FullStory',
  clarity: 'Microsoft Clarity',
  LogRocket: 'LogRocket',
  _LRLogger: 'LogRocket',
  smartlook: 'Smartlook',
  mouseflow: 'Mouseflow',
  _mfq: 'Mouseflow',
  posthog: 'PostHog',
  heap: 'Heap',
  ym: 'Yandex Metrica',
  DD_RUM: 'Datadog',
  gtag: 'Google Analytics',
  google_tag_manager: 'Google Tag Manager',
  fbq: 'Meta Pixel',
  ttq: 'TikTok Pixel',
};

/** Says in plain sentences what is wrong with an embedding; none when all is well. */
export function diagnose(found: Circumstances): string[] {
  return [
    ...aboutScripts(found),
    ...aboutFiles(found),
    ...aboutAttributes(found),
    ...aboutPage(found),
    ...aboutWatchers(),
  ];
}

function aboutScripts({ version, otherScripts }: Circumstances): string[] {
  const sentences = otherScripts.map((other) =>
    other === version
      ? `The script of therapy-finder is loaded more than once (version ${version}). Remove one of them.`
      : `Two versions of therapy-finder are loaded: ${version} is in use, ${other} came later and is ignored.`,
  );
  return [...new Set(sentences)];
}

function aboutFiles({ failed, fallenBack, src, issues }: Circumstances): string[] {
  const file = src ? `The clinic file ${src}` : 'The clinic file';
  return [
    ...(failed
      ? ['The texts of therapy-finder could not be loaded. Are all files of the folder "chunks" on your server?']
      : []),
    ...(fallenBack ? [`${file} cannot be used: the default questionnaire runs in its place.`] : []),
    ...issues.map(({ message }) => message),
  ];
}

function aboutAttributes({ remember, refused, quickExit, width }: Circumstances): string[] {
  const wrongExit = quickExit !== null && webAddress(quickExit) === null;
  return [
    ...(['none', 'visit'].includes(remember) ? [] : [`remember="${remember}" is not known: use "none" or "visit".`]),
    ...(refused
      ? ['remember="visit" does nothing here: the browser keeps nothing for this page. Is it in a sandboxed frame?']
      : []),
    ...(wrongExit
      ? [
          `quick-exit="${quickExit}" is not a whole address of another site, such as "https://www.wikipedia.org/": a neutral one is used.`,
        ]
      : []),
    ...(width > 0 && width < 240
      ? [`The element is only ${String(Math.round(width))} pixels wide. It needs 240 or more.`]
      : []),
  ];
}

function aboutPage({ src }: Circumstances): string[] {
  const viewport = document.querySelector('meta[name="viewport"]')?.getAttribute('content') ?? '';
  const shut = /user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*1(\.0)?\b/.test(viewport);
  return [
    ...(viewport === '' ? ['The page has no <meta name="viewport">: on a phone everything will be tiny.'] : []),
    ...(shut ? ['The page forbids zooming in its <meta name="viewport">. Some visitors need to zoom.'] : []),
    ...(document.title.trim() === '' ? ['The page has no title.'] : []),
    ...(location.protocol === 'file:' && src
      ? ['The page is opened from a file: browsers then refuse to load the clinic file.']
      : []),
  ];
}

function aboutWatchers(): string[] {
  // An element with such an id is a global, too.
  const names = Object.keys(watchers).filter((name) => {
    const found: unknown = Reflect.get(window, name);
    return found !== undefined && !(found instanceof Element);
  });
  return [...new Set(names.map((name) => watchers[name] ?? name))].map(
    (watcher) =>
      `${watcher} is on this page. Visitors tell therapy-finder about their health: do not load it here, or have a lawyer confirm that you may.`,
  );
}
