/** What would tell a page's scripts that something is chosen, or letter by letter what is written. */
const telling = ['input', 'beforeinput', 'keydown', 'keypress', 'keyup', 'paste', 'copy', 'cut'] as const;

/** A page that shows us in a box of its own closes it with the one, and keeps the focus in it with the other. They say nothing. */
const forThePage: ReadonlySet<string> = new Set(['Escape', 'Tab']);

/**
 * Stops those events of our own fields and buttons: they would leave the shadow root.
 *
 * Those of the clinic's own fields, in a slot, go on to the clinic's page. The quick way out hears its key before.
 */
function stop(event: Event): void {
  const { target, currentTarget } = event;
  if (!(target instanceof Node) || !(currentTarget instanceof Node)) return;
  if (event instanceof KeyboardEvent && forThePage.has(event.key)) return;
  if (target.getRootNode() === currentTarget.getRootNode()) event.stopPropagation();
}

/** @param root - What our own elements stand in. To ask it twice does no harm. */
export function keepInside(root: Node): void {
  for (const type of telling) root.addEventListener(type, stop);
}
