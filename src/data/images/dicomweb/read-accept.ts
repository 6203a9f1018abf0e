/** How a file is to be given: alone or as the parts of a message, and in which transfer syntaxes. */
export interface Acceptable {
  readonly is_single: boolean;
  /** Null: any. */
  readonly syntaxes: readonly string[] | null;
}

/**
 * Reads Accept as far as it matters here (DICOM PS3.18 8.7.5). Whoever names the bare `type` gets it alone; all others get
 * parts. No transfer syntax means any: originals are never encoded anew.
 */
export function readAccept(accept: string | undefined, type: string): Acceptable {
  const ranges = (accept ?? '*/*').split(',').map((range) => range.trim().toLowerCase());
  const syntaxes = ranges.flatMap(
    (range) => /transfer-syntax="?([0-9.*]+)"?/.exec(range)?.[1] ?? '*',
  );
  return {
    is_single: ranges.some((range) => range.split(';')[0]?.trim() === type),
    syntaxes: syntaxes.includes('*') ? null : syntaxes,
  };
}
