// Replays a visit in the questionnaire, and shows beside it what the engine makes of the answers. The files stay on the device.
import { speak } from './languages.js';
import { en } from './texts/replay-en.js';
import { ro } from './texts/replay-ro.js';

let finder = document.querySelector('therapy-finder');
const found = document.querySelector('#found');
const issues = document.querySelector('#issues');
let answers = null;

/** Says beside a file input how reading went. The input's own words are the browser's, in its language: they stay hidden. */
function say(input, name, outcome) {
  document.querySelector(`#${input.id}-said .name`).textContent = `${name}:`;
  for (const said of document.querySelectorAll(`#${input.id}-said [data-said]`))
    said.hidden = said.dataset.said !== outcome;
}

/** Hands the content of each chosen file over; null where it is no JSON. */
function whenChosen(input, use) {
  input.value = '';
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    let content = null;
    try {
      content = JSON.parse(await file.text());
    } catch {
      // Said beside the input.
    }
    say(input, file.name, content === null ? 'broken' : 'read');
    if (content !== null) use(content);
  });
}

function replay() {
  issues.hidden = true;
  issues.querySelector('ul').replaceChildren();
  if (answers !== null) finder.answers = answers;
}

function show() {
  const { recommendation } = finder;
  found.hidden = answers === null || !recommendation;
  if (found.hidden) return;
  const { outcome, help, referral, medical, formats, modalities } = recommendation;
  const ranked = ({ best, alternatives }) => (best ? [best, ...alternatives] : []);
  const ids = (candidates) => candidates.map(({ id }) => id).join(', ') || '–';
  const facts = {
    outcome,
    help: help.level,
    referral: referral.level,
    medical: medical.level,
    formats: ids(ranked(formats)),
    modalities: ids(ranked(modalities)),
    'ruled-out': ids([...formats.ruledOut, ...modalities.ruledOut]),
    'held-back': ids([...formats.heldBack, ...modalities.heldBack]),
    whole: JSON.stringify(recommendation, null, 2),
  };
  for (const [id, text] of Object.entries(facts)) document.querySelector(`#${id}`).textContent = text;
}

/** A visit belongs to its logic: another clinic file means another element, which waits with the answers until it has read the file. */
function renew(clinic) {
  const { lang } = finder;
  const theme = finder.getAttribute('theme') ?? 'auto';
  const fresh = Object.assign(document.createElement('therapy-finder'), { clinic, lang });
  fresh.setAttribute('theme', theme);
  finder.replaceWith(fresh);
  finder = fresh;
  listen();
  replay();
}

whenChosen(document.querySelector('#clinic'), renew);

whenChosen(document.querySelector('#answers'), (chosen) => {
  answers = chosen;
  replay();
});

function listen() {
  finder.addEventListener('therapy-finder-step', show);
  finder.addEventListener('therapy-finder-ready', show);
  finder.addEventListener('therapy-finder-error', ({ issues: reported }) => {
    issues.hidden = reported.length === 0;
    const items = reported.map(({ message }) => Object.assign(document.createElement('li'), { textContent: message }));
    issues.querySelector('ul').append(...items);
  });
}

listen();
speak({ en, ro }, (language) => {
  finder.lang = language;
});
document.querySelector('#themes').addEventListener('change', ({ target }) => {
  finder.setAttribute('theme', target.value);
});
