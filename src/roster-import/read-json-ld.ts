import { rosterLimits } from '../clinic-file/limits.ts';
import { isObject } from '../clinic-file/merge.ts';
import { scannedText } from '../clinic-file/read-json.ts';
import { primarySubtag } from '../foundation/locale.ts';
import { jsonLdIn } from './html-json-ld.ts';
import { JsonLdGraph } from './json-ld-graph.ts';
import { peopleIn } from './json-ld-people.ts';
import { personRow } from './json-ld-person.ts';
import type { Problem } from './report.ts';
import type { SourceFile } from './source-row.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads the people whom a page or a file describes in the words of schema.org: JSON-LD in a file of its own, or inside a saved web page. */
export function readJsonLd(text: string, vocabulary: Vocabulary): SourceFile {
  const isPage = /^\uFEFF?\s*</.test(text);
  const { scripts, language } = isPage
    ? jsonLdIn(text)
    : { scripts: [text.replace(/^\uFEFF/, '')], language: undefined };
  if (scripts.length === 0) return refused({ code: 'no-json-ld', severity: 'error' });
  const read = scripts.map(readScript);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const pieces = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (pieces.some(isRoster)) return refused({ code: 'already-roster', severity: 'error' });
  const graph = new JsonLdGraph(pieces);
  const rows = peopleIn(graph).map((person, i) =>
    personRow(person, i + 1, { graph, vocabulary, language: language && primarySubtag(language) }),
  );
  if (rows.length === 0 && pieces.length > 0) problems.push({ code: 'no-people', severity: 'error' });
  return { rows, problems };
}

function readScript(script: string, i: number): { value?: unknown; problem?: Problem } {
  try {
    return { value: JSON.parse(script) as unknown };
  } catch {
    const [issue] = scannedText(script, rosterLimits.file).issues;
    return { problem: { code: 'broken-json', severity: 'error', found: String(i + 1), ...(issue ? { issue } : {}) } };
  }
}

/** A roster as we write it, or a clinic file: there is nothing to bring in. */
function isRoster(value: unknown): boolean {
  if (isObject(value)) return 'fileVersion' in value;
  return Array.isArray(value) && value.some((one) => isObject(one) && Array.isArray(one['roles']) && !('@type' in one));
}

function refused(problem: Problem): SourceFile {
  return { rows: [], problems: [problem] };
}
