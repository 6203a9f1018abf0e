import { dayAt, type Instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { pointName } from '../../people/care/index.ts';
import { findPerson } from '../../people/persons/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Actor } from '../trail/index.ts';
import { addressHash, passcodeHash } from './code/index.ts';
import type { CarriedFile, LinkOutcome, Opener } from './link.ts';
import type { LinkPorts } from './ports.ts';
import { filesOf, insertEvent, type TriedLink, tryLink } from './store.ts';
import { recordLinkAct, refusalOf } from './told/record-act.ts';

/** A link that was opened, with its encrypted files. */
export interface OpenedLink {
  readonly link_id: string;
  readonly opened_at: Instant;
  readonly expires_at: Instant;
  readonly files: readonly CarriedFile[];
}

/** Tries that are written down; the others change nothing and could be made without end. */
const WRITTEN: ReadonlySet<LinkOutcome> = new Set(['opened', 'wrong_passcode']);

/**
 * Opens a link at the node that holds it: one transaction decides, counts, records who looked, and tells the person.
 * Fails with `link.not_found` for an unknown address and for another institution than the designated one alike, and
 * with `link.revoked`, `link.expired`, `link.not_ready`, `link.locked`, `link.used_up` or `link.passcode_wrong`.
 */
export function openLink(
  ports: LinkPorts,
  opener: Opener,
  tried: { readonly address: string; readonly passcode: string },
): Promise<Result<OpenedLink, Fault>> {
  const at = ports.clock.now();
  return ports.database.transaction(async (session) => {
    const link = await tryLink(session, {
      address_hash: addressHash(tried.address),
      passcode_hash: passcodeHash(tried.address, tried.passcode),
      institution: opener.institution,
      at,
    });
    if (link === null) return no(fault('link.not_found'));
    const { link_id, outcome } = link;
    if (WRITTEN.has(outcome)) await insertEvent(session, { link_id, outcome, at, by: opener });
    if (outcome !== 'opened') {
      const by = actorOf(opener);
      await recordLinkAct(session, link, { by, at, act: 'opened', refusal: refusalOf(outcome) });
    }
    if (outcome === 'wrong_passcode' && link.remaining === 0)
      await tellLocked(session, ports, { link, opener, at });
    if (outcome !== 'opened') return no(faultOf(outcome, link));
    await noteOpening(session, ports, { link, opener, at });
    const files = await filesOf(session, link_id);
    return ok({ link_id, opened_at: at, expires_at: link.expires_at, files });
  });
}

function faultOf(outcome: Exclude<LinkOutcome, 'opened'>, { remaining }: TriedLink): Fault {
  switch (outcome) {
    case 'other_institution':
      return fault('link.not_found');
    case 'wrong_passcode':
      return fault('link.passcode_wrong', { remaining: String(remaining) });
    default:
      return fault(`link.${outcome}`);
  }
}

interface Noted {
  readonly link: Pick<TriedLink, 'link_id' | 'person_id'>;
  readonly opener: Opener;
  readonly at: Instant;
}

/** The look goes into the list of who looked, and a notice to the person, whatever the law says of notices. */
export async function noteOpening(
  session: Session,
  ports: LinkPorts,
  { link, opener, at, act = 'opened' }: Noted & { readonly act?: 'opened' | 'packet_opened' },
): Promise<void> {
  const by = actorOf(opener);
  await findPerson(session, link.person_id, { by, purpose: 'shared_record', at });
  await recordLinkAct(session, link, { by, at, act });
  const time = at.toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5);
  await ports.notify(session, [
    {
      person_id: link.person_id,
      kind: 'record_opened',
      facts: { point: placeOf(ports, opener), day: { day: dayAt(at, ZONE).toString() }, time },
      about: { type: 'link', id: link.link_id },
    },
  ]);
}

async function tellLocked(
  session: Session,
  ports: LinkPorts,
  { link, opener, at }: Noted,
): Promise<void> {
  await ports.notify(session, [
    {
      person_id: link.person_id,
      kind: 'record_link_locked',
      facts: { point: placeOf(ports, opener), day: { day: dayAt(at, ZONE).toString() } },
      about: { type: 'link', id: link.link_id },
    },
  ]);
}

function actorOf({ side: jurisdiction, subject, role, organisation }: Opener): Actor {
  return { subject, role, organisation, jurisdiction };
}

const placeOf = ({ network }: LinkPorts, { organisation }: Opener) =>
  pointName(network, organisation) ?? organisation;
