import { defineElements } from './components/elements.ts';

defineElements(customElements);
