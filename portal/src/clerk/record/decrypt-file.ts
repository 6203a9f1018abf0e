import { fromBase64url } from './read-link.ts';

const TAG_BITS = 128;
/** A file that grows beyond this when it is unpacked is not read. */
const BYTES_MAX = 50_000_000;

/**
 * Opens a file of a SMART Health Link: JWE in compact form with a direct key, A256GCM, deflated or not. Rejects when
 * the key is another one or a single byte was changed.
 */
export async function decryptFile(jwe: string, key: string): Promise<string> {
  const [head = '', wrapped, iv = '', sealed = '', tag = ''] = jwe.split('.');
  const header = JSON.parse(new TextDecoder().decode(fromBase64url(head)));
  if (header.alg !== 'dir' || header.enc !== 'A256GCM' || wrapped !== '') {
    throw new Error('another encryption');
  }
  const secret = await crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, [
    'decrypt',
  ]);
  const [body, mark] = [fromBase64url(sealed), fromBase64url(tag)];
  const joined = new Uint8Array(body.length + mark.length);
  joined.set(body);
  joined.set(mark, body.length);
  const additionalData = new TextEncoder().encode(head);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: fromBase64url(iv), additionalData, tagLength: TAG_BITS },
    secret,
    joined,
  );
  const bytes = header.zip === 'DEF' ? await inflated(plain) : new Uint8Array(plain);
  return new TextDecoder().decode(bytes);
}

async function inflated(bytes: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > BYTES_MAX) throw new Error('the file is too large');
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
