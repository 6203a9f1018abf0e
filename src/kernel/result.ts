/** The answer of anything that the outside can make fail: a value, or a reason why there is none. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const ok = <T>(value: T) => ({ ok: true, value }) as const;

/** Wraps an error as a failure. */
export const no = <E>(error: E) => ({ ok: false, error }) as const;
