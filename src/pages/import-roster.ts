// Makes a roster from a table or a saved web page, on the clinic's own computer. Nothing is stored, nothing is asked for over the net.
import { saveFile } from '../components/take-away/save-file.ts';
import { isShipped, type ShippedLanguage } from '../foundation/locale.ts';
import { sharedColumns } from '../roster-import/columns.ts';
import { importRoster } from '../roster-import/import-roster.ts';
import type { Shared } from '../roster-import/read-row.ts';
import type { Problem, RosterImport } from '../roster-import/report.ts';
import { sharedProblems } from '../roster-import/shared-values.ts';
import { rosterCsv } from '../roster-import/write-csv.ts';
import { clinicBasis, defaultBasis } from './import-roster/basis.ts';
import { fillProblems, reportRow } from './import-roster/rows.ts';
import { wordsIn } from './import-roster/words-in.ts';
import { part } from './open-letter/part.ts';

/** So many rows are shown at once: a roster may have thousands. */
const shownAtOnce = 100;

interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const rows = part('rows', HTMLElement);
const only = part('only', HTMLInputElement);
const further = part('further', HTMLButtonElement);

let basis = defaultBasis();
let words = wordsIn(spoken(), basis.vocabulary);
let chosen: ChosenFile | null = null;
let imported: RosterImport | null = null;
let clinicSaid: () => string = () => '';
let shown = shownAtOnce;

/** The page's language; its own script sets it. */
function spoken(): ShippedLanguage {
  const { lang } = document.documentElement;
  return isShipped(lang) ? lang : 'en';
}

/** What was said for all. A word that is not known says nothing about anybody, and is reported once, beside its field. */
function shared(): { readonly usable: Shared; readonly problems: readonly Problem[] } {
  const said = sharedColumns.map(
    (column) => [column, part(`shared-${column}`, HTMLInputElement).value.trim()] as const,
  );
  const filled = said.filter(([, text]) => text !== '');
  const problems = sharedProblems(Object.fromEntries(filled), basis.vocabulary);
  const right = filled.filter(([column]) => !problems.some((one) => one.column === column));
  return { usable: Object.fromEntries(right), problems };
}

async function read() {
  if (!chosen) return;
  part('roster-said', HTMLElement).textContent = words.say('page.reading', { file: chosen.name });
  // Ten thousand rows take a moment: first let the page say so.
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  imported = importRoster(chosen.bytes, { ...basis, shared: shared().usable });
  shown = shownAtOnce;
  show();
}

function show() {
  const { problems } = shared();
  for (const column of sharedColumns) {
    const problem = problems.find((one) => one.column === column);
    part(`shared-${column}`, HTMLInputElement).setAttribute('aria-invalid', String(problem !== undefined));
    part(`shared-${column}-said`, HTMLElement).textContent = problem
      ? words.problem({ ...problem, column }, 'csv')
      : '';
  }
  part('clinic-said', HTMLElement).textContent = clinicSaid();
  if (!chosen || !imported) return;
  const { kind, therapists } = imported;
  part('report', HTMLElement).hidden = false;
  part('roster-said', HTMLElement).textContent = `${chosen.name}: ${words.summary(imported)}`;
  part('summary', HTMLElement).textContent = words.summary(imported);
  fillProblems(part('problems', HTMLElement), imported.problems, kind, words);
  part('save', HTMLButtonElement).hidden = therapists.length === 0;
  part('next', HTMLElement).hidden = therapists.length === 0;
  part('save-table', HTMLButtonElement).hidden = imported.rows.length === 0;
  showRows(imported);
}

function showRows({ rows: all, kind }: RosterImport) {
  const wanted = only.checked ? all.filter(({ problems }) => problems.length > 0) : all;
  rows.replaceChildren(...wanted.slice(0, shown).map((row) => reportRow(row, kind, words)));
  further.hidden = wanted.length <= shown;
}

async function take(file: File) {
  chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  await read();
  part('report-title', HTMLElement).focus();
}

async function takeClinic(file: File) {
  const { name } = file;
  const found = clinicBasis(await file.text());
  const command = `npx therapy-finder check ${name}`;
  clinicSaid =
    typeof found === 'number'
      ? () => words.say('page.clinicBroken', { file: name, count: found, command })
      : () => words.say('page.clinicRead', { file: name });
  basis = typeof found === 'number' ? defaultBasis() : found;
  words = wordsIn(spoken(), basis.vocabulary);
  await read();
  show();
}

function whenChosen(id: string, use: (file: File) => Promise<void>) {
  const input = part(id, HTMLInputElement);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again, after it was mended.
    input.value = '';
    if (file) void use(file);
  });
}

whenChosen('roster', take);
whenChosen('clinic', takeClinic);
for (const column of sharedColumns)
  part(`shared-${column}`, HTMLInputElement).addEventListener('change', () => {
    show();
    void read();
  });
only.addEventListener('change', () => {
  shown = shownAtOnce;
  show();
});
further.addEventListener('click', () => {
  const before = shown;
  shown += shownAtOnce;
  show();
  rows.children[before]?.querySelector('summary')?.focus();
});
part('save', HTMLButtonElement).addEventListener('click', () => {
  if (imported) saveFile('roster.json', 'application/json', `${JSON.stringify(imported.therapists, null, 2)}\n`);
});
part('save-table', HTMLButtonElement).addEventListener('click', () => {
  const drafts = imported?.rows.map(({ draft }) => draft);
  if (drafts) saveFile('therapists.csv', 'text/csv;charset=utf-8', rosterCsv(drafts, basis.vocabulary, spoken()));
});

document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void take(file);
});

new MutationObserver(() => {
  words = wordsIn(spoken(), basis.vocabulary);
  show();
}).observe(document.documentElement, { attributeFilter: ['lang'] });
