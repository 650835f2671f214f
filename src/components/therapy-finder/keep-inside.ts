/**
 * Stops `input` events of our own fields: they would leave the shadow root, and tell a page's scripts when something is chosen.
 *
 * Those of the clinic's own fields, in a slot, go on to the clinic's page.
 */
export function keepInside(event: Event): void {
  const { target, currentTarget } = event;
  if (!(target instanceof Node) || !(currentTarget instanceof Node)) return;
  if (target.getRootNode() === currentTarget.getRootNode()) event.stopPropagation();
}
