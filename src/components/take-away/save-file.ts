/**
 * Saves a text as a file: nothing is requested, and no history entry is made.
 *
 * @param name - Stands among the visitor's downloads, so it tells nothing.
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  // Never put into the page: scripts that listen there for clicks on links hear nothing of it.
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
