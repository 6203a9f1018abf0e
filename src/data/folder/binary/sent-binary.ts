import type { FastifyRequest } from 'fastify';
import type { SentFile } from '../check/check-file.ts';

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** A Binary as it came: bytes with their type, or a resource that carries them; null for anything else. */
export function sentBinary(
  body: unknown,
  headers: FastifyRequest['headers'],
): (SentFile & { readonly context: string }) | null {
  const context = String(headers['x-security-context'] ?? '');
  if (body instanceof Uint8Array) {
    return { bytes: body, filename: '', type: headers['content-type'] ?? '', context };
  }
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
    context: typeof said === 'string' ? said : context,
  };
}
