import { type Draft, noDraft } from '../../hand-off/draft.ts';
import type { SummaryLine } from '../../hand-off/summary.ts';

/** Leaves lines out, for as long as they are not put back. */
export function leaveOut(draft: Draft, ids: readonly string[]): Draft {
  return { ...draft, struck: [...new Set([...draft.struck, ...ids])] };
}

export function putBack(draft: Draft, ids: readonly string[]): Draft {
  return { ...draft, struck: draft.struck.filter((id) => !ids.includes(id)) };
}

/** Says a line in the visitor's own words. Its first wording undoes that; nothing at all leaves the line out. */
export function rewrite(draft: Draft, { id, text: first }: SummaryLine, text: string): Draft {
  const others = withoutKey(draft.rewritten, id);
  const wanted = text.trim();
  if (wanted === '') return leaveOut({ ...draft, rewritten: others }, [id]);
  return { ...draft, rewritten: wanted === first ? others : { ...others, [id]: wanted } };
}

export function addLine(draft: Draft, text: string): Draft {
  const wanted = text.trim();
  return wanted === '' ? draft : { ...draft, own: [...draft.own, wanted] };
}

/** Changes a line of the visitor's own, by its place from 0; nothing at all removes it. */
export function rewriteOwn(draft: Draft, place: number, text: string): Draft {
  const wanted = text.trim();
  return { ...draft, own: draft.own.flatMap((line, at) => (at !== place ? [line] : wanted === '' ? [] : [wanted])) };
}

export function addAnswer(draft: Draft, question: string): Draft {
  return { ...draft, added: [...draft.added.filter((id) => id !== question), question] };
}

/** Takes an answer out again, by the id of its line, and with it what was done to the line. */
export function removeAnswer(draft: Draft, line: string): Draft {
  const rewritten = withoutKey(draft.rewritten, line);
  const added = draft.added.filter((question) => `answer.${question}` !== line);
  return { ...putBack(draft, [line]), rewritten, added };
}

/** The summary as it was made. Whom the visitor noted stays, and so does a sealed letter: it holds what was sealed. */
export function undoAll({ noted, letter }: Draft): Draft {
  return { ...noDraft, noted, letter };
}

/** True when there is something to undo. */
export function isEdited({ struck, rewritten, own, added }: Draft): boolean {
  return struck.length + own.length + added.length + Object.keys(rewritten).length > 0;
}

function withoutKey(rewritten: Draft['rewritten'], key: string): Draft['rewritten'] {
  return Object.fromEntries(Object.entries(rewritten).filter(([id]) => id !== key));
}
