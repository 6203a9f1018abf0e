import { Readable } from 'node:stream';
import { newId } from '../../../kernel/id.ts';
import type { FileAnswer } from '../../../platform/http/index.ts';
import type { ImagePorts } from '../store-instances.ts';
import { type Part, writeParts } from './multipart.ts';

/** A message of parts of one type, sent as they come. */
export function partsAnswer(
  ports: Pick<ImagePorts, 'clock' | 'random'>,
  type: string,
  parts: AsyncIterable<Part>,
): FileAnswer {
  const boundary = newId(ports.clock, ports.random);
  return {
    content_type: `multipart/related; type="${type}"; boundary=${boundary}`,
    content: Readable.from(writeParts(boundary, parts)),
  };
}

/** The digest of what is given, as RFC 9530 writes it. */
export function reprDigest(sha256: string): string {
  return `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;
}
