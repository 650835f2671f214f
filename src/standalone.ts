import * as parse from './clinic-file/parse.ts';
import { defineElements, elements } from './components/elements.ts';
import { allTexts } from './wording/texts/all-texts.ts';

elements['therapy-finder'].loaders = { texts: allTexts, parser: () => Promise.resolve(parse) };
defineElements(customElements);
