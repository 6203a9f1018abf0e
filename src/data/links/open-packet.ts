import { Type } from 'typebox';
import { type MessageHandler, messageKind } from '../../exchange/index.ts';
import { dayAt, type Instant, instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { counterOf } from '../../people/care/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { tellReceipt } from '../records/index.ts';
import { ADDRESS, addressHash, addressOf, checkPacket, type PacketHead } from './code/index.ts';
import type { Opener } from './link.ts';
import { noteOpening } from './open-link.ts';
import type { LinkPorts } from './ports.ts';
import { insertEvent, packetLink } from './store.ts';

/** Sent by the side of the hospital; it waits in the outbox while the other side is away. */
const PACKET_OPENED = messageKind(
  'data.packet.opened.v1',
  'A hospital opened a packet that a person carries, with or without a network.',
  Type.Object(
    {
      address: Type.String({ pattern: ADDRESS }),
      organisation: Type.String({ minLength: 1, maxLength: 80 }),
      subject: Type.String({ minLength: 1, maxLength: 200 }),
      opened_at: Type.String({ format: 'date-time' }),
    },
    { additionalProperties: false },
  ),
);

/**
 * Lets staff open a packet: checks signature, time and institution without a network, and tells the side that issued
 * it. The files are decrypted where the codes are. Fails as `checkPacket` does, or with `link.other_institution`.
 */
export async function openPacket(
  ports: LinkPorts,
  principal: Principal,
  packet: PacketHead,
): Promise<Result<Instant, Fault>> {
  const at = ports.clock.now();
  const counter = counterOf(ports.network, principal, dayAt(at, ZONE));
  if (!counter.ok) return counter;
  await ports.keys.refresh();
  const head = checkPacket(packet, { keys: ports.keys.trustList(), at });
  if (!head.ok) return head;
  const { rec, iss, url } = head.value;
  const address = addressOf(url);
  if (address === null) return no(fault('link.unreadable'));
  if (rec !== counter.value.institution) return no(fault('link.other_institution'));
  const { organisation, subject } = principal;
  await ports.database.transaction(async (session) => {
    if (iss === ports.node) {
      await recordOpening(session, ports, { from: ports.node, address, organisation, subject, at });
      return;
    }
    const body = { address, organisation, subject, opened_at: at.toString() };
    await ports.send(session, { to: iss, of: PACKET_OPENED, body });
  });
  return ok(at);
}

/** The side that issued the packet records the opening and tells the person, whatever has become of the link since. */
export function packetHandler(ports: LinkPorts): MessageHandler<typeof PACKET_OPENED.schema> {
  return {
    of: PACKET_OPENED,
    handle: async (session, { from, body }) => {
      const { opened_at, ...said } = body;
      await recordOpening(session, ports, { ...said, from, at: instant(opened_at) });
    },
  };
}

async function recordOpening(
  session: Session,
  ports: LinkPorts,
  of: {
    readonly from: Jurisdiction;
    readonly address: string;
    readonly organisation: string;
    readonly subject: string;
    readonly at: Instant;
  },
): Promise<void> {
  const { from: side, organisation, subject, at } = of;
  const institution = ports.network.point(organisation)?.institution ?? organisation;
  const address_hash = addressHash(of.address);
  const link = await packetLink(session, { address_hash, institution });
  // A node of the trust list that names a link of nobody: there is nobody to tell.
  if (link === null) return;
  const opener: Opener = { side, institution, organisation, subject, role: 'provider' };
  const { link_id } = link;
  await insertEvent(session, { link_id, outcome: 'packet_opened', at, by: opener });
  await noteOpening(session, ports, { link, opener, at, act: 'packet_opened' });
  if (side !== ports.node) await tellReceipt(session, ports, { consent_id: link_id, to: side });
}
