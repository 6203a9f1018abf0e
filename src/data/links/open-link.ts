import { dayAt, type Instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { pointName } from '../../people/care/index.ts';
import { noteLook } from '../../people/persons/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { givenReceipt, tellReceipt } from '../records/index.ts';
import type { Actor } from '../trail/index.ts';
import { crossingOf } from './application/crossing-of.ts';
import { addressHash, passcodeHash } from './code/index.ts';
import { noteCopy } from './copies/holder-store.ts';
import type { CarriedFile, LinkOutcome, Opener } from './link.ts';
import type { LinkPorts } from './ports.ts';
import { filesJustOpened, insertEvent, type TriedLink, tryLink, undoOpening } from './store.ts';
import { recordLinkAct, refusalOf } from './told/record-act.ts';

const HOURS = 24;

/** A link that was opened, with its encrypted files. */
export interface OpenedLink {
  readonly link_id: string;
  readonly opened_at: Instant;
  readonly expires_at: Instant;
  readonly files: readonly CarriedFile[];
  /** When the receiver erases its copy; null where it keeps none. */
  readonly erase_at: Instant | null;
  /** What the person agreed to, signed; null for links from before there were receipts. */
  readonly receipt: string | null;
  /** The legal basis on which the record left this side; null where it stays on it. */
  readonly basis: string | null;
}

/**
 * Opens a link at the node that holds it: one transaction decides, counts, records who looked, and tells the person.
 * Fails with `link.not_found` for an unknown address and for another institution than the designated one alike, and
 * with `link.revoked`, `link.expired`, `link.not_ready`, `link.locked`, `link.used_up` or `link.passcode_wrong`, and with
 * `transfer.*` where the record may not leave this side. `keeps` says that the asking node may keep a copy.
 */
export function openLink(
  ports: LinkPorts,
  opener: Opener,
  tried: { readonly address: string; readonly passcode: string; readonly keeps: boolean },
): Promise<Result<OpenedLink, Fault>> {
  const at = ports.clock.now();
  return ports.database.transaction(async (session) => {
    const address_hash = addressHash(tried.address);
    const passcode_hash = passcodeHash(tried.address, tried.passcode);
    const { institution } = opener;
    // Side by side: one journey to the server, in this order.
    const [link, files] = await Promise.all([
      tryLink(session, { address_hash, passcode_hash, institution, at }),
      filesJustOpened(session, address_hash),
    ]);
    if (link === null) return no(fault('link.not_found'));
    const noted = { link, opener, at };
    return link.outcome === 'opened'
      ? letOut(session, ports, { ...noted, files }, tried.keeps)
      : no(await refused(session, ports, noted, link.outcome));
  });
}

/** Wrong passcodes are written down; other refusals change nothing and could be made without end. */
async function refused(
  session: Session,
  ports: LinkPorts,
  noted: Noted & { readonly link: TriedLink },
  outcome: Exclude<LinkOutcome, 'opened'>,
): Promise<Fault> {
  const { link, opener, at } = noted;
  const by = actorOf(opener);
  await recordLinkAct(session, link, { by, at, act: 'opened', refusal: refusalOf(outcome) });
  if (outcome === 'wrong_passcode') {
    await insertEvent(session, { link_id: link.link_id, outcome, at, by: opener });
    if (link.remaining === 0) await tellLocked(session, ports, noted);
  }
  return faultOf(outcome, link);
}

/** The record leaves, if there is a legal basis for it; the look and the notice are written in the same transaction. */
async function letOut(
  session: Session,
  ports: LinkPorts,
  noted: Noted & { readonly link: TriedLink; readonly files: readonly CarriedFile[] },
  keeps: boolean,
): Promise<Result<OpenedLink, Fault>> {
  const { link, files, opener, at } = noted;
  const { link_id, keep_days } = link;
  const erase_at = keeps && keep_days > 0 ? at.add({ hours: HOURS * keep_days }) : null;
  const bytes = files.reduce((sum, { jwe }) => sum + jwe.length, 0);
  const out = { act: 'link_opened', bytes, erase_at, by: opener.subject } as const;
  const crossing = crossingOf(ports, link, out, opener.side);
  const [receipt, basis] = await Promise.all([
    givenReceipt(session, link_id),
    crossing === null ? null : ports.transferBasisFor(session, crossing),
  ]);
  if (basis !== null && !basis.ok) {
    await undoOpening(session, link_id);
    await insertEvent(session, { link_id, outcome: 'not_let_out', at, by: opener });
    const refusal = basis.error.code;
    await recordLinkAct(session, link, { by: actorOf(opener), at, act: 'opened', refusal });
    return basis;
  }
  await Promise.all([
    insertEvent(session, { link_id, outcome: 'opened', at, by: opener }),
    noteOpening(session, ports, noted),
  ]);
  // A reader of links that is no node gets no receipt: the side that it belongs to is told.
  if (crossing !== null && !keeps) {
    await tellReceipt(session, ports, { consent_id: link_id, to: opener.side });
  }
  const given = { link_id, opened_at: at, expires_at: link.expires_at, files, receipt };
  const kept = crossing === null ? null : erase_at;
  if (kept !== null) await noteCopy(session, { ...given, opener, erase_at: kept });
  return ok({ ...given, erase_at: kept, basis: basis?.value.basis ?? null });
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
  const time = at.toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5);
  const notice = {
    person_id: link.person_id,
    kind: 'record_opened',
    facts: { point: placeOf(ports, opener), day: { day: dayAt(at, ZONE).toString() }, time },
    about: { type: 'link', id: link.link_id },
  } as const;
  // Side by side: one journey to the server, in this order.
  await Promise.all([
    noteLook(session, link.person_id, { by, purpose: 'shared_record', at }),
    recordLinkAct(session, link, { by, at, act }),
    ports.notify(session, [notice]),
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
