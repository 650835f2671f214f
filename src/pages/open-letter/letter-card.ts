import { saveFile } from '../../components/take-away/save-file.ts';
import { openLetter } from '../../hand-off/open-letter.ts';
import type { KeyPair } from './key-file.ts';
import { firstLine, type Found } from './letters-in.ts';
import type { Speaker } from './speaker.ts';

/** One letter on the page: waiting for a key, refused, or opened as plain text, never as markup. */
export class LetterCard {
  readonly element = document.createElement('article');
  readonly #speaker: Speaker;
  readonly #letter: Found;
  readonly #said = document.createElement('p');
  readonly #whenAway: (card: LetterCard) => void;
  #isOpen = false;

  /** A pasted letter has no name. `whenAway` hears that the reader put the letter away. */
  constructor(speaker: Speaker, letter: Found, name: string | null, whenAway: (card: LetterCard) => void) {
    this.#speaker = speaker;
    this.#letter = letter;
    this.#whenAway = whenAway;
    this.element.className = 'letter';
    const title = document.createElement('h3');
    if (name === null) speaker.put(title, 'letters.pasted');
    else title.textContent = name;
    this.element.append(title, this.#said);
    this.#say('problem' in letter ? letter.problem : 'waiting');
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Tries one key after another; a letter that is open stays so. */
  async open(keys: readonly KeyPair[]) {
    if (this.#isOpen || 'problem' in this.#letter || keys.length === 0) return;
    let said: 'wrong-key' | 'damaged' | 'not-a-letter' = 'wrong-key';
    for (const { secret } of keys) {
      const outcome = await openLetter(this.#letter.armoured, secret);
      if ('text' in outcome) {
        this.#show(outcome.text);
        return;
      }
      // A key that does not fit says less than one that fits and finds the letter changed.
      if (outcome.problem !== 'wrong-key') said = outcome.problem;
    }
    this.#say(said);
  }

  #say(problem: string) {
    this.#speaker.put(this.#said, `letter.${problem}`, { start: firstLine });
  }

  #show(text: string) {
    // Two keys may have been tried at once.
    if (this.#isOpen) return;
    this.#isOpen = true;
    const content = document.createElement('pre');
    content.textContent = text;
    content.tabIndex = 0;
    const actions = document.createElement('p');
    actions.className = 'actions';
    actions.append(
      this.#button('print', () => {
        this.#print();
      }),
      this.#button('save', () => {
        const name = this.element.querySelector('h3')?.textContent ?? '';
        saveFile(`${name.replace(/\.(age|txt|asc)$/i, '')}.txt`, 'text/plain;charset=utf-8', text);
      }),
      this.#button('away', () => {
        this.element.remove();
        this.#whenAway(this);
      }),
    );
    this.#said.remove();
    this.element.append(content, actions);
  }

  #button(name: string, act: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    this.#speaker.put(button, `letter.${name}`);
    button.addEventListener('click', act);
    return button;
  }

  /** This letter alone, on paper. */
  #print() {
    this.element.classList.add('on-paper');
    print();
    this.element.classList.remove('on-paper');
  }
}
