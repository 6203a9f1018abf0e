/** A part of a file: from its first byte, so many bytes. */
export interface ByteRange {
  readonly from: number;
  readonly length: number;
}

const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * Reads `Range` (RFC 9110, section 14.2). Null where the whole file is meant, also for several parts and other units,
 * which a server may pass over; `unsatisfiable` where nothing of the file is in it.
 */
export function readRange(
  said: string | undefined,
  size: number,
): ByteRange | null | 'unsatisfiable' {
  const [, first, last] = RANGE.exec(said?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { from: size - length, length };
  }
  const from = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return null;
  return from >= size ? 'unsatisfiable' : { from, length: end - from + 1 };
}
