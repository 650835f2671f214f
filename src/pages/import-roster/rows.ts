import type { Problem, RosterImport, RowReport } from '../../roster-import/report.ts';
import type { RosterImportWords } from '../../wording/roster-import-words.ts';

type Kind = RosterImport['kind'];

/** A row of the report: who, what became of it, what to mend, and what was read. Whatever a file says is put in as text, never as markup. */
export function reportRow(row: RowReport, kind: Kind, words: RosterImportWords): HTMLTableRowElement {
  const { therapist, problems } = row;
  const line = element('tr', { role: 'row' });
  const who = element('th', { role: 'rowheader', scope: 'row' });
  const outcome = element(
    'span',
    { class: therapist ? 'taken' : 'left-out' },
    words.say(therapist ? 'taken' : 'leftOut'),
  );
  who.append(
    element('span', { class: 'place' }, words.place(row.row, kind)),
    element('span', { class: 'who' }, words.name(row)),
    outcome,
  );
  const details = element('td', { role: 'cell' });
  if (problems.length > 0) details.append(problemList(problems, kind, words));
  details.append(...readFold(row, words), ...notGiven(row, words));
  line.append(who, details);
  return line;
}

/** Problems as a list, each with a word for how grave it is: a colour alone says nothing to many. */
function problemList(problems: readonly Problem[], kind: Kind, words: RosterImportWords): HTMLUListElement {
  const list = element('ul', { class: 'problems', role: 'list' });
  fillProblems(list, problems, kind, words);
  return list;
}

export function fillProblems(
  list: HTMLElement,
  problems: readonly Problem[],
  kind: Kind,
  words: RosterImportWords,
): void {
  const items = problems.map((problem) => {
    const item = element('li', { class: problem.severity });
    item.append(element('strong', {}, words.say(`page.mark.${problem.severity}`)), ` ${words.problem(problem, kind)}`);
    return item;
  });
  list.replaceChildren(...items);
}

function readFold({ draft }: RowReport, words: RosterImportWords): HTMLElement[] {
  const read = words.read(draft);
  if (read.length === 0) return [];
  const list = element('dl', {});
  for (const { column, value } of read) list.append(element('dt', {}, column), element('dd', {}, value));
  const fold = element('details', {});
  fold.append(element('summary', {}, words.say('page.whatWasRead')), list);
  return [fold];
}

function notGiven(row: RowReport, words: RosterImportWords): HTMLElement[] {
  const columns = row.therapist ? words.missing(row) : '';
  return columns === '' ? [] : [element('p', { class: 'detail' }, words.say('notGiven', { columns }))];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}
