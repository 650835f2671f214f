/** Tells whether a value from outside has the shape of `T`. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';
export const flag: Shape<boolean> = (value) => typeof value === 'boolean';
export const number: Shape<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);

export function among<T extends string>(...allowed: readonly T[]): Shape<T> {
  return (value): value is T => allowed.some((one) => one === value);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

export function recordOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(shape);
}

/** An object with these keys; further ones do no harm. A key that `T` gains and nobody checks does not compile. */
export function shaped<T extends object>(shapes: { readonly [K in keyof Required<T>]: Shape<T[K]> }): Shape<T> {
  const entries = Object.entries<Shape<unknown>>(shapes);
  return (value): value is T => isObject(value) && entries.every(([key, shape]) => shape(value[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
