/** Anything of a document that came from outside: looked at member by member, never trusted. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; nothing else. */
export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** A text that is not empty; null for everything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A number as it is written: a decimal that was kept as text, or a number of JavaScript. */
export function numberText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && /^-?\d/.test(value) ? value : null;
}

/** The object under a key; null where there is none. */
export function memberOf(of: Json, key: string): Json | null {
  const value = of[key];
  return isJson(value) ? value : null;
}

/** The first member whose name begins so and says more, such as `value` in `valueQuantity`. */
export function choiceOf(of: Json, name: string): readonly [string, unknown] | null {
  const key = Object.keys(of).find(
    (one) => one.startsWith(name) && /^[A-Z]/.test(one.slice(name.length)),
  );
  return key === undefined ? null : [key.slice(name.length), of[key]];
}
