/** Where something stands in a JSON value: keys and positions from the top. */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong with an input, as data: sentences are made from it in `wording`.
 *
 * `found` and `expected` are short facts (an id, a type, a list of ids), never sentences; `hint` is the id or key that was probably meant.
 */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;
  /** Where it stands in the text, counted from 1, when the input was text. */
  readonly line?: number;
  readonly column?: number;
}

/** `logic.questions.suicide.options[2]`, or `(whole file)` for the empty path. */
export function pathText(path: Path): string {
  if (path.length === 0) return '(whole file)';
  return path.map((step, i) => (typeof step === 'number' ? `[${String(step)}]` : i === 0 ? step : `.${step}`)).join('');
}
