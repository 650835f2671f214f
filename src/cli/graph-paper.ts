import type { Translator, Values } from '../wording/translator.ts';
import { blocksOf, type Block, type Paragraph } from './graph-block.ts';
import { columnWidth, type Area } from './graph-columns.ts';
import type { Flow, FlowEntry, FlowQuestion } from './graph-flow.ts';

export const textColumns = 4;

/** Everything that a logic says, piece by piece, for the pages after the map: questions, terms, outcomes, candidates, rules and guarantees. */
export function paperBlocks(flow: Flow, translator: Translator, area: Area): Block[] {
  const width = columnWidth(area, textColumns);
  const say = (key: string, values: Values = {}): string => translator.say(`graph:${key}`, values);
  const set = (paragraphs: readonly Paragraph[], frame?: 'plain' | 'safety'): Block[] =>
    blocksOf(paragraphs, { width, most: area.height, ...(frame ? { frame } : {}) });
  const head = (text: string, style: 'part' | 'heading'): Block[] =>
    blocksOf([{ text, style, above: 6 }], { width, most: area.height, staysWithNext: true });
  const entries = (list: readonly FlowEntry[]): Block[] =>
    list.flatMap((entry) => set(entryParagraphs(entry), 'plain'));
  return [
    ...head(say('parts.questions'), 'part'),
    ...flow.sections.flatMap((section) => [
      ...head(section.locked ? `${section.name} · ${say('mark.locked')}` : section.name, 'heading'),
      ...section.questions.flatMap((question) =>
        set(questionParagraphs(question, say), question.safety ? 'safety' : 'plain'),
      ),
    ]),
    ...head(say('parts.terms'), 'part'),
    ...flow.terms.flatMap(({ letter, name, words, id }) =>
      set([
        { text: letter === '' ? name : `${letter} · ${name}`, style: 'title' },
        { text: words, style: 'body' },
        { text: id, style: 'small' },
      ]),
    ),
    ...flow.scales.flatMap((text) => set([{ text, style: 'body' }])),
    ...head(say('parts.outcomes'), 'part'),
    ...(['care-first', 'questions-only', 'not-now', 'recommended'] as const).flatMap((outcome, i) =>
      set([{ text: say(`outcome.${outcome}`), style: 'body', mark: `${String(i + 1)}.` }]),
    ),
    ...head(say('parts.candidates'), 'part'),
    ...flow.candidates.flatMap((entry) =>
      set([
        { text: entry.when, style: 'title' },
        ...entry.then.map((text): Paragraph => ({ text, style: 'body', mark: '–' })),
        { text: entry.id, style: 'small' },
      ]),
    ),
    ...head(say('parts.rules'), 'part'),
    ...(flow.unreviewed > 0
      ? set([{ text: say('unreviewed', { count: flow.unreviewed, total: flow.rules.length }), style: 'body' }])
      : []),
    ...byGroup(flow.rules).flatMap(([topic, rules]) => [
      ...head(say('topic', { topic }), 'heading'),
      ...entries(rules),
    ]),
    ...head(say('parts.guarantees'), 'part'),
    ...entries(flow.guarantees),
  ];
}

function questionParagraphs(question: FlowQuestion, say: (key: string, values?: Values) => string): Paragraph[] {
  return [
    { text: `${String(question.number)}. ${question.title}`, style: 'title' },
    { text: [question.id, question.kind, ...question.marks].join(' · '), style: 'small' },
    { text: question.asked, style: 'asked' },
    ...question.options.map((option, i): Paragraph => {
      const score = option.score === null ? '' : ` (${say('mark.score', { score: option.score })})`;
      const mark = option.danger === null ? (option.exclusive ? '○' : '–') : `▲${String(option.danger)}`;
      return {
        ...{ text: `${option.words}${score}`, mark },
        ...{ style: option.danger === null ? 'body' : 'danger', above: i === 0 ? 4 : 0 },
      };
    }),
  ];
}

function entryParagraphs({ id, when, then, source }: FlowEntry): Paragraph[] {
  return [
    { text: when, style: 'body' },
    ...then.map((text): Paragraph => ({ text, style: 'effect', mark: '→' })),
    { text: `${id} · ${source}`, style: 'small' },
  ];
}

/** Entries of one group together, groups in the order of their first entry. */
function byGroup(entries: readonly FlowEntry[]): [string, FlowEntry[]][] {
  const groups = new Map<string, FlowEntry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups];
}
