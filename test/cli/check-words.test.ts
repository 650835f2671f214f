import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Proof } from '../../src/proof/proof.ts';
import { check, ownRule, proof } from './check-surroundings.ts';

const languages = ['pl', 'en', 'ro'] as const;
const couple = {
  ...{
    country: 'pl',
    'for-whom': 'couple',
    age: '18-64',
    'right-now': ['none'],
    concerns: ['close'],
    close: ['quarrels'],
  },
  ...{ 'partner-willing': 'yes', suicide: 'none', state: ['none'], life: ['none'], home: 'none', 'home-used': 'none' },
  ...{ seen: 'no', begin: 'skipped' },
};

/** A guarantee that does not hold: somebody who quarrels and whose partner is willing is offered couple therapy. */
const promised = {
  fileVersion: 1,
  logic: {
    guarantees: {
      mine: {
        when: { question: 'close', is: 'quarrels' },
        never: { candidates: ['couple', 'group'], length: ['short', 'long', 'open'] },
        atLeast: { referral: 'advised' },
        always: { outcome: 'care-first', note: 'stay-near', asked: 'child-danger' },
        source: ['own'],
      },
    },
    rules: {
      own: {
        ...ownRule,
        when: {
          all: [
            { question: 'close', is: 'quarrels' },
            { question: 'partner-willing', is: 'yes' },
          ],
        },
      },
    },
  },
};
const brokenPromise = proof({ kind: 'guarantee', id: 'mine' }, 'refuted', { visits: [couple], rules: ['own'] });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-words-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is said of one proof, line by line. */
async function told(file: object, lang: string, ...proofs: Proof[]): Promise<string[]> {
  const { text } = await check(file, proofs, { lang, save: folder });
  const lines = text.split('\n').map((line) => line.trim());
  return lines.slice(lines.findIndex((line, i) => i > 5 && lines[i - 1] === '' && /^[✗!]/.test(line)));
}

test('a broken guarantee is told as a visit in words, with what it promises and the rules that did it', async () => {
  const lines = await told(promised, 'en', brokenPromise);
  // The words of questions and levels are for others to polish: here only that they stand where they belong.
  const plain = lines.map((line) => line.replace(/“[^”]*[ ?][^”]*”/g, '“…”').replace(/ \([^)]+\)/g, ' (…)'));
  expect(
    plain.slice(
      0,
      plain.findIndex((line) => line.startsWith('To see it')),
    ),
  ).toEqual([
    '✗ The guarantee “mine” does not hold for every visit.',
    'It promises, when “…” includes “…”:',
    '- never: Couple therapy, Group therapy',
    '- never a plan of the length: “short” (…), “long” (…), “open” (…)',
    '- Psychiatrist at least “advised” (…)',
    '- the visit ends with “care-first” (…)',
    '- this question is asked: “…”',
    '- this note is shown: “stay-near” (…)',
    'A person who says',
    '- “…”: “…”',
    '- “…”: “…”',
    '- “…”: “No”',
    '- “…”: “No”',
    '- “…”: “No”',
    '- “…”: “Yes”',
    'would be offered: Couple therapy.',
    'would get a plan of this length: “long” (…).',
    'would only reach this. Psychiatrist: “none” (…).',
    'would end the visit with: “recommended” (…).',
    'would not be asked: “…”.',
    'would not see this note: “stay-near” (…).',
    'The rules that did it:',
    '- own [own]',
  ]);
});

