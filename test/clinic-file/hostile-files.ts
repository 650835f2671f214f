/** A file that means harm, or was made by a program gone wrong: too large to be kept as a fixture. */
export interface HostileFile {
  /** Text, or an object as a page's own script may set it. */
  readonly make: () => unknown;
  /** What is said first, as code and path. */
  readonly says: string;
}

const many = (count: number, entry: (i: number) => [string, unknown]): object =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => entry(i)));
const file = (parts: object): object => ({ fileVersion: 1, ...parts });
const text = (parts: object): string => JSON.stringify(file(parts));
const rule = (when: unknown): object => ({
  ...{ topic: 'own', when, then: { note: ['a'] }, source: ['own'], confirmed: false, reviewed: null },
});
const question = (more: object = {}): object => ({
  ...{ section: 'topics', type: 'single', options: { a: {}, b: {} }, ...more },
});

function nested(depth: number): unknown {
  let condition: unknown = { question: 'age', is: '18-64' };
  for (let i = 0; i < depth; i++) condition = { not: condition };
  return condition;
}

const conditions = (count: number, leaf: (i: number) => unknown): object => ({
  rules: { own: rule({ any: Array.from({ length: count }, (_, i) => leaf(i)) }) },
});

/** Every option, question and condition that there may be, as like each other as ids can be. */
const nearIds = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${'long-id-'.repeat(6)}${String(i).padStart(5, '0')}`);

export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  '5 MB in one line': { make: () => `{"fileVersion":1,"x":"${'a'.repeat(5_000_000)}"}`, says: 'file-too-large ' },
  '5 MB of text in an object': {
    make: () => file({ texts: { en: { widget: { title: 'a'.repeat(5_000_000) } } } }),
    says: 'file-too-large texts.en.widget.title',
  },
  '100,000 questions in text': {
    make: () => text({ logic: { questions: many(100_000, (i) => [`q${i}`, question()]) } }),
    says: 'file-too-large ',
  },
  '100,000 questions in little text': {
    make: () => `{"logic":{"questions":{${Array.from({ length: 100_000 }, (_, i) => `"${i}":1`).join()}}}}`,
    says: 'too-many-values logic.questions',
  },
  '100,000 questions in an object': {
    make: () => file({ logic: { questions: many(100_000, (i) => [`q${i}`, question()]) } }),
    says: 'too-many-values logic.questions',
  },
  '4,000 questions, each whole': {
    make: () => text({ logic: { questions: many(4000, (i) => [`q${i}`, question()]) } }),
    says: 'too-many-entries logic.questions',
  },
  'a million tiny keys in text': {
    make: () => `{"a":{${Array.from({ length: 1_000_000 }, (_, i) => `"${i}":0`).join()}}}`,
    says: 'file-too-large ',
  },
  'a million tiny keys in an object': {
    make: () => file({ examples: many(1_000_000, (i) => [String(i), 0]) }),
    says: 'too-many-values examples',
  },
  'a list of a thousand million places': {
    make: () => file({ examples: new Array(1_000_000_000) }),
    says: 'too-many-values examples',
  },
  'conditions 10,000 deep in text': {
    make: () => `{"logic":{"conditions":{"a":${'{"not":'.repeat(10_000)}1${'}'.repeat(10_000)}}}}`,
    says: 'nesting-too-deep logic.conditions.a',
  },
  'conditions 10,000 deep in an object': {
    make: () => file({ logic: { rules: { own: rule(nested(10_000)) } } }),
    says: 'nesting-too-deep logic.rules.own',
  },
  '100,000 open brackets': { make: () => '['.repeat(100_000), says: 'nesting-too-deep [0][0][0]' },
  '29,000 wrong keys': {
    make: () => text({ clinic: many(29_000, (i) => [`nam${i}`, 0]) }),
    says: 'unknown-key clinic.nam0',
  },
  '3,000 wrong mentions, each near to 430 questions': {
    make: () => {
      const ids = nearIds(430);
      const questions = Object.fromEntries(ids.map((id) => [id, question()]));
      const wrong = conditions(3000, (i) => ({ question: `${'long-id-'.repeat(6)}x${i}`, is: 'a' }));
      return file({ logic: { questions, ...wrong } });
    },
    says: 'unknown-question logic.rules.own.when.any[0].question',
  },
  '1,000 things that are no condition': {
    make: () => text({ logic: conditions(1000, (i) => ({ all: [i], any: [i], not: i, of: [i] })) }),
    says: 'not-a-condition logic.rules.own.when.any[0].all[0]',
  },
  '3,000 things that are no condition': {
    make: () => text({ logic: conditions(3000, (i) => ({ all: [i], any: [i], not: i, of: [i] })) }),
    says: 'too-many-values logic',
  },
  'a condition with every key, all the way down': {
    make: () => {
      let condition: unknown = 1;
      for (let i = 0; i < 5; i++)
        condition = { all: [condition], any: [condition], not: condition, atLeast: 1, of: [condition] };
      return text({ logic: { conditions: { own: condition } } });
    },
    says: 'not-a-condition logic.conditions.own.of[0].of[0].of[0].of[0].of[0]',
  },
  'a scale that sums 28,000 questions': {
    make: () =>
      file({
        logic: {
          scales: { own: { sum: Array.from({ length: 28_000 }, (_, i) => `q${i}`), bands: {}, source: ['own'] } },
        },
      }),
    says: 'unknown-question logic.scales.own.sum[0]',
  },
  '28,000 candidates ruled out that are none': {
    make: () =>
      file({
        logic: {
          rules: {
            own: { ...rule({ all: [] }), then: { ruleOut: Array.from({ length: 28_000 }, (_, i) => `c${i}`) } },
          },
        },
      }),
    says: 'unknown-candidate logic.rules.own.then.ruleOut[0]',
  },
  '300 rules that each lose danger in 5 places': {
    make: () =>
      file({
        logic: {
          rules: many(300, (i) => [
            `r${i}`,
            {
              ...rule({
                any: Array.from({ length: 5 }, () => ({ not: { not: { question: 'suicide', is: 'none' } } })),
              }),
              then: { raise: { help: 'lines' } },
            },
          ]),
        },
      }),
    says: 'danger-loses logic.rules.r0.when.any[0].not.not',
  },
  '28,000 texts with a tag': {
    make: () => text({ texts: { en: { widget: { title: Array.from({ length: 28_000 }, () => '<b>{{') } } } }),
    says: 'text-markup texts.en.widget.title[0]',
  },
  '5,000 languages': {
    make: () =>
      file({
        texts: many(5000, (i) => [`aa-${String(i).padStart(5, 'x')}`, { widget: { title: 'a' } }]),
      }),
    says: 'too-many-entries texts',
  },
  'a text of 900,000 signs': {
    make: () => text({ texts: { en: { widget: { title: '{{'.repeat(450_000) } } } }),
    says: 'too-large texts.en.widget.title',
  },
  'an address that makes a pattern go back and forth': {
    make: () => text({ clinic: { booking: `https://${'a'.repeat(900_000)} ` } }),
    says: 'wrong-format clinic.booking',
  },
  'a mail address that makes a pattern go back and forth': {
    make: () => text({ clinic: { email: `${'a.'.repeat(200_000)}@${'a.'.repeat(200_000)}` } }),
    says: 'wrong-format clinic.email',
  },
  'an id of 800,000 signs': {
    make: () => text({ logic: { conditions: { [`${'a-'.repeat(400_000)}!`]: { all: [] } } } }),
    says: 'too-large logic.conditions',
  },
  'a telephone number that makes a pattern go back and forth': {
    make: () => text({ clinic: { phone: `+4${' '.repeat(900_000)}x` } }),
    says: 'wrong-format clinic.phone',
  },
  'a chain of 500 named conditions, each used twice': {
    make: () => {
      const chain = many(440, (i) => [`c${i}`, { any: [{ condition: `c${i + 1}` }, { condition: `c${i + 1}` }] }]);
      return file({ logic: { conditions: chain } });
    },
    says: 'unknown-condition logic.conditions.c439.any[0].condition',
  },
  'a ring of 400 questions': {
    make: () =>
      file({
        logic: {
          questions: many(400, (i) => [`q${i}`, question({ askWhen: { question: `q${(i + 1) % 400}`, is: 'a' } })]),
        },
      }),
    says: 'circle logic.questions.q0.askWhen',
  },
  'a ring of 2,000 rules, one after the other': {
    make: () =>
      file({
        logic: { rules: many(2000, (i) => [`r${i}`, { ...rule({ all: [] }), after: `r${(i + 1) % 2000}` }]) },
      }),
    says: 'after-circle logic.rules.r0.after',
  },
  'thousands of texts that end a sentence nowhere': {
    make: () =>
      text({ texts: { en: { questions: { questions: many(180, (i) => [`q${i}`, { title: '<'.repeat(4900) }]) } } } }),
    says: 'unknown-text texts.en.questions.questions.q0',
  },
  '14,000 unknown texts': {
    make: () => file({ texts: { en: { questions: { questions: many(14_000, (i) => [`age${i}`, { title: 'a' }]) } } } }),
    says: 'unknown-text texts.en.questions.questions.age0',
  },
  '100,000 therapists in an object': {
    make: () => file({ roster: Array.from({ length: 100_000 }, (_, i) => ({ id: `t${i}` })) }),
    says: 'roster-too-long roster',
  },
  '100,000 therapists in text': {
    make: () => text({ roster: Array.from({ length: 100_000 }, (_, i) => ({ id: `t${i}` })) }),
    says: 'roster-too-long ',
  },
  'a photo of 5 MB in an object': {
    make: () => file({ roster: [{ id: 'anna', photo: `data:image/png;base64,${'A'.repeat(5_000_000)}` }] }),
    says: 'roster-too-long roster[0].photo',
  },
  'a photo of 900,000 signs': {
    make: () =>
      text({ clinic: { country: 'UK' }, roster: [{ id: 'a', photo: `data:image/png;base64,${'A'.repeat(9e5)}` }] }),
    says: 'wrong-value clinic.country',
  },
  '9,000 therapists of whom nothing is known': {
    make: () =>
      text({ clinic: { country: 'UK' }, roster: Array.from({ length: 9000 }, () => ({ booking: 'javascript:1' })) }),
    says: 'wrong-value clinic.country',
  },
};
