/**
 * What tells the common session recorders to leave an element alone, as they document it.
 *
 * Hotjar, Clarity, LogRocket, Smartlook, Datadog, Sentry, OpenReplay, Matomo, Contentsquare and Heap read attributes of the host.
 */
const attributes: Readonly<Record<string, string>> = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'True',
  'data-private': '',
  'data-sl': 'mask',
  'data-dd-privacy': 'hidden',
  'data-sentry-block': '',
  'data-openreplay-hidden': '',
  'data-matomo-mask': '',
  'data-cs-mask': '',
  'data-heap-redact-text': 'true',
};

/** FullStory, PostHog, rrweb and Yandex know classes only. They stand inside, where the page's own class list is not touched. */
export const maskClasses = 'fs-exclude ph-no-capture rr-block ym-hide-content';

/** Puts the attributes on the element, unless the page has set them itself. */
export function mask(element: Element) {
  for (const [name, value] of Object.entries(attributes)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
}
