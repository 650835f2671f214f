import { html, nothing, type TemplateResult } from 'lit';
import { inGroup, type NoteGroup } from './note-groups.ts';
import { foldedNote, openNote } from './note.ts';
import { rolesBlock } from './roles-block.ts';
import type { Page } from './page.ts';

const titles = {
  situation: 'recommendation.groupSituation',
  first: 'recommendation.first',
  barriers: 'recommendation.barriers',
  medicines: 'recommendation.groupMedicines',
  check: 'recommendation.groupTherapist',
  about: 'recommendation.groupAbout',
} as const satisfies Partial<Record<NoteGroup, string>>;

/** The groups of "Good to know", in the order of the page. */
export type KnowledgeGroup = keyof typeof titles;

export const knowledge = [
  'situation',
  'first',
  'barriers',
  'medicines',
  'check',
  'about',
] as const satisfies readonly KnowledgeGroup[];

function ids({ facts }: Page): string[] {
  return facts.recommendation.notes.map(({ id }) => id);
}

export function hasNotes(page: Page, groups: readonly NoteGroup[]): boolean {
  return groups.some((group) => inGroup(group, ids(page)).length > 0);
}

/** Notes that open on a tap, under a heading for each group. */
export function notesBlock(page: Page, groups: readonly KnowledgeGroup[]): TemplateResult[] {
  const all = groups.map((group) => ({ group, notes: inGroup(group, ids(page)) }));
  // A group of one needs no heading of its own.
  const single = all.flatMap(({ group, notes }) => (group !== 'situation' && notes.length === 1 ? notes : []));
  return all.flatMap(({ group, notes: own }) => {
    const notes = group === 'situation' ? [...own, ...single] : own.length === 1 ? [] : own;
    if (notes.length === 0) return [];
    return [
      html`<div class="notes">
        <h3>${page.tell(titles[group])}</h3>
        ${notes.map((id) => (id === 'roles' ? rolesBlock(page, false) : foldedNote(page, id)))}
      </div>`,
    ];
  });
}

/** Notes that stand open: what must not be overlooked, or was asked for. */
export function openNotes(page: Page, group: NoteGroup): TemplateResult | typeof nothing {
  const notes = inGroup(group, ids(page));
  return notes.length === 0 ? nothing : html`<div class="open-notes">${notes.map((id) => openNote(page, id))}</div>`;
}

/** Every note open, in the order in which it came up: for a visit that only asks questions. */
export function askedNotes(page: Page): TemplateResult {
  return html`<div class="open-notes">
    ${ids(page).map((id) => (id === 'roles' ? rolesBlock(page, true) : openNote(page, id)))}
  </div>`;
}
