import { isShipped, primarySubtag } from '../foundation/locale.ts';
import { newTranslator } from './new-texts.ts';

/** What a starting file is made from. */
export interface NewClinic {
  readonly name: string;
  /** As a clinic file writes it: `PL`, `RO`, `GB`, `IE` or `other`. */
  readonly country: string;
  /** Language tags; at least one, the owner's first. */
  readonly languages: readonly string[];
}

/** What the notes name, as a clinic file writes it: no language translates it. */
const names = {
  ...{ comment: '$comment', schema: '$schema', nothing: 'null', roster: 'roster', handOff: 'handOff' },
  ...{ phone: 'phone', email: 'email', booking: 'booking', prices: 'prices', formats: 'formats' },
  ...{ individual: 'individual', couple: 'couple', welcome: 'welcome', title: 'title' },
  ...{ widget: 'widget', questions: 'questions', recommendation: 'recommendation' },
} as const;

/** The command that looks a file over. */
export function checkCommandLine(file: string): string {
  return `npx therapy-finder check ${file}`;
}

/**
 * A clinic file to begin with: it changes nothing yet, and says in the owner's language what may stand where.
 *
 * JSON has no comments, and a file that only some programs can read helps nobody; so the notes stand under `$comment`, which the parser leaves out.
 *
 * @param file What the file will be called, for the command that checks it.
 */
export function newClinicFile({ name, country, languages }: NewClinic, file: string): object {
  const words = newTranslator(languages[0] ?? 'en');
  const values = { ...names, command: checkCommandLine(file) };
  const say = (key: string): string => words.say(`new:comment.${key}`, values);
  /** `logic1`, `logic2` and so on. */
  const lines = (key: string): readonly string[] =>
    ['1', '2', '3', '4'].map((n) => say(key + n)).filter((line) => line !== '');
  return {
    $comment: [...lines('file'), say('check')],
    $schema: './clinic.schema.json',
    fileVersion: 1,
    basis: 'default',
    clinic: { $comment: say('clinic'), name, country },
    offer: { $comment: lines('offer'), prices: [] },
    texts: {
      $comment: lines('texts'),
      ...Object.fromEntries(
        languages.map((tag) => [
          tag,
          { $comment: say(isShipped(primarySubtag(tag)) ? 'language' : 'further'), widget: {}, questions: {} },
        ]),
      ),
    },
    logic: { $comment: lines('logic'), questions: {}, rules: {} },
    helpLines: { $comment: say('helpLines') },
    examples: [
      {
        $comment: say('examples'),
        name: words.say('new:example'),
        answers: {
          'for-whom': 'couple',
          age: '18-64',
          'right-now': ['none'],
          concerns: ['close'],
          close: ['quarrels'],
          seen: 'no',
          suicide: 'none',
          state: ['none'],
          home: 'none',
          'home-used': 'none',
          'partner-willing': 'yes',
        },
        expect: { best: 'couple', never: ['group'] },
      },
    ],
  };
}
