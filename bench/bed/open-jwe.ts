import { createDecipheriv, createSecretKey } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

const TAG_BYTES = 16;

/**
 * Opens a file of a link (compact JWE, `dir` with A256GCM and `zip` DEF; RFC 7516) with as little work of its own as
 * possible: what a client needs is counted with what the nodes need. That other programs read it is tested elsewhere.
 */
export function openJwe(jwe: string, key: string): string {
  const [head = '', , iv = '', sealed = '', tag = ''] = jwe.split('.');
  const bytes = (part: string) => Buffer.from(part, 'base64url');
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv(
    'aes-256-gcm',
    createSecretKey(key, 'base64url'),
    bytes(iv),
    options,
  );
  decipher.setAAD(Buffer.from(head));
  decipher.setAuthTag(bytes(tag));
  const packed = Buffer.concat([decipher.update(bytes(sealed)), decipher.final()]);
  return inflateRawSync(packed).toString();
}
