// Language and theme of a page, and of the questionnaire in it. Nothing is stored.

/** No line ends with a one-letter word, as Polish typography asks. */
function tidy(text) {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=^|[\s\u00a0(])([aiouwz]) /gi, '$1\u00a0');
}

/**
 * Lets the page speak Polish, as it is written, and the languages of `others`: texts by the names that stand in `data-text` and `data-label`.
 *
 * The address decides (`?lang=ro`), else the browser, else English. `onShow` hears each language that is shown.
 */
export function speak(others, onShow) {
  const finder = document.querySelector('therapy-finder');
  const worded = [...document.querySelectorAll('[data-text]')];
  const labelled = [...document.querySelectorAll('[data-label]')];
  const pl = Object.fromEntries([
    ...worded.map((element) => [element.dataset.text, tidy(element.textContent)]),
    ...labelled.map((element) => [element.dataset.label, element.getAttribute('aria-label')]),
  ]);
  const texts = { pl, ...others };

  function preferredLanguage() {
    const wished = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
    return wished.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => tag in texts) ?? 'en';
  }

  function show(language) {
    document.documentElement.lang = language;
    if (finder) finder.lang = language;
    for (const element of worded) element.textContent = texts[language][element.dataset.text];
    for (const element of labelled) element.setAttribute('aria-label', texts[language][element.dataset.label]);
    for (const link of document.querySelectorAll('#languages a')) {
      if (link.lang === language) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const link of document.querySelectorAll('a[data-keep-language]')) link.search = `?lang=${language}`;
    onShow(language);
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
    finder?.setAttribute('theme', target.value);
  });

  // Some browsers remember radio buttons over a reload.
  for (const radio of document.querySelectorAll('#themes input')) radio.checked = radio.defaultChecked;
  show(preferredLanguage());
}
