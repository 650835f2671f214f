import * as z from 'zod/mini';
import type { LogicFile } from './logic-schema.ts';
import { wholeValues } from './merge.ts';

type Shape = Readonly<Record<string, z.core.SomeType>>;

/** An entry of which any part may be left out; `null` removes a part. */
export function entryPatch(shape: Shape): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(shape).map(([key, field]) => [key, z.exactOptional(z.nullable(fieldPatch(key, field)))]),
    ),
  );
}

/** The logic of a clinic file: entries by id in each collection, `null` to remove one. */
export function logicPatch(logic: typeof LogicFile): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  const collections = Object.entries(logic.shape).map(([key, field]) => [key, z.exactOptional(patchInside(field))]);
  return z.strictObject(Object.fromEntries(collections) as Record<string, z.ZodMiniType>);
}

function fieldPatch(key: string, field: z.core.SomeType): z.core.SomeType {
  const inner =
    field instanceof z.ZodMiniOptional || field instanceof z.ZodMiniExactOptional ? field.def.innerType : field;
  return wholeValues.has(key) ? inner : patchInside(inner);
}

/** Objects and records merge part by part; everything else is a value. */
function patchInside(field: z.core.SomeType): z.core.SomeType {
  if (field instanceof z.ZodMiniObject) return entryPatch(field.shape);
  if (field instanceof z.ZodMiniRecord) {
    const { keyType, valueType } = field.def;
    return z.record(keyType, z.nullable(patchInside(valueType)));
  }
  return field;
}
