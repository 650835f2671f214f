import { engineVersion } from '../engine/recommend.ts';
import type { Translator, Values } from '../wording/translator.ts';
import { escapeXml, round, styleSheet, svgText } from './graph-block.ts';
import { inColumns, type Area } from './graph-columns.ts';
import type { Flow } from './graph-flow.ts';
import { mapPages } from './graph-map.ts';
import { paperBlocks, textColumns } from './graph-paper.ts';
import { wrapText } from './graph-text.ts';

/** A3 landscape, four units a millimetre. */
const page = { width: 1680, height: 1188, margin: 56 };
const top = 96;
const bottom = 64;
const inner = page.width - 2 * page.margin;

const style = `@page{size:420mm 297mm;margin:0}
text{font-family:sans-serif;fill:#24211e}
${styleSheet}
.doc{font-size:22px;font-weight:700}.name{font-size:15px;font-weight:700}.ask,.legend{font-size:12.5px}.chip{font-size:11.5px;font-weight:700}.foot{font-size:12px}.endword{font-size:14px;font-weight:700}
.part,.heading,.name,.doc{fill:#0b4a46}.asked,.chip,.effect{fill:#0b4a46}.small,.foot{fill:#5b554f}.danger{fill:#8c1d18}
.sheet{fill:#fff}.box{fill:#fff;stroke:#8a827a;stroke-width:1}.box.safety{fill:#fdf6f4}.bar{fill:#8c1d18}.box.end{fill:#0b4a46;stroke:none}.endword{fill:#fff}
.rule,.line{fill:none;stroke:#0b4a46;stroke-width:1.5}.line{stroke:#5b554f;stroke-width:1}.rail{fill:none;stroke:#6f8a88;stroke-width:1.4}.closes{stroke-dasharray:3 3}.tip{fill:#6f8a88}`;

/**
 * Draws a flow as one SVG file of A3 pages below one another, which a browser prints page by page. It needs no browser to be made.
 *
 * The map comes first; then all that the logic says, in words. Every page carries the logic's hash and room for a name, a day and a signature.
 *
 * @param clinic Name of the clinic; empty for the general questionnaire.
 */
export function flowSvg(flow: Flow, translator: Translator, clinic: string): string {
  const say = (key: string, values: Values = {}): string => translator.say(`graph:${key}`, values);
  const title = clinic === '' ? say('title') : say('titleOf', { clinic });
  const about = aboutLine(flow, say);
  const legend = legendLines(flow, say);
  const legendHeight = legend.length * 18 + 14;
  const area: Area = { left: page.margin, top, width: inner, height: page.height - top - bottom };
  const mapArea = { ...area, height: area.height - legendHeight };
  const maps = mapPages(flow, mapArea, { locked: say('mark.locked'), continued: say('continued'), end: say('end') });
  const words = inColumns(paperBlocks(flow, translator, area), area, textColumns);
  const contents = [...maps.map((map) => map + drawLegend(legend, mapArea)), ...words];
  const sheets = contents.map((content, i) => {
    const number = say('page', { page: i + 1, pages: contents.length });
    const sheet = `<rect class="sheet" width="${String(page.width)}" height="${String(page.height)}"/>`;
    return `<g class="page" transform="translate(0 ${String(i * page.height)})">${sheet}${heading(title, about, number)}${content}${footing(flow, say)}</g>`;
  });
  const height = page.height * contents.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="${String(297 * contents.length)}mm" viewBox="0 0 ${String(page.width)} ${String(height)}" lang="${escapeXml(flow.language)}" role="graphics-document document" aria-labelledby="title about"><title id="title">${escapeXml(title)}</title><desc id="about">${escapeXml(about)}</desc><style>${style}</style>${sheets.join('\n')}</svg>\n`;
}

type Say = (key: string, values?: Values) => string;

function aboutLine(flow: Flow, say: Say): string {
  const questions = flow.sections.reduce((sum, section) => sum + section.questions.length, 0);
  return say('about', {
    questions,
    sections: flow.sections.length,
    rules: flow.rules.length,
    guarantees: flow.guarantees.length,
  });
}

function heading(title: string, about: string, number: string): string {
  const [name = ''] = wrapText(title, inner - 220, 22, true, 1);
  const [what = ''] = wrapText(about, inner, 12, false, 1);
  return [
    svgText(page.margin, 48, name, 'doc'),
    svgText(page.width - page.margin, 48, number, 'foot', 'end'),
    svgText(page.margin, 70, what, 'foot'),
  ].join('');
}

/** Which logic it is, and where somebody signs: the day is left to write. */
function footing(flow: Flow, say: Say): string {
  const y = page.height - 28;
  const logic = `${say('hash', { hash: flow.hash })} · ${say('version', { version: engineVersion })}`;
  const fields = [
    { label: say('reviewedBy'), from: 960, to: 1250 },
    { label: say('on'), from: 1266, to: 1410 },
    { label: say('signature'), from: 1426, to: page.width - page.margin },
  ];
  const drawn = fields.map(({ label, from, to }) => {
    const [text = ''] = wrapText(label, (to - from) / 2, 12, false, 1);
    const start = from + 12 + text.length * 7.6;
    return `${svgText(from, y, text, 'foot')}<path class="line" d="M${round(start)} ${round(y + 4)}H${round(to)}"/>`;
  });
  const [line = ''] = wrapText(logic, 880, 12, false, 1);
  return svgText(page.margin, y, line, 'foot') + drawn.join('');
}

function legendLines(flow: Flow, say: Say): string[] {
  const signs = ['line', 'from', 'term', 'safety', 'locked'].map((key) => say(`legend.${key}`));
  const letters = flow.terms.filter(({ letter }) => letter !== '').map(({ letter, name }) => `${letter} = ${name}`);
  return [...wrapText(signs.join('  ·  '), inner, 12.5), ...wrapText(letters.join('  ·  '), inner, 12.5)];
}

function drawLegend(lines: readonly string[], area: Area): string {
  const y = area.top + area.height + 26;
  return lines.map((line, i) => svgText(area.left, y + i * 18, line, 'legend')).join('');
}
