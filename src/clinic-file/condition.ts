import * as z from 'zod/mini';

/** An id: small letters, digits and single hyphens, as in `body-image` or `18-64`. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a-z 0-9 -'), z.maxLength(60));

const ids = z.union([Id, z.array(Id).check(z.minLength(1))]);

/** Options chosen: one of them, or any of a list. */
const Chosen = z.strictObject({ question: Id, is: ids });
/** A grade of a safety question, or worse. */
const Grade = z.strictObject({ question: Id, atLeast: Id });
/** How many options were chosen; exclusive ones count as none. */
const Count = z.strictObject({
  question: Id,
  chosen: z.strictObject({ min: z.optional(z.int()), max: z.optional(z.int()) }),
});
/** A number in a range, both ends included, in the question's unit. */
const Amount = z.strictObject({
  question: Id,
  number: z.strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) }),
});
/** A band of a scale: one of them, or this one and those above. */
const Band = z.strictObject({ scale: Id, is: ids });
const BandOrAbove = z.strictObject({ scale: Id, atLeast: Id });
/** A named condition. */
const Named = z.strictObject({ condition: Id });
/** An explicit skip: two-valued, allowed only in rules that raise or note. */
const Skipped = z.strictObject({ skipped: Id });

export type Leaf =
  | z.infer<typeof Chosen>
  | z.infer<typeof Grade>
  | z.infer<typeof Count>
  | z.infer<typeof Amount>
  | z.infer<typeof Band>
  | z.infer<typeof BandOrAbove>
  | z.infer<typeof Named>
  | z.infer<typeof Skipped>;

/**
 * A statement about answers, judged in three values (met, not met, unknown) by Kleene's logic.
 *
 * `{ "all": [] }` is always met.
 */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    Chosen,
    Grade,
    Count,
    Amount,
    Band,
    BandOrAbove,
    Named,
    Skipped,
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ atLeast: z.int(), of: z.array(Condition) }),
  ]),
);
