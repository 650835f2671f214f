import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowOf } from '../../src/cli/graph-flow.ts';
import { flowMermaid } from '../../src/cli/graph-mermaid.ts';
import { flowSvg } from '../../src/cli/graph-svg.ts';
import { textWidth, wrapText } from '../../src/cli/graph-text.ts';
import { ordinary, safety, smallLogic } from '../engine/small-logic.ts';
import { languages } from '../wording/locale-files.ts';
import { graphTranslator, hostile, hostileFlow, ours } from './flow.ts';

const english = await graphTranslator('en');
const flow = flowOf(ours, english);
const questions = flow.sections.flatMap((section) => section.questions);
const byId = (id: string) => questions.find((question) => question.id === id)!;

/** The texts of a drawing, as XML says them. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) =>
    (match[1] ?? '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );
/** Words in the order in which they are read, however lines were broken. */
const words = (text: string): string => text.replace(/\s+/g, '');

describe('the flow', () => {
  test('has every question once, numbered in the order of asking', () => {
    expect(questions.map(({ id }) => id)).toEqual([...ours.questions.keys()]);
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, i) => i + 1));
  });

  test('says when a question is asked, and a safety question, which is asked also while that is open, in its own way', () => {
    expect(byId('worry').asked).toBe('Asked if 5. “What brings you here?” includes “Anxiety, fear, panic”.');
    expect(byId('country').asked).toBe('Asked of everyone.');
    expect(byId('suicide').asked).toMatch(/^Asked unless it is certain/);
  });

  test('marks danger signs with their rank, options that stand alone, and what a question is', () => {
    const home = byId('home');
    expect(home.options.map(({ danger }) => danger)).toEqual([null, 1, 2, 3]);
    expect(home.marks).toEqual(['safety', 'locked', 'never shown back']);
    expect(byId('concerns').kind).toBe('up to 3 answers');
    expect(
      byId('concerns')
        .options.filter(({ exclusive }) => exclusive)
        .map(({ id }) => id),
    ).toEqual(['none']);
    expect(byId('concerns').marks).toEqual(['needs an answer']);
  });

  test('says which answers open a question, which close it, and which conditions it shares with others', () => {
    expect(byId('worry').edges).toEqual([
      { from: 'concerns', number: 5, closes: false, options: ['Anxiety, fear, panic'] },
    ]);
    expect(byId('affair').edges.map(({ from, closes }) => [from, closes])).toEqual([
      ['close', false],
      ['seen', true],
    ]);
    expect(byId('barriers').edges.map(({ from }) => from)).toEqual(['ready']);
    const letter = (condition: string) => flow.terms.find(({ id }) => id === condition)!.letter;
    expect(byId('style').terms).toEqual([{ letter: letter('full'), closes: false }]);
    expect(byId('group').terms).toEqual([
      { letter: letter('full'), closes: false },
      { letter: letter('ours'), closes: true },
    ]);
  });

  test('names conditions beyond Z with two letters', () => {
    const ids = Array.from({ length: 28 }, (_, i) => `c${String(i)}`);
    const logic = smallLogic({
      conditions: Object.fromEntries(ids.map((id) => [id, { question: 'q', is: 'a' }])),
      questions: { q: ordinary(), r: ordinary({ all: ids.map((condition) => ({ condition })) }) },
    });
    expect(
      flowOf(logic, english)
        .terms.map(({ letter }) => letter)
        .slice(24),
    ).toEqual(['Y', 'Z', 'AA', 'AB']);
  });

  test('carries every rule, promise and candidate, each with what follows', () => {
    expect(flow.rules.map(({ id }) => id)).toEqual(ours.rules.map(({ id }) => id));
    expect(flow.guarantees).toHaveLength(ours.guarantees.length);
    expect(flow.candidates).toHaveLength(ours.candidates.size);
    expect([...flow.rules, ...flow.guarantees].filter(({ then }) => then.length === 0)).toEqual([]);
  });
});

describe.each(languages)('%s', (language) => {
  test('has every word it needs', async () => {
    const missing: string[] = [];
    const translator = await graphTranslator(language, {}, (key) => missing.push(key));
    const drawn = flowOf(ours, translator);
    flowSvg(drawn, translator, 'Przystań');
    flowMermaid(drawn, translator, 'Przystań');
    expect(missing).toEqual([]);
  });

  test('shows everything that is to be signed, and the logic’s hash on every page', async () => {
    const translator = await graphTranslator(language);
    const drawn = flowOf(ours, translator);
    const svg = flowSvg(drawn, translator, 'Przystań');
    const all = words(textsOf(svg).join(' '));
    const needed = [
      ...drawn.sections.flatMap((section) => [
        section.name,
        ...section.questions.flatMap(({ title, id, asked, options }) => [
          title,
          id,
          asked,
          ...options.map((one) => one.words),
        ]),
      ]),
      ...drawn.terms.map((term) => term.words),
      ...[...drawn.rules, ...drawn.guarantees, ...drawn.candidates].flatMap(({ id, when, then }) => [
        id,
        when,
        ...then,
      ]),
    ];
    expect(needed.filter((text) => !all.includes(words(text)))).toEqual([]);
    const pages = svg.match(/class="page"/g)!.length;
    expect(svg.split(ours.hash).length - 1).toBe(pages);
    expect(svg.split(translator.say('graph:reviewedBy')).length - 1).toBe(pages);
  });
});

