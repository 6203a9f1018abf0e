import type { SentFile } from '../check/check-file.ts';

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** A Binary as it came: bytes with their type, or a resource that carries them; null for anything else. */
export function sentBinary(
  body: unknown,
  headers: { readonly type: string; readonly context: string },
): (SentFile & { readonly context: string }) | null {
  if (body instanceof Uint8Array) return { ...headers, bytes: body, filename: '' };
  if (body === null || typeof body !== 'object') return null;
  const { resourceType, contentType, data, securityContext } = body as Readonly<
    Record<string, unknown>
  >;
  if (resourceType !== 'Binary' || typeof contentType !== 'string') return null;
  if (typeof data !== 'string' || !BASE64.test(data)) return null;
  const said = (securityContext as { readonly reference?: unknown } | undefined)?.reference;
  return {
    bytes: Buffer.from(data, 'base64'),
    filename: '',
    type: contentType,
    context: typeof said === 'string' ? said : headers.context,
  };
}
