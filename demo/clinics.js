// Puts the chosen clinic file into the questionnaire. A choice begins anew: answers to one file mean little in another.
import { speak } from './languages.js';
import { en } from './texts/clinics-en.js';
import { ro } from './texts/clinics-ro.js';

const finder = document.querySelector('therapy-finder');
const files = [...document.querySelectorAll('[name=file]')];

function open({ value, dataset }, language) {
  finder.restart?.();
  finder.lang = dataset.lang ?? language;
  finder.setAttribute('src', value);
}

for (const file of files) {
  file.checked = file.defaultChecked;
  file.addEventListener('change', () => {
    open(file, document.documentElement.lang);
  });
}

speak({ en, ro }, (language) => {
  // The page's language is also the questionnaire's, but for a file that brings a language of its own.
  const chosen = files.find(({ checked }) => checked);
  finder.lang = chosen.dataset.lang ?? language;
});
