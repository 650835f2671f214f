// The clinic's own script: language and theme of the page and of the questionnaire in it. Nothing is stored.
import { en } from './texts/en.js';
import { ro } from './texts/ro.js';

const finder = document.querySelector('therapy-finder');
const worded = [...document.querySelectorAll('[data-text]')];
const labelled = [...document.querySelectorAll('[data-label]')];

/** No line ends with a one-letter word, as Polish typography asks. */
function tidy(text) {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=^|[\s\u00a0(])([aiouwz]) /gi, '$1\u00a0');
}

const pl = Object.fromEntries([
  ...worded.map((element) => [element.dataset.text, tidy(element.textContent)]),
  ...labelled.map((element) => [element.dataset.label, element.getAttribute('aria-label')]),
]);

const texts = { pl, en, ro };

function preferredLanguage() {
  const wished = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
  return wished.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => tag in texts) ?? 'en';
}

function show(language) {
  const locale = language === 'en' ? 'en-GB' : language;
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'PLN', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  document.documentElement.lang = language;
  finder.lang = language;
  for (const element of worded) element.textContent = texts[language][element.dataset.text];
  for (const element of labelled) element.setAttribute('aria-label', texts[language][element.dataset.label]);
  for (const element of document.querySelectorAll('data')) element.textContent = money.format(element.value);
  for (const element of document.querySelectorAll('time')) element.textContent = day.format(new Date(element.dateTime));
  for (const link of document.querySelectorAll('#languages a')) {
    if (link.lang === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

document.querySelector('#languages').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, '', link.search + location.hash);
  show(link.lang);
});

document.querySelector('#themes').addEventListener('change', ({ target }) => {
  document.documentElement.dataset.theme = target.value;
  finder.setAttribute('theme', target.value);
});

// Some browsers remember radio buttons over a reload.
for (const radio of document.querySelectorAll('#themes input')) radio.checked = radio.defaultChecked;
show(preferredLanguage());
