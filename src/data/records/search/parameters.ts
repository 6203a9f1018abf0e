/** Collects the values of a statement while its text is put together. */
export interface Parameters {
  readonly values: readonly unknown[];
  /** Keeps a value and gives its place in the text, such as `$3`. */
  add(value: unknown): string;
}

/** No values yet. */
export function parameters(): Parameters {
  const values: unknown[] = [];
  return {
    values,
    add: (value) => `$${values.push(value)}`,
  };
}
