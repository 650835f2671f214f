import type { Flow } from '../proof/difference.ts';
import { changedFlows, subjects, subjectValue, type Subject } from './diff-often-text.ts';
import { flowBands, type Column, type FlowBand } from './diff-picture-bands.ts';
import type { DiffReport } from './diff-report.ts';
import type { DiffWords } from './diff-words.ts';
import { escapeXml, round } from './graph-block.ts';
import { wrapText } from './graph-text.ts';

const page = { width: 960, margin: 40 };
const inner = page.width - 2 * page.margin;
/** The columns stand far enough from the edges for their names. */
const columns = { left: 300, right: page.width - 300, bar: 12 };
const nameWidth = columns.left - page.margin - 16;
const listedAtMost = 8;

const style = `text{font-family:sans-serif;font-size:13px;fill:#1e2b2c}
.title{font-size:20px;font-weight:700}.part{font-size:15px;font-weight:700}.name{font-weight:700}.small,.head{font-size:12px;fill:#4d5a5a}
.paper{fill:#fff}.line{stroke:#d9d2c4}.bar{fill:#1e2b2c}.same{fill:#e4ddd0}.changed{fill:#0b5450;fill-opacity:.8}.help{fill:#8c2b18;fill-opacity:.8}`;

/** A piece of the drawing, from its own upper edge, and how high it is. */
interface Piece {
  readonly drawn: string;
  readonly height: number;
}

/**
 * Draws how many synthetic visits change: for each part two columns, before and now, with bands between them.
 *
 * The form that comes first is always shown, other parts where they change. Needs no browser, and reads in black and white.
 */
export function diffPicture(words: DiffWords, { names, sample, seed }: DiffReport): string {
  const [before = '', after = ''] = names.map((name) => name ?? words.say('ours'));
  const shown = subjects.filter((one) => one === 'format' || changedFlows(sample.flows[one]).length > 0);
  const heading = words.say('title', { before, after });
  const about = [
    words.say('often.about', { visits: words.number(sample.visits), seed: words.number(seed) }),
    words.say('often.even'),
  ].join(' ');
  const pieces = [
    textPiece(words.say('picture.title'), 'title', 20, 30),
    textPiece(heading, 'name', 13, 20),
    textPiece(about, 'small', 12, 18),
    legend(words, shown.includes('help')),
    ...shown.map((subject) => panel(words, subject, sample.flows[subject], sample.visits)),
  ];
  let y = page.margin;
  const placed = pieces.map(({ drawn, height }) => {
    const group = `<g transform="translate(0 ${round(y)})">${drawn}</g>`;
    y += height;
    return group;
  });
  const size = { width: String(page.width), height: round(y + page.margin / 2) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" lang="${words.language}" role="img" aria-labelledby="title about">`,
    `<title id="title">${escapeXml(`${words.say('picture.title')}. ${heading}`)}</title>`,
    `<desc id="about">${escapeXml([words.say('picture.description'), about, ...described(words, shown, sample)].join(' '))}</desc>`,
    `<style>${style}</style><rect class="paper" width="${size.width}" height="${size.height}"/>`,
    ...placed,
    '</svg>\n',
  ].join('\n');
}

/** The text twin: every change in a sentence. */
function described(words: DiffWords, shown: readonly Subject[], { flows, visits }: DiffReport['sample']): string[] {
  return shown.map((subject) => {
    const lines = changedFlows(flows[subject]).map((flow) => flowText(words, subject, flow, visits));
    return `${words.say(`often.subject.${subject}`)}: ${lines.join('; ') || words.say('picture.unchanged')}.`;
  });
}

function flowText(words: DiffWords, subject: Subject, { from, to, visits }: Flow, all: number): string {
  const [before, after] = [from, to].map((id) => subjectValue(words, subject, id));
  return `${before ?? ''} → ${after ?? ''}: ${words.number(visits)} (${words.share(visits, all)})`;
}

