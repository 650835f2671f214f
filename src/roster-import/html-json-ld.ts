import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

interface PageData {
  /** What stands in each script of structured data, in the page's order. */
  readonly scripts: readonly string[];
  /** The language that the page says it is in. */
  readonly language: string | undefined;
}

/** Finds the structured data of a web page: `<script type="application/ld+json">`, wherever it stands. Nothing of the page is run. */
export function jsonLdIn(html: string): PageData {
  const scripts: string[] = [];
  let language: string | undefined;
  // A stack of our own: a page may nest deeper than calls can.
  const open: Node[] = [parse(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('attrs' in node) {
      const attribute = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value.trim();
      if (node.tagName === 'html') language = attribute('lang') || undefined;
      if (node.tagName === 'script' && attribute('type')?.toLowerCase().startsWith('application/ld+json'))
        scripts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    }
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) open.push(child);
  }
  return { scripts, language };
}
