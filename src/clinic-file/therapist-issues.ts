import type { Issue, Path } from '../foundation/issue.ts';
import { listed, nearTo } from './did-you-mean.ts';
import type { LogicFile } from './logic-schema.ts';
import type { Logic } from './logic.ts';
import type { Therapist } from './roster-schema.ts';
import { plainTextIssues } from './text-safety.ts';

/** Questions by whose options therapists are described, and the key that names them. */
const questionOf = { concerns: 'concerns', ages: 'age', style: 'style' } as const;

/** What a therapist's lists may name. Null: the questionnaire has no such question, so any id may stand there, and none is matched by. */
export interface RosterIds {
  readonly formats: readonly string[];
  readonly modalities: readonly string[];
  readonly settings: readonly string[];
  readonly concerns: readonly string[] | null;
  readonly ages: readonly string[] | null;
  readonly style: readonly string[] | null;
}

/** What therapists may name in this logic, in order or as a file. */
export function rosterIds(logic: Logic | LogicFile): RosterIds {
  const candidates = isInOrder(logic) ? [...logic.candidates] : Object.entries(logic.candidates);
  const ofKind = (kind: string): string[] => candidates.filter(([, one]) => one.kind === kind).map(([id]) => id);
  const optionsOf = (question: string): string[] | null => {
    if (isInOrder(logic)) return logic.questions.get(question)?.options.map(({ id }) => id) ?? null;
    return Object.hasOwn(logic.questions, question) ? Object.keys(logic.questions[question]?.options ?? {}) : null;
  };
  return {
    ...{ formats: ofKind('format'), modalities: ofKind('modality'), settings: ofKind('setting') },
    ...{
      concerns: optionsOf(questionOf.concerns),
      ages: optionsOf(questionOf.ages),
      style: optionsOf(questionOf.style),
    },
  };
}

function isInOrder(logic: Logic | LogicFile): logic is Logic {
  return logic.questions instanceof Map;
}

/** The codes under which an id that nobody knows is reported. */
const kinds = {
  ...{ formats: 'format', modalities: 'modality', settings: 'setting' },
  ...{ concerns: 'option', ages: 'option', style: 'option' },
} as const satisfies Readonly<Record<keyof RosterIds, string>>;

/** What is wrong with a therapist, or with what of one fits the schema: ids that do not exist, a price upside down, words that look as if something should be made of them. */
export function therapistIssues(therapist: Partial<Therapist>, ids: RosterIds, path: Path): Issue[] {
  const { name, title, registration, places, about } = therapist;
  return [
    ...(Object.keys(kinds) as (keyof RosterIds)[]).flatMap((key) =>
      unknownIn(therapist, key, ids[key], [...path, key]),
    ),
    ...priceIssues(therapist, [...path, 'price', 'amount']),
    ...Object.entries({ name, title, places, about }).flatMap(([key, text]) => plainTextIssues(text, [...path, key])),
    ...(['number', 'register'] as const).flatMap((key) =>
      plainTextIssues(registration?.[key], [...path, 'registration', key]),
    ),
  ];
}

function unknownIn(
  therapist: Partial<Therapist>,
  key: keyof RosterIds,
  known: readonly string[] | null,
  path: Path,
): Issue[] {
  const named = therapist[key];
  if (!named || !known) return [];
  return named.flatMap((id, i) =>
    known.includes(id)
      ? []
      : [
          {
            ...{ code: `unknown-${kinds[key]}`, severity: 'error' as const, path: [...path, i] },
            ...{ found: id, expected: listed(known), ...nearTo(known) },
          },
        ],
  );
}

function priceIssues({ price }: Partial<Therapist>, path: Path): Issue[] {
  if (typeof price?.amount !== 'object' || price.amount.from <= price.amount.to) return [];
  const { from, to } = price.amount;
  return [{ code: 'empty-range', severity: 'error', path, found: `${from}..${to}`, expected: 'from <= to' }];
}

/** What therapists are described by although nobody is asked about it: nothing can be matched by it. Once for a whole roster, at the first who has it. */
export function unaskedIssues(
  therapists: readonly Therapist[],
  places: readonly number[],
  ids: RosterIds,
  at: Path,
): Issue[] {
  return (Object.keys(questionOf) as (keyof typeof questionOf)[]).flatMap((key): Issue[] => {
    const first = ids[key] === null ? therapists.findIndex((therapist) => therapist[key] !== undefined) : -1;
    if (first < 0) return [];
    const path = [...at, places[first] ?? first, key];
    return [{ code: 'trait-not-asked', severity: 'warning', path, found: key, expected: questionOf[key] }];
  });
}
