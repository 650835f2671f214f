/** The element of the page with this id. The page and its script are one: where it is missing, nothing would work. */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} “${id}”.`);
}
