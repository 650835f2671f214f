import type { SummaryLine } from '../../hand-off/summary.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';

/** The words of a line, marked where they are in another language. */
export function words({ text, lang }: SummaryLine): Spoken {
  return spoken({ text, lang });
}