function panel(words: DiffWords, subject: Subject, flows: readonly Flow[], visits: number): Piece {
  const top = 58;
  const { left, right, bands, height } = flowBands(flows, (id) => 22 + 16 * nameLines(words, subject, id).length);
  const changed = changedFlows(flows);
  const listed = changed.slice(0, listedAtMost).map((flow) => flowText(words, subject, flow, visits));
  const more = changed.length - listed.length;
  const lines = [
    ...(listed.length === 0 ? [words.say('picture.unchanged')] : listed),
    ...(more > 0 ? [words.say('more', { count: more })] : []),
  ].flatMap((line) => wrapText(line, inner, 13));
  const named = (column: Column, x: number, anchor: 'start' | 'end'): string =>
    column.map((node) => nodeText(words, subject, node, visits, x, anchor, top)).join('');
  const bars = (column: Column, x: number): string =>
    column
      .map(
        ({ y, height: tall }) =>
          `<rect class="bar" x="${round(x)}" y="${round(top + y)}" width="${String(columns.bar)}" height="${round(tall)}"/>`,
      )
      .join('');
  const look = subject === 'help' ? 'help' : 'changed';
  return {
    drawn: [
      `<path class="line" d="M${String(page.margin)} 8H${String(page.width - page.margin)}"/>`,
      svgText(page.margin, 32, words.say(`often.subject.${subject}`), 'part'),
      svgText(columns.left, top - 10, words.say('before'), 'head', 'end'),
      svgText(columns.right, top - 10, words.say('after'), 'head'),
      ...bands.map((band) => bandPath(band, top, band.from === band.to ? 'same' : look)),
      bars(left, columns.left - columns.bar) + bars(right, columns.right),
      named(left, columns.left - columns.bar - 10, 'end') + named(right, columns.right + columns.bar + 10, 'start'),
      ...lines.map((line, i) => svgText(page.margin, top + height + 26 + i * 18, line, '')),
    ].join(''),
    height: top + height + 26 + lines.length * 18 + 14,
  };
}

function bandPath({ fromY, toY, height }: FlowBand, top: number, look: string): string {
  const [x0, x1] = [columns.left, columns.right];
  const middle = round((x0 + x1) / 2);
  const [a, b] = [top + fromY, top + toY];
  const [upper, lower] = [
    `M${round(x0)} ${round(a)}C${middle} ${round(a)} ${middle} ${round(b)} ${round(x1)} ${round(b)}`,
    `L${round(x1)} ${round(b + height)}C${middle} ${round(b + height)} ${middle} ${round(a + height)} ${round(x0)} ${round(a + height)}Z`,
  ];
  return `<path class="${look}" d="${upper}${lower}"/>`;
}

function nodeText(
  words: DiffWords,
  subject: Subject,
  { id, visits: number, slot }: Column[number],
  visits: number,
  x: number,
  anchor: 'start' | 'end',
  top: number,
): string {
  const lines = nameLines(words, subject, id);
  const first = top + slot + 6 - 8 * lines.length;
  return [
    ...lines.map((line, i) => svgText(x, first + i * 16, line, 'name', anchor)),
    svgText(x, first + lines.length * 16, `${words.number(number)} (${words.share(number, visits)})`, 'small', anchor),
  ].join('');
}

/** Names may differ only at their end, so they are broken rather than cut. */
function nameLines(words: DiffWords, subject: Subject, id: string): string[] {
  return wrapText(subjectValue(words, subject, id), nameWidth, 13, true, 3);
}

/** The signal colour is kept for help. */
function legend(words: DiffWords, withHelp: boolean): Piece {
  const entry = (x: number, looks: readonly string[], text: string): string =>
    looks.map((look, i) => `<rect class="${look}" x="${String(x + i * 26)}" y="4" width="22" height="12"/>`).join('') +
    svgText(x + looks.length * 26 + 4, 15, text, 'small');
  return {
    drawn:
      entry(page.margin, ['same'], words.say('picture.unchanged')) +
      entry(columns.left, ['changed', ...(withHelp ? ['help'] : [])], words.say('picture.changed')),
    height: 34,
  };
}

/** A text over the whole width, in as many lines as it needs. */
function textPiece(text: string, look: string, size: number, step: number): Piece {
  const lines = wrapText(text, inner, size, look !== 'small');
  return {
    drawn: lines.map((line, i) => svgText(page.margin, size + i * step, line, look)).join(''),
    height: lines.length * step + 4,
  };
}

function svgText(x: number, y: number, text: string, look: string, anchor: 'start' | 'end' = 'start'): string {
  const classed = look === '' ? '' : ` class="${look}"`;
  return `<text${classed} x="${round(x)}" y="${round(y)}"${anchor === 'end' ? ' text-anchor="end"' : ''}>${escapeXml(text)}</text>`;
}
