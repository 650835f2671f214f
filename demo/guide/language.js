// The address decides (`?lang=ro`), else the browser, else English. Without a script the page offers all three.
const languages = ['pl', 'en', 'ro'];
const wished = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
const language = wished.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => languages.includes(tag)) ?? 'en';
location.replace(`${language}/index.html`);
