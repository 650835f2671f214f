import { saveFile } from '../../components/take-away/save-file.ts';
import { clinicLines, keyFile, type KeyPair, makePair } from './key-file.ts';
import { part } from './part.ts';
import type { Speaker } from './speaker.ts';

/**
 * Makes a key pair. The secret key is saved before the public one is shown: who published a key without having saved its other half could open nothing.
 *
 * @returns `show` says the lines in the language of the page; `forget` puts the pair away with everything else.
 */
export function offerMaking(speaker: Speaker): { readonly show: () => void; readonly forget: () => void } {
  const made = part('made', HTMLElement);
  const saved = part('saved', HTMLElement);
  let pair: KeyPair | null = null;

  function save() {
    if (!pair) return;
    const name = `${speaker.say('make.file')}.txt`;
    saveFile(name, 'text/plain;charset=utf-8', keyFile(pair, new Date(), [speaker.say('make.warning')]));
    speaker.put(saved, 'make.saved', { name });
  }

  part('make', HTMLButtonElement).addEventListener('click', () => {
    void makePair().then((fresh) => {
      pair = fresh;
      save();
      made.hidden = false;
      part('public-key', HTMLElement).textContent = fresh.publicHalf;
      show();
    });
  });
  part('again', HTMLButtonElement).addEventListener('click', save);
  for (const id of ['public-key', 'clinic-lines']) offerCopy(speaker, id);

  /** The lines for the clinic file are written in the language of the page. */
  function show() {
    if (!pair) return;
    const lines = clinicLines(pair.publicHalf, speaker.language, speaker.say('make.readWhen'));
    part('clinic-lines', HTMLElement).textContent = lines;
  }

  function forget() {
    pair = null;
    made.hidden = true;
    speaker.put(saved, null);
  }
  return { show, forget };
}

/** A button beside each. Where there is no clipboard the text is chosen, for the reader to copy. */
function offerCopy(speaker: Speaker, id: string) {
  const text = part(id, HTMLElement);
  const said = part(`${id}-said`, HTMLElement);
  const button = part(`${id}-copy`, HTMLButtonElement);
  button.addEventListener('click', () => {
    const copied = isSecureContext ? navigator.clipboard.writeText(text.textContent) : Promise.reject(new Error());
    copied.then(
      () => {
        speaker.put(said, 'make.copied');
      },
      () => {
        getSelection()?.selectAllChildren(text);
      },
    );
  });
  button.addEventListener('blur', () => {
    speaker.put(said, null);
  });
}