describe('the drawing', () => {
  const svg = flowSvg(flow, english, 'Przystań');

  test('is the same each time, on A3 pages, with a title and a description for who cannot see it', () => {
    expect(flowSvg(flow, english, 'Przystań')).toBe(svg);
    expect(svg).toMatch(/^<svg [^>]*width="420mm" height="\d+mm"[^>]*aria-labelledby="title about"/);
    expect(svg).toContain('<title id="title">The questionnaire, to read and sign: Przystań</title>');
    expect(svg).toContain('<desc id="about">58 questions in 9 sections');
    expect(svg).toContain('@page{size:420mm 297mm');
  });

  test('names no clinic where there is none', () => {
    expect(flowSvg(flow, english, '')).toContain('<title id="title">The questionnaire, to read and sign</title>');
  });

  test('draws a line for each answer that opens a question of the same column, dotted where it keeps it away', () => {
    const logic = smallLogic({
      questions: {
        a: ordinary(),
        b: ordinary({ question: 'a', is: 'a' }),
        c: ordinary({ not: { question: 'a', is: 'a' } }),
        s: safety(),
      },
    });
    const small = flowSvg(flowOf(logic, english), english, '');
    expect(small.match(/class="tip"/g)).toHaveLength(2);
    expect(small.match(/class="rail closes"/g)).toHaveLength(1);
    expect(small.match(/class="bar"/g)!.length).toBeGreaterThan(0);
  });

  test('has no way out of a text', async () => {
    const bad = await hostileFlow();
    const drawn = flowSvg(bad.flow, bad.translator, hostile.join(' '));
    const elements = new Set([...drawn.matchAll(/<\/?([^\s>/]+)/g)].map((match) => match[1]));
    expect([...elements].sort()).toEqual(['desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title']);
    expect(drawn.replace(/<style>.*<\/style>/s, '')).not.toMatch(/ on\w+="|<!|&(?!#\d+;)/);
    expect(drawn).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Surrogate}]/u);
  });

  test('draws a logic without questions and rules', () => {
    expect(flowSvg(flowOf(smallLogic({}), english), english, '')).toContain('</svg>');
  });
});

describe('the Mermaid text', () => {
  const text = flowMermaid(flow, english, 'Przystań');

  test('has a box for each question and an arrow for each answer that decides about one', () => {
    expect(text.match(/^ {2}q\d+\[/gm)).toHaveLength(questions.length);
    expect(text).toContain('q5 -->|"Anxiety, fear, panic"| q6');
    expect(text).toContain('q27 -.-x|"Yes, or perhaps"| q39');
    expect(text).toContain(ours.hash);
  });

  test('writes every sign that could mean something by its number', async () => {
    const bad = await hostileFlow();
    const lines = flowMermaid(bad.flow, bad.translator, hostile.join(' ')).split('\n');
    const label = String.raw`"(?:[\p{L}\p{M}\p{N} .,?„”“’–…▲+-]|#\d+;)*"`;
    const allowed = new RegExp(
      String.raw`^(?:---|title: ".*"|flowchart LR|acc(?:Title|Descr): [\p{L}\p{M}\p{N} .,?:-]*|subgraph s\d+ \[${label}\]|end|finish\(\[${label}\]\)| {2}q\d+\[${label}\]|t[A-Z]+\{\{${label}\}\}|[st\w ~]+finish|[qt]\w+ (?:-->|-\.-x)(?:\|${label}\|)? q\d+|classDef safety [^"]*|class [q\d,]+ safety|)$`,
      'u',
    );
    expect(lines.filter((line) => !allowed.test(line))).toEqual([]);
    expect(JSON.parse(lines[1]!.slice('title: '.length))).toContain('<script>');
    expect(lines[1]).not.toMatch(/[<>%]/);
  });
});

describe('lines of text', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 120 });

  test('fit, and lose nothing', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 30, max: 300 }), fc.boolean(), (text, width, bold) => {
        const lines = wrapText(text, width, 12, bold);
        for (const line of lines) expect(textWidth(line, 12, bold)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/[ \t\r\n]/g, '')).toBe(text.replace(/[ \t\r\n]/g, ''));
      }),
    );
  });

  test('are at most so many, and the last one says that it was cut', () => {
    const lines = wrapText('one two three four five six seven', 60, 12, false, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1]!, 12)).toBeLessThanOrEqual(60);
    expect(wrapText('one two', 600, 12, false, 2)).toEqual(['one two']);
  });

  test('keep what a space without a break holds together', () => {
    expect(wrapText('pies i\u00A0kot', textWidth('pies i', 12) + 1, 12)).toEqual(['pies', 'i\u00A0kot']);
  });
});
