// Opens sealed letters on the clinic's own computer, and makes key pairs. Nothing is stored, nothing is asked for over the net.
import { isShipped } from '../foundation/locale.ts';
import { holdsKey, type KeyPair, readKeys, secretStart } from './open-letter/key-file.ts';
import { LetterCard } from './open-letter/letter-card.ts';
import { lettersIn, textOf } from './open-letter/letters-in.ts';
import { offerMaking } from './open-letter/making.ts';
import { part } from './open-letter/part.ts';
import { Speaker } from './open-letter/speaker.ts';

/** Far more than any letter. What is larger is something else, chosen by mistake. */
const largest = 5_000_000;

const speaker = new Speaker();
const shown = part('letters', HTMLElement);
const keySaid = part('key-said', HTMLElement);
const lettersSaid = part('letters-said', HTMLElement);
const away = part('away', HTMLButtonElement);
let keys: readonly KeyPair[] = [];
let cards: readonly LetterCard[] = [];

/** `name` is null for pasted text. A key that cannot be used leaves the one before in place. */
async function takeKey(text: string, name: string | null) {
  const found = await readKeys(text);
  if (typeof found === 'string') {
    const values = { name: name ?? speaker.say('key.pasted'), start: secretStart, program: 'age' };
    speaker.put(keySaid, `key.${found}`, values);
    return;
  }
  keys = found;
  speaker.put(keySaid, 'key.read', { publicKey: found.map(({ publicHalf }) => publicHalf).join(', ') });
  await open();
}

async function takeLetters(bytes: Uint8Array, name: string | null) {
  const fresh = lettersIn(bytes).map((letter) => new LetterCard(speaker, letter, name, leave));
  cards = [...cards, ...fresh];
  shown.append(...fresh.map(({ element }) => element));
  await open();
}

function leave(card: LetterCard) {
  cards = cards.filter((one) => one !== card);
  count();
  part('letters-title', HTMLElement).focus();
}

async function open() {
  for (const card of cards) await card.open(keys);
  count();
}

function count() {
  const opened = cards.filter(({ isOpen }) => isOpen).length;
  part('care', HTMLElement).hidden = opened === 0;
  away.hidden = cards.length === 0 && keys.length === 0;
  speaker.put(lettersSaid, cards.length === 0 ? null : 'open.opened', { opened, all: cards.length });
}

/** What a file is, is told by its content: letters and key may be mixed up. `wanted` decides where the content says nothing. */
async function takeFiles(files: Iterable<File>, wanted: 'key' | 'letter') {
  for (const file of files) {
    const bytes = new Uint8Array(await file.slice(0, largest).arrayBuffer());
    const text = textOf(bytes);
    if (wanted === 'key' || holdsKey(text)) await takeKey(text, file.name);
    else await takeLetters(bytes, file.name);
  }
}

function whenChosen(id: string, wanted: 'key' | 'letter') {
  const input = part(id, HTMLInputElement);
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file can be chosen again, after it was put away.
    input.value = '';
    void takeFiles(files, wanted);
  });
}

function whenPasted(id: string, use: (text: string) => Promise<void>) {
  const field = document.getElementById(`${id}-text`) as HTMLInputElement | HTMLTextAreaElement;
  part(`${id}-use`, HTMLButtonElement).addEventListener('click', () => {
    const text = field.value;
    if (text.trim() === '') return;
    field.value = '';
    void use(text);
  });
}

function putAway() {
  keys = [];
  cards = [];
  shown.replaceChildren();
  for (const input of document.querySelectorAll<HTMLInputElement>('input:not([type=radio]), textarea'))
    input.value = '';
  making.forget();
  count();
  speaker.put(keySaid, 'open.gone');
  part('letters-title', HTMLElement).focus();
}

whenChosen('key-file', 'key');
whenChosen('letter-files', 'letter');
whenPasted('key', (text) => takeKey(text, null));
whenPasted('letter', (text) => takeLetters(new TextEncoder().encode(text), null));
away.addEventListener('click', putAway);
const making = offerMaking(speaker);

document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void takeFiles([...(event.dataTransfer?.files ?? [])], 'letter');
});

const languages = [...document.querySelectorAll<HTMLInputElement>('[name=language]')];

function speak(language: string) {
  if (!isShipped(language)) return;
  speaker.show(language);
  for (const radio of languages) radio.checked = radio.value === language;
  making.show();
}

for (const radio of languages)
  radio.addEventListener('change', () => {
    speak(radio.value);
  });
for (const radio of document.querySelectorAll<HTMLInputElement>('[name=theme]')) {
  // Some browsers remember radio buttons over a reload.
  radio.checked = radio.defaultChecked;
  radio.addEventListener('change', () => {
    document.documentElement.dataset['theme'] = radio.value;
  });
}
speak(speaker.language);