describe.each(languages)('in %s', (lang) => {
  const everything: readonly Proof[] = [
    brokenPromise,
    proof({ kind: 'outcome' }, 'refuted', { visits: [couple], rules: ['own'] }),
    proof({ kind: 'danger', question: 'suicide', sign: 'plan' }, 'refuted', {
      visits: [
        { ...couple, suicide: 'thoughts' },
        { ...couple, suicide: 'none' },
      ],
    }),
    proof({ kind: 'danger', question: 'suicide', sign: 'skipped' }, 'refuted', {
      visits: [couple, { ...couple, suicide: 'skipped' }],
      found: ['couple'],
    }),
    proof({ kind: 'length' }, 'refuted', { visits: [couple] }),
    ...(
      [
        ['question', 'age'],
        ['option', 'age.18-64'],
        ['rule', 'own'],
        ['band', 'severity.light'],
        ['candidate', 'couple'],
        ['length', 'short'],
        ['outcome', 'not-now'],
        ['help', 'now'],
        ['referral', 'urgent'],
        ['medical', 'today'],
        ['need', 'clear'],
      ] as const
    ).map(([what, id]) => proof({ kind: 'reach', what, id }, 'refuted')),
    proof({ kind: 'idle-rule', id: 'own' }, 'refuted'),
    proof({ kind: 'twin-rules', id: 'own', other: 'loss-heavy' }, 'refuted'),
    proof({ kind: 'guarantee', id: 'thoughts-now' }, 'open'),
  ];

  test('every kind of finding has its words: no line is empty of them, and nothing is left unfilled', async () => {
    for (const some of [everything.slice(0, 9), everything.slice(9)]) {
      const text = (await told(promised, lang, ...some)).join('\n');
      const findings = text.split('\n\n').filter((one) => /^[✗!]/.test(one));
      expect(findings).toHaveLength(some.length);
      for (const finding of findings) expect(finding).toMatch(/^[✗!] \p{Lu}.{12,}/u);
      expect(text).not.toMatch(/\{\{|undefined|null|\(\)|“”|„”|: \.|^-\s*$/m);
    }
  });

  test('so has every difference of an example', async () => {
    const answers = { 'for-whom': 'me', concerns: ['worry'] };
    const expected = {
      ...{ best: ['couple', 'family'], modality: 'erp', never: ['individual'], outcome: 'not-now', note: 'stay-near' },
      ...{ help: 'now', referral: { atLeast: 'consider' }, medical: { atLeast: 'check' } },
    };
    const examples = [{ name: 'Worry', answers, expect: expected }];
    const lines = await told({ ...promised, examples }, lang, brokenPromise);
    expect(lines.filter((line) => line.startsWith('- ')).length).toBeGreaterThan(8);
    expect(lines.join('\n')).not.toMatch(/\{\{|undefined|“”|„”|: \./);
  });
});

test('danger is told as one answer that changes, with both answers and what falls', async () => {
  const visits = [
    { ...couple, suicide: 'thoughts' },
    { ...couple, suicide: 'none' },
  ];
  const lines = await told(
    promised,
    'en',
    proof({ kind: 'danger', question: 'suicide', sign: 'plan' }, 'refuted', { visits }),
  );
  const text = lines.join('\n');
  expect(text).toContain('After: “No”.\nThen this falls:');
  expect(text).toMatch(/^Before: “.+”\.$/m);
  expect(text).toMatch(/^- Help: from “now” \(.+\) to “none” \(.+\)$/m);
  expect(text).toContain('- no longer ruled out: Couple therapy');
  expect(text).toContain('danger-suicide-plan-before.json');
  expect(text).toContain('danger-suicide-plan-after.json');
});

test('a clinic’s own words are used, and what it left open is named', async () => {
  const texts = { en: { questions: { questions: { 'partner-willing': { title: 'Will your partner come along?' } } } } };
  const rules = {
    own: {
      ...ownRule,
      when: {
        any: [
          { question: 'begin', is: 'together' },
          { question: 'partner-willing', is: 'yes' },
        ],
      },
    },
  };
  const lines = await told({ ...promised, logic: { ...promised.logic, rules }, texts }, 'en', brokenPromise);
  expect(lines.join('\n')).toMatch(/- “Will your partner come along\?”: “.+”/);
  const open = lines.indexOf('and leaves open');
  expect(lines[open + 1]).toMatch(/^- “.+”$/);
});

test('of many findings of a kind the first ten are told, and the others counted', async () => {
  const many = Array.from({ length: 14 }, (_, i) => proof({ kind: 'idle-rule', id: `rule-${String(i)}` }, 'refuted'));
  const text = (await told(promised, 'en', ...many)).join('\n');
  expect(text.match(/changes nothing/g)).toHaveLength(10);
  expect(text).toContain('Each rule changes something: 4 more of the kind.');
});

test('the table tells of each kind how many there were, what came of them, and how long they took', async () => {
  const { text } = await check(promised, [
    proof({ kind: 'guarantee', id: 'a' }, 'proved', { seconds: 1 }),
    proof({ kind: 'guarantee', id: 'b' }, 'open', { seconds: 2.25 }),
    proof({ kind: 'length' }, 'proved', { visits: [couple], seconds: 0.5 }),
  ]);
  const rows = text.split('\n').filter((line) => /Guarantees hold {2}|What is proved|No visit is too long/.test(line));
  expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
    ['What is proved', 'all', 'proved', 'refuted', 'open', 'seconds', 'slowest'],
    ['Guarantees hold', '2', '1', '0', '1', '3.3', '2.25 b'],
    ['No visit is too long', '1', '1', '0', '0', '0.5', '0.50 length'],
  ]);
  expect(text).toContain(
    `The longest visit has ${String(Object.keys(couple).length)} questions. At most 40 are allowed.`,
  );
});

test('rules of its own that no example covers are named, ours counted', async () => {
  const examples = [
    { name: 'Worry', answers: { 'for-whom': 'me', concerns: ['worry'] }, expect: { best: 'individual' } },
  ];
  const { text } = await check({ ...promised, examples }, []);
  expect(text).toContain('1 rule of your own fires in no example: own.');
  expect(text).toMatch(/\d+ of our \d+ rules fire in no example\./);
});
