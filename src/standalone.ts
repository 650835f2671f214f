import * as parse from './clinic-file/parse.ts';
import * as roster from './clinic-file/roster.ts';
import { defineElements, elements } from './components/elements.ts';
import { laterElements } from './components/later-elements.ts';
import { allTexts } from './wording/texts/all-texts.ts';

elements['therapy-finder'].loaders = {
  texts: allTexts,
  parser: () => Promise.resolve(parse),
  roster: () => Promise.resolve(roster),
};
elements['therapy-finder'].later = { load: () => Promise.resolve({ laterElements }), define: () => undefined };
defineElements(customElements);
