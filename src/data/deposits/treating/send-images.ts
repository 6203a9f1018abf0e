import { compareDays, dayAt } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { StoredInstance } from '../../images/index.ts';
import { type Crossing, recordAuthority } from '../../transfers/index.ts';
import { IMAGES_OFFERED } from '../messages.ts';
import type { TreatingPorts } from './ports.ts';
import { type DeliveredPart, type ReadPart, readPart } from './read-part.ts';
import {
  type DepositFile,
  type DepositVisit,
  findVisit,
  insertFiles,
  lockVisit,
  sentDigests,
} from './treating-store.ts';

/**
 * Takes images and reports of a visit from the institution and offers them home, in one transaction. Each file is taken or
 * refused by itself (`image.*`, `deposit.other_attendance`); the same file again changes nothing. Fails as a whole with
 * `deposit.not_found` or `deposit.too_late`, and with `transfer.*` where the institution may not let them out.
 */
export async function sendImages(
  ports: TreatingPorts,
  principal: Principal,
  deposit_id: string,
  parts: readonly DeliveredPart[],
): Promise<Result<readonly StoredInstance[], Fault>> {
  const institution = ports.network.point(principal.organisation)?.institution;
  if (institution === undefined) return no(fault('organisation.not_a_point'));
  const visit = await findVisit(ports.database, { deposit_id, institution });
  if (visit === null) return no(fault('deposit.not_found'));
  if (compareDays(dayAt(ports.clock.now(), ZONE), visit.ends_on) >= 0) {
    return no(fault('deposit.too_late', { day: visit.ends_on.toString() }));
  }
  const read = parts.map((part) => readPart(part, visit.visit_day));
  return ports.database.transaction((session) =>
    takeAll(session, ports, { visit, principal }, read),
  );
}

async function takeAll(
  session: Session,
  ports: TreatingPorts,
  { visit, principal }: { readonly visit: DepositVisit; readonly principal: Principal },
  read: readonly ReadPart[],
): Promise<Result<readonly StoredInstance[], Fault>> {
  // Files of one visit may be sent side by side: an identifier is taken once.
  await lockVisit(session, visit.deposit_id);
  const digests = new Map(await sentDigests(session, visit.deposit_id));
  const fresh: DepositFile[] = [];
  const taken = read.map(({ record, result }): StoredInstance => {
    if (!result.ok) return { record, result };
    const { sop_instance_uid: uid, sha256 } = result.value;
    const known = digests.get(uid);
    if (known === sha256) return { record, result: ok('known') };
    if (known !== undefined) return { record, result: no(fault('image.uid_taken', { uid })) };
    digests.set(uid, sha256);
    fresh.push(result.value);
    return { record, result: ok('kept') };
  });
  if (fresh.length === 0) return ok(taken);
  const let_out = await ports.transferBasisFor(session, crossingOf(visit, principal, fresh));
  if (!let_out.ok) return let_out;
  await offer(session, ports, { visit, principal }, fresh);
  return ok(taken);
}

/** The institution gives images to the record authority at home, under the authorisation that the person showed. */
function crossingOf(
  visit: DepositVisit,
  { subject }: Principal,
  fresh: readonly DepositFile[],
): Crossing {
  const { deposit_id, institution, home, pseudonym } = visit;
  return {
    act: 'images_offered',
    exporter: institution,
    importer: recordAuthority(home),
    to: home,
    categories: categoriesOf(fresh),
    purpose: 'continuity',
    subject: pseudonym ?? `deposit ${deposit_id}`,
    consent: `deposit ${deposit_id}`,
    amount: { items: fresh.length, bytes: fresh.reduce((sum, { bytes }) => sum + bytes.length, 0) },
    // Home keeps them as the person's own record, under its law of records.
    erase_at: null,
    about: { type: 'deposit', id: deposit_id },
    by: subject,
  };
}

/** What a delivery holds, as the register of processing names it. */
function categoriesOf(fresh: readonly DepositFile[]): Crossing['categories'] {
  const hasImages = fresh.some(({ media_type }) => media_type === 'application/dicom');
  const hasReports = fresh.some(({ media_type }) => media_type !== 'application/dicom');
  return [
    ...(hasImages ? (['images'] as const) : []),
    ...(hasReports ? (['reports'] as const) : []),
  ];
}

async function offer(
  session: Session,
  ports: TreatingPorts,
  { visit, principal }: { readonly visit: DepositVisit; readonly principal: Principal },
  fresh: readonly DepositFile[],
): Promise<void> {
  const { deposit_id, home } = visit;
  const { subject, organisation } = principal;
  const role = principal.role === 'provider' ? 'provider' : 'clerk';
  await insertFiles(session, { deposit_id, by: subject, at: ports.clock.now() }, fresh);
  const images = fresh.map(({ sop_instance_uid, sha256, bytes, media_type }) => {
    const named = { sop_instance_uid, sha256, size: bytes.length };
    return media_type === 'application/dicom' ? named : { ...named, media_type };
  });
  const sent_by = { subject, role, organisation } as const;
  await ports.send(session, {
    to: home,
    of: IMAGES_OFFERED,
    body: { deposit_id, images, sent_by },
  });
}
