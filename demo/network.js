// Language and theme of the page about a network of clinics.
import { speak } from './languages.js';
import { en } from './texts/network-en.js';
import { ro } from './texts/network-ro.js';

speak({ en, ro }, () => undefined);
