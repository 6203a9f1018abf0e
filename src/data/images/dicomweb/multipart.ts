/** One part of a message of several, RFC 2387. */
export interface Part {
  readonly content_type: string;
  readonly content: Uint8Array;
  /** Further heads, such as the digest. */
  readonly heads?: Readonly<Record<string, string>>;
}

const BOUNDARY = /boundary="?([^";]{1,70})"?/i;
const HEAD_BYTES_MAX = 4096;

/** The boundary that a Content-Type names; null where it names none. */
export function boundaryOf(content_type: string): string | null {
  return BOUNDARY.exec(content_type)?.[1]?.trim() ?? null;
}

/**
 * Takes a message apart without copying. Null when it is not whole: no closing boundary, a part without head, or more
 * than `most` parts.
 */
export function readParts(
  body: Uint8Array,
  boundary: string,
  most: number,
): readonly Part[] | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = bytes.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    if (bytes.toString('latin1', start, start + 2) === '--') return parts;
    const next = bytes.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), start);
    const part = next < 0 ? null : partOf(bytes.subarray(start, next));
    if (part === null || parts.length >= most) return null;
    parts.push(part);
    at = next + 2;
  }
  return null;
}

function partOf(bytes: Buffer): Part | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0 || end > HEAD_BYTES_MAX) return null;
  const head = bytes.toString('latin1', 0, end);
  const type = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1] ?? 'application/octet-stream';
  return { content_type: type.trim(), content: bytes.subarray(end + 4) };
}

/** Puts parts together one after the other, so that no more than one is in memory. */
export async function* writeParts(
  boundary: string,
  parts: AsyncIterable<Part>,
): AsyncIterable<Uint8Array> {
  for await (const { content_type, content, heads = {} } of parts) {
    const lines = [
      `--${boundary}`,
      `Content-Type: ${content_type}`,
      `Content-Length: ${content.length}`,
      ...Object.entries(heads).map(([name, value]) => `${name}: ${value}`),
    ];
    yield Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
    yield content;
    yield Buffer.from('\r\n', 'latin1');
  }
  yield Buffer.from(`--${boundary}--\r\n`, 'latin1');
}
