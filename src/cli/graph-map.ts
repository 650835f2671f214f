import { round, svgBox, svgText } from './graph-block.ts';
import type { Area } from './graph-columns.ts';
import type { Flow, FlowQuestion, FlowSection } from './graph-flow.ts';
import { drawRails, type Rail } from './graph-rails.ts';
import { wrapText } from './graph-text.ts';

const most = 9;
const least = 5;
const between = 9;
const titleSize = 12.5;
const leading = 16;
const nameLeading = 18;
const chipSize = 11.5;
const endHeight = 60;

interface Words {
  readonly locked: string;
  readonly continued: string;
  readonly end: string;
}

interface Box {
  readonly question: FlowQuestion;
  readonly lines: readonly string[];
  readonly chips: string;
  readonly height: number;
}

/** The head of a section, or of the rest of one. */
interface Head {
  readonly names: readonly string[];
  readonly marks: string;
  /** Space above, where something else stands in the column. */
  readonly above: number;
  readonly height: number;
}

type Item = Box | Head;
type Column = readonly Item[];

interface Frame {
  readonly area: Area;
  readonly words: Words;
  /** Width of a column, and of the boxes in it: lines need room at their left. */
  readonly width: number;
  readonly inner: number;
}

/**
 * The way through the questions as a picture, one drawing a page: columns of sections, a box for each question, a line for each answer that opens or closes one below it.
 *
 * Answers further away are named by their number, and conditions that many questions share by a letter.
 */
export function mapPages(flow: Flow, area: Area, words: Words): string[] {
  const room = 14 + 7 * lanes(flow);
  const frameOf = (count: number): Frame => {
    const width = area.width / count;
    return { area, words, width, inner: width - 12 - Math.min(room, width / 3) };
  };
  // As few columns as fill one page; where even the narrowest do not, there are more pages.
  let count = least;
  while (count < most && columnsOf(flow, frameOf(count)).length > count) count++;
  const frame = frameOf(count);
  const columns = columnsOf(flow, frame);
  const pages: string[] = [];
  for (let start = 0; start < columns.length; start += count)
    pages.push(
      columns
        .slice(start, start + count)
        .map((column, i) => drawColumn(column, area.left + i * frame.width, frame, start + i === columns.length - 1))
        .join(''),
    );
  return pages;
}

/** How many lines could stand beside one another in a section. */
function lanes({ sections }: Flow): number {
  const sources = sections.map(({ questions }) => {
    const inside = new Set(questions.map(({ id }) => id));
    return new Set(questions.flatMap(({ edges }) => edges.flatMap(({ from }) => (inside.has(from) ? [from] : []))))
      .size;
  });
  return Math.min(6, Math.max(0, ...sources));
}

/** Sections one below the other; one that does not fit begins a column, and goes on in the next where it is longer than that. */
function columnsOf(flow: Flow, frame: Frame): Column[] {
  const most = frame.area.height - endHeight;
  const columns: Column[] = [];
  let column: Item[] = [];
  let used = 0;
  const close = (): void => {
    if (column.length > 0) columns.push(column);
    column = [];
    used = 0;
  };
  const add = (item: Item): void => {
    column.push(item);
    used += item.height + between;
  };
  for (const section of flow.sections.filter(({ questions }) => questions.length > 0)) {
    const here = new Set<string>();
    const whole = section.questions.reduce((sum, question) => sum + boxOf(question, frame, here).height + between, 0);
    if (used > 0 && used + headOf(section, frame, false, used).height + whole > most) close();
    add(headOf(section, frame, false, used));
    for (const question of section.questions) {
      let box = boxOf(question, frame, here);
      if (used + box.height > most) {
        close();
        add(headOf(section, frame, true, used));
        // No line runs from one column to the next.
        here.clear();
        box = boxOf(question, frame, here);
      }
      add(box);
      here.add(question.id);
    }
  }
  close();
  return columns;
}

function headOf(section: FlowSection, { inner, words }: Frame, goesOn: boolean, used: number): Head {
  const above = used > 0 ? 18 : 0;
  const names = wrapText(section.name, inner, 15, true, 2);
  const marks = [section.locked ? words.locked : '', goesOn ? words.continued : ''].filter((mark) => mark !== '');
  const height = above + 14 + names.length * nameLeading + (marks.length > 0 ? 16 : 0);
  return { names, marks: marks.join(' · '), above, height };
}

/** @param here The questions from which a line is drawn; other answers that decide are named by their number. */
function boxOf(question: FlowQuestion, { inner }: Frame, here: ReadonlySet<string>): Box {
  const width = inner - 18;
  const lines = wrapText(`${String(question.number)}. ${question.title}`, width, titleSize, false, 3);
  const elsewhere = question.edges.filter(({ from }) => !here.has(from)).map(({ number }) => number);
  const from = elsewhere.length > 0 ? `← ${elsewhere.join(', ')}` : '';
  const terms = question.terms.map(({ letter, closes }) => (closes ? `–${letter}` : letter));
  const parts = [from, terms.join(' ')].filter((part) => part !== '');
  const [chips = ''] = wrapText(parts.join(' · '), width, chipSize, true, 1);
  return { question, lines, chips, height: 14 + lines.length * leading + (chips === '' ? 0 : 15) };
}

function drawColumn(column: Column, left: number, { area, width, inner, words }: Frame, isLast: boolean): string {
  const x = left + width - 12 - inner;
  const places = new Map<string, { top: number; bottom: number }>();
  const rails: Rail[] = [];
  let y = area.top;
  const drawn = column.map((item) => {
    const top = y;
    y += item.height + between;
    if ('names' in item) return drawHead(item, x, top, inner);
    const { question, height } = item;
    for (const { from, closes } of question.edges) {
      const source = places.get(from);
      if (source) rails.push({ from: source.bottom - 9, to: top + 13, closes });
    }
    places.set(question.id, { top, bottom: top + height });
    return drawBox(item, x, top, inner);
  });
  const end = isLast ? drawEnd(x, y, inner, words.end) : '';
  return `<g class="column">${drawRails(rails, x)}${drawn.join('')}${end}</g>`;
}

function drawHead({ names, marks, above, height }: Head, x: number, y: number, width: number): string {
  const text = names.map((name, i) => svgText(x, y + above + 15 + i * nameLeading, name, 'name'));
  const mark = marks === '' ? '' : svgText(x, y + height - 14, marks, 'chip');
  return `${text.join('')}${mark}<path class="rule" d="M${round(x)} ${round(y + height - 5)}h${round(width)}"/>`;
}

function drawBox({ question, lines, chips, height }: Box, x: number, y: number, width: number): string {
  const text = lines.map((line, i) => svgText(x + 11, y + 19 + i * leading, line, 'ask'));
  const chip = chips === '' ? '' : svgText(x + 11, y + height - 7, chips, 'chip');
  const box = svgBox(x, y, width, height, question.safety ? 'safety' : 'plain');
  return `<g class="block">${box}${text.join('')}${chip}</g>`;
}

function drawEnd(x: number, y: number, width: number, end: string): string {
  const [line = ''] = wrapText(end, width - 12, 14, true, 1);
  const arrow = `<path class="rail" d="M${round(x + width / 2)} ${round(y - between)}v14"/>`;
  const box = svgBox(x, y + 5, width, 36, 'end');
  return `${arrow}<g class="block">${box}${svgText(x + width / 2, y + 28, line, 'endword', 'middle')}</g>`;
}
