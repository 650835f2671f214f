import type { Issue, Path } from '../foundation/issue.ts';
import type { Leaf } from './condition.ts';
import { listed, nearTo } from './did-you-mean.ts';
import type { LogicFile } from './logic-schema.ts';
import { candidatesIn, conditionsOf, entry, leavesOf, list, namedIn } from './mentions.ts';
import type { Offer } from './schema.ts';

type Known = Readonly<Record<string, unknown>> | undefined;

/** Every id that is mentioned must exist, where it is mentioned as what it is. */
export function referenceIssues(logic: LogicFile, offer: Offer | null): Issue[] {
  return [
    ...questionIssues(logic),
    ...afterIssues(logic),
    ...conditionsOf(logic).flatMap(({ condition, path }) =>
      leavesOf(condition, path).flatMap(({ leaf, path: at }) => leafIssues(logic, leaf, at)),
    ),
    ...Object.entries(logic.scales).flatMap(([id, { sum }]) =>
      sum.flatMap((question, i) => missing('question', question, logic.questions, ['logic', 'scales', id, 'sum', i])),
    ),
    ...effectIssues(logic),
    ...(offer ? offerIssues(logic, offer) : []),
  ];
}

const idsByCollection = new WeakMap<object, readonly string[]>();

/** The ids of a collection, listed once: thousands of mentions may go wrong. */
function idsOf(known: object): readonly string[] {
  const all = idsByCollection.get(known) ?? Object.keys(known);
  idsByCollection.set(known, all);
  return all;
}

/** An issue with a near name as hint, when the id is not known. */
function missing(kind: string, id: string, known: Known, path: Path): Issue[] {
  if (known && Object.hasOwn(known, id)) return [];
  const ids = idsOf(known ?? {});
  return [{ code: `unknown-${kind}`, severity: 'error', path, found: id, expected: listed(ids), ...nearTo(ids) }];
}

function questionIssues(logic: LogicFile): Issue[] {
  return Object.entries(logic.questions).flatMap(([id, { section, optionsFrom }]) => {
    const path = ['logic', 'questions', id];
    return [
      ...missing('section', section, logic.sections, [...path, 'section']),
      ...(optionsFrom === undefined ? [] : missing('question', optionsFrom, logic.questions, [...path, 'optionsFrom'])),
    ];
  });
}

/** `after` names an entry of the same collection; a question's also one of its own section. */
function afterIssues(logic: LogicFile): Issue[] {
  const each = (kind: string, entries: Readonly<Record<string, { after?: string | undefined }>>, path: Path): Issue[] =>
    Object.entries(entries).flatMap(([id, { after }]) =>
      after === undefined ? [] : missing(kind, after, entries, [...path, id, 'after']),
    );
  return [
    ...each('section', logic.sections, ['logic', 'sections']),
    ...each('question', logic.questions, ['logic', 'questions']),
    ...each('candidate', logic.candidates, ['logic', 'candidates']),
    ...each('rule', logic.rules, ['logic', 'rules']),
    ...Object.entries(logic.questions).flatMap(([id, { options, section, after }]) => {
      const other = after === undefined ? undefined : entry(logic.questions, after);
      const elsewhere: Issue = {
        ...{ code: 'after-other-section', severity: 'warning', path: ['logic', 'questions', id, 'after'] },
        ...{ found: after ?? '', expected: section },
      };
      return [
        ...each('option', options ?? {}, ['logic', 'questions', id, 'options']),
        ...(other && other.section !== section ? [elsewhere] : []),
      ];
    }),
  ];
}

function leafIssues(logic: LogicFile, leaf: Leaf, path: Path): Issue[] {
  if ('condition' in leaf) return missing('condition', leaf.condition, logic.conditions, [...path, 'condition']);
  if ('skipped' in leaf) return missing('question', leaf.skipped, logic.questions, [...path, 'skipped']);
  const key = 'is' in leaf ? 'is' : 'atLeast';
  const named = (kind: string, known: Known): Issue[] =>
    namedIn(leaf).flatMap((id, i) =>
      missing(kind, id, known, [...path, key, ...('is' in leaf && typeof leaf.is !== 'string' ? [i] : [])]),
    );
  if ('scale' in leaf) {
    const scale = entry(logic.scales, leaf.scale);
    return scale ? named('band', scale.bands) : missing('scale', leaf.scale, logic.scales, [...path, 'scale']);
  }
  const question = entry(logic.questions, leaf.question);
  return question
    ? named('option', question.options)
    : missing('question', leaf.question, logic.questions, [...path, 'question']);
}

function effectIssues(logic: LogicFile): Issue[] {
  const inRules = Object.entries(logic.rules).flatMap(([id, { then }]) => {
    const path = ['logic', 'rules', id, 'then'];
    return candidatesIn(then).flatMap((named) =>
      missing('candidate', named.id, logic.candidates, [...path, ...named.path]),
    );
  });
  const inGuarantees = Object.entries(logic.guarantees).flatMap(([id, { never, always }]) => {
    const path = ['logic', 'guarantees', id];
    return [
      ...list(never?.candidates ?? []).flatMap((candidate, i) =>
        missing('candidate', candidate, logic.candidates, [...path, 'never', 'candidates', i]),
      ),
      ...(always?.asked === undefined
        ? []
        : missing('question', always.asked, logic.questions, [...path, 'always', 'asked'])),
    ];
  });
  return [...inRules, ...inGuarantees];
}

function offerIssues(logic: LogicFile, offer: Offer): Issue[] {
  const kinds = { formats: 'format', modalities: 'modality', settings: 'setting' } as const;
  return Object.entries(kinds).flatMap(([key, kind]) => {
    const known = Object.fromEntries(
      Object.entries(logic.candidates).filter(([, candidate]) => candidate.kind === kind),
    );
    return (offer[key as keyof typeof kinds] ?? []).flatMap((id, i) => missing(kind, id, known, ['offer', key, i]));
  });
}
