// The page's own words. What it says about a file is said by its script, in the language that the page shows.
import { speak } from './languages.js';
import { en } from './texts/import-roster-en.js';
import { ro } from './texts/import-roster-ro.js';

const example = document.querySelector('#example');

speak({ en, ro }, (language) => {
  example.setAttribute('href', `import-roster.${language}.csv`);
});
