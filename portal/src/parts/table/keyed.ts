/**
 * Rows of a list that is newest first, each with a key of its own. Rows that say the same, such as two entries of one
 * instant, are numbered from the oldest, so that a new row on top changes no other's key.
 */
export function keyed<R>(
  rows: readonly R[],
  name: (row: R) => string,
): { readonly key: string; readonly row: R }[] {
  const seen = new Map<string, number>();
  return rows
    .toReversed()
    .map((row) => {
      const said = name(row);
      const count = (seen.get(said) ?? 0) + 1;
      seen.set(said, count);
      return { key: `${said} ${count}`, row };
    })
    .toReversed();
}
