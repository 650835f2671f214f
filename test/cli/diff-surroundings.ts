import { runDiff, type DiffArguments, type DiffSurroundings } from '../../src/cli/diff-run.ts';
import { pathText } from '../../src/foundation/issue.ts';
import { compareLogics } from '../../src/proof/compare-logics.ts';
import { sampleDifferences } from '../../src/proof/sample-differences.ts';

/** A rule of a small questionnaire: a low mood speaks for a group. */
export const lowRule = {
  ...{ topic: 'own', when: { question: 'feeling', is: 'low' }, then: { favour: { group: 3 } } },
  ...{ source: ['own'], confirmed: false, reviewed: null },
} as const;

const why = 'It helps to know.';
const option = {};

/** The safety questions with two of a clinic's own and a rule about the first: the solver is done with it in a second. */
export function small(logic: { readonly rules?: object; readonly [key: string]: unknown } = {}, more: object = {}) {
  const { rules = { low: lowRule }, questions = {}, ...rest } = logic;
  return {
    ...{ fileVersion: 1, basis: 'safety' },
    logic: {
      sections: { own: {} },
      questions: {
        feeling: { section: 'own', type: 'single', options: { low: option, fine: option } },
        long: { section: 'own', type: 'single', options: { weeks: option, years: option } },
        ...(questions as object),
      },
      rules,
      ...rest,
    },
    texts: {
      en: {
        questions: {
          sections: { own: { name: 'Own' } },
          questions: {
            feeling: { title: 'How do you feel?', why, options: { low: 'Low', fine: 'Fine' } },
            long: { title: 'For how long?', why, options: { weeks: 'Weeks', years: 'Years' } },
          },
        },
        recommendation: {
          rules: { low: 'A group can help.', 'low-weeks': 'A group can help.', 'low-years': 'A group can help.' },
          notes: { figa: { title: 'Figa', body: 'Figa is a calm dog.' } },
        },
      },
    },
    ...more,
  };
}

/** Each pair of logics is given to the solver once. */
const solved = new Map<string, ReturnType<typeof compareLogics>>();
const compareOnce: typeof compareLogics = (before, after, options) => {
  const pair = `${before.hash} ${after.hash}`;
  const found = solved.get(pair) ?? compareLogics(before, after, options);
  solved.set(pair, found);
  return found;
};

export interface Compared {
  readonly exitCode: number;
  readonly text: string;
  readonly progress: string;
  /** How often the solver was asked to compare. */
  readonly compared: number;
}

/** Runs the command on two files; null stands for our own set. */
export async function diff(
  before: object | string | null,
  after: object | string | null,
  args: Partial<DiffArguments> = {},
  parts: Partial<DiffSurroundings> = {},
): Promise<Compared> {
  const printed: string[] = [];
  const progress: string[] = [];
  let compared = 0;
  const files: Record<string, object | string | null> = { 'old.json': before, 'new.json': after };
  const compare = parts.compare ?? compareOnce;
  const exitCode = await runDiff(
    {
      ...{ old: before === null ? 'default' : 'old.json', new: after === null ? 'default' : 'new.json' },
      ...{ lang: 'en', visits: '3200', seed: '1' },
      ...args,
    },
    {
      read: (file) => {
        const content = files[file];
        return Promise.resolve(typeof content === 'string' ? content : JSON.stringify(content, null, 2));
      },
      print: (text) => printed.push(text),
      progress: { isTTY: false, write: (text) => progress.push(text) },
      tell: (issue, _language, name) => Promise.resolve(`${name}: ${pathText(issue.path)} [${issue.code}]`),
      sample: sampleDifferences,
      ...parts,
      compare: (...logics) => {
        compared++;
        return compare(...logics);
      },
    },
  );
  return { exitCode, text: printed.join('\n'), progress: progress.join(''), compared };
}

interface Part {
  readonly kind: string;
  readonly id: string;
}

/** What a program reads. */
export interface DiffJson {
  readonly exitCode: number;
  readonly changes: {
    readonly logic: readonly {
      readonly collection: string;
      readonly id: string;
      readonly change: string;
      readonly fields: readonly { readonly field: string }[];
      readonly moved: object | null;
      readonly options: readonly { readonly id: string; readonly change: string }[];
    }[];
    readonly texts: readonly { readonly language: string; readonly key: string; readonly before: string }[];
    readonly settings: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
    readonly helpLines: readonly { readonly country: string; readonly id: string; readonly change: string }[];
    readonly offer: readonly object[];
    readonly clinic: readonly object[];
    readonly roster: readonly { readonly id: string; readonly change: string }[];
    readonly rosterAddress: readonly object[];
    readonly handOff: readonly object[];
  };
  readonly effect: {
    readonly state: string;
    readonly differences: readonly { readonly part: Part; readonly status: string }[];
    readonly visits: readonly {
      readonly parts: readonly Part[];
      readonly verdicts: readonly {
        readonly what: string;
        readonly id: string;
        readonly before: string;
        readonly after: string;
        readonly open: readonly string[];
      }[];
    }[];
  };
  readonly sample: { readonly visits: number; readonly changed: number; readonly seed: number };
}

export async function diffJson(before: object | null, after: object | null, args: Partial<DiffArguments> = {}) {
  const { text } = await diff(before, after, { json: true, ...args });
  return JSON.parse(text) as DiffJson;
}
