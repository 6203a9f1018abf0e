import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { type PublicKeys, signBeside, signerBeside } from '../../../exchange/index.ts';
import type { Instant } from '../../../kernel/day.ts';
import { canonicalJson } from '../../../kernel/digest.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { CarriedFile } from '../link.ts';
import { checkHead, hashOf, LinkHead } from './link-code.ts';

const PACKET = 'sampan-packet';

/** What a receiver's node needs of a packet to check it without a network: hashes stand for the files. */
export const PacketHead = Type.Object(
  {
    link: LinkHead,
    file_hashes: Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }), {
      minItems: 1,
      maxItems: 10,
    }),
    sig: Type.String({ pattern: '^[A-Za-z0-9_-]{86}$' }),
  },
  { additionalProperties: false },
);

export type PacketHead = Static<typeof PacketHead>;

const signedText = ({ link, file_hashes }: Omit<PacketHead, 'sig'>) =>
  canonicalJson({ link_sig: link.sig, file_hashes });

/** The key of a packet: it takes the file code and the passcode together, as no server counts wrong passcodes here. */
export function packetKey(key: string, passcode: string): string {
  return createHash('sha256').update(`${key} ${passcode}`).digest('base64url');
}

/** The text of a packet: the head of its link, the encrypted files, and the issuer's signature over both. */
export function packetText(
  link: LinkHead,
  files: readonly CarriedFile[],
  by: Parameters<typeof signBeside>[2],
): string {
  const file_hashes = files.map(({ jwe }) => hashOf(jwe));
  const sig = signBeside(signedText({ link, file_hashes }), PACKET, by);
  return JSON.stringify({ sampan_packet: 1, link, files, sig });
}

/** Checks a packet against the trust list. Fails as `checkHead` does, with `link.forged` for changed files. */
export function checkPacket(
  packet: PacketHead,
  by: { readonly keys: readonly PublicKeys[]; readonly at: Instant },
): Result<LinkHead, Fault> {
  const head = checkHead(packet.link, by);
  if (!head.ok) return head;
  const { kid, iss } = head.value;
  const signer = signerBeside(signedText(packet), PACKET, packet.sig, { keys: by.keys, kid });
  return signer === iss ? ok(head.value) : no(fault('link.forged'));
}
