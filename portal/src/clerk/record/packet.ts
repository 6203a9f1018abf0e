import type { PacketInput } from '../../api/types.ts';
import { hashOf } from './read-link.ts';

/** A packet as it was read from a file: what its node checks, and the files that are opened here. */
export interface Packet {
  head: PacketInput;
  files: readonly string[];
}

/** Reads the text of a packet; null when it is none. */
export async function readPacket(text: string): Promise<Packet | null> {
  try {
    const { sampan_packet, link, files, sig } = JSON.parse(text);
    if (sampan_packet !== 1 || !Array.isArray(files)) return null;
    const jwes = files.map(({ jwe }: { jwe: unknown }) => String(jwe));
    const file_hashes = await Promise.all(jwes.map(hashOf));
    return { head: { link, file_hashes, sig }, files: jwes };
  } catch {
    return null;
  }
}

/** The key of a packet is made of both codes. */
export function packetKey(key: string, passcode: string): Promise<string> {
  return hashOf(`${key} ${passcode}`);
}
