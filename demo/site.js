// The clinic's own script: its texts in other languages, and its prices and days as each language writes them.
import { speak } from './languages.js';
import { en } from './texts/en.js';
import { ro } from './texts/ro.js';

speak({ en, ro }, (language) => {
  const locale = language === 'en' ? 'en-GB' : language;
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'PLN', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  for (const element of document.querySelectorAll('data')) element.textContent = money.format(element.value);
  for (const element of document.querySelectorAll('time')) element.textContent = day.format(new Date(element.dateTime));
});
