import type { Translator } from '../wording/translator.ts';
import type { Flow, FlowEdge, FlowQuestion } from './graph-flow.ts';

/** How much of a question's or option's words stands in the picture. */
const longestTitle = 70;
const longestLabel = 40;

/**
 * A flow as Mermaid text, for pages that draw it (GitHub, GitLab, many wikis).
 *
 * Sections are frames, questions boxes, danger signs marked in them; an arrow says which answer opens a question, a dotted one which keeps it away.
 * Conditions that many questions share are nodes of their own.
 *
 * @param clinic Name of the clinic; empty for the general questionnaire.
 */
export function flowMermaid(flow: Flow, translator: Translator, clinic: string): string {
  const title = clinic === '' ? translator.say('graph:title') : translator.say('graph:titleOf', { clinic });
  const questions = flow.sections.flatMap((section) => section.questions);
  const letters = flow.terms.filter(({ letter }) => letter !== '');
  const end = translator.say('graph:end');
  const chain = flow.sections.filter((section) => section.questions.length > 0).map((_, i) => `s${String(i)}`);
  return [
    '---',
    // JSON is YAML too, and no sign of a text can end it.
    `title: ${JSON.stringify(title).replace(/[%<>]/g, (sign) => `\\u00${(sign.codePointAt(0) ?? 0).toString(16)}`)}`,
    '---',
    'flowchart LR',
    `accTitle: ${plain(title)}`,
    `accDescr: ${plain(translator.say('graph:hash', { hash: flow.hash }))}`,
    ...flow.sections
      .filter((section) => section.questions.length > 0)
      .flatMap((section, i) => [
        `subgraph s${String(i)} ["${escaped(section.locked ? `${section.name} (${translator.say('graph:mark.locked')})` : section.name)}"]`,
        ...section.questions.map((question) => `  ${node(question)}`),
        'end',
      ]),
    `finish(["${escaped(end)}"])`,
    [...chain, 'finish'].join(' ~~~ '),
    ...letters.map(({ letter, name }) => `t${letter}{{"${escaped(`${letter}: ${name}`)}"}}`),
    ...questions.flatMap((question) => [
      ...question.edges.map((edge) => arrow(edge, question)),
      ...question.terms.map(
        ({ letter, closes }) => `t${letter} ${closes ? '-.-x' : '-->'} q${String(question.number)}`,
      ),
    ]),
    'classDef safety fill:#fdf6f4,stroke:#8c1d18,stroke-width:2px,color:#24211e',
    ...(questions.some(({ safety }) => safety)
      ? [
          `class ${questions
            .filter(({ safety }) => safety)
            .map(({ number }) => `q${String(number)}`)
            .join(',')} safety`,
        ]
      : []),
    '',
  ].join('\n');
}

function node({ number, title, options }: FlowQuestion): string {
  const signs = options.filter(({ danger }) => danger !== null).length;
  const words = `${String(number)}. ${cut(title, longestTitle)}${signs > 0 ? ` (▲ ${String(signs)})` : ''}`;
  return `q${String(number)}["${escaped(words)}"]`;
}

function arrow({ number, closes, options }: FlowEdge, question: FlowQuestion): string {
  const [first, ...others] = options;
  const words =
    first === undefined ? '' : cut(first, longestLabel) + (others.length > 0 ? ` +${String(others.length)}` : '');
  const label = words === '' ? '' : `|"${escaped(words)}"|`;
  return `q${String(number)} ${closes ? '-.-x' : '-->'}${label} q${String(question.number)}`;
}

function cut(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length <= most
    ? text
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A label that Mermaid shows as it is: every sign that could mean something to it, or to HTML, is written by its number. */
function escaped(text: string): string {
  return spaced(text).replace(/[^\p{L}\p{M}\p{N} .,?„”“’–…▲+-]/gu, (sign) => `#${String(sign.codePointAt(0))};`);
}

/** For lines that know no escapes: letters, digits and harmless signs. */
function plain(text: string): string {
  return spaced(text).replace(/[^\p{L}\p{M}\p{N} .,?:-]/gu, ' ');
}

function spaced(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Surrogate}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
