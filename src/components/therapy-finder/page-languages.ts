/** The languages that a page asks for, the dearest first: its own attribute, the nearest `lang` around, the browser's. */
export function pageLanguages(element: HTMLElement): (string | null)[] {
  return [element.lang || null, nearestLanguage(element), ...navigator.languages];
}

/** The nearest `lang` above, also outside the shadow root that the element stands in. */
function nearestLanguage(element: Element): string | null {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return null;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
