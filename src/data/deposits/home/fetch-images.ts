import { createHash } from 'node:crypto';
import type { Ask, Send } from '../../../exchange/index.ts';
import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Notify } from '../../../people/notices/index.ts';
import { findPerson } from '../../../people/persons/index.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import {
  type InstanceRecord,
  keepRecords,
  keepReport,
  type ReportRecord,
  readRecord,
  readReport,
  recordNoted,
  reportTypeOf,
  textOf,
} from '../../images/index.ts';
import { type DepositPorts, depositObjection, depositPatient } from '../../records/index.ts';
import { IMAGE_PART } from '../messages.ts';
import { otherAttendance } from '../same-attendance.ts';
import { closedNow } from './answer-presented.ts';
import {
  countWaiting,
  type DepositAuthorisation,
  findAuthorisation,
  type WaitingImage,
  waitingImages,
  writeDecision,
} from './home-store.ts';
import { recordOffer } from './record-act.ts';
import { tellDecision } from './take-offer.ts';

export interface FetchPorts extends DepositPorts {
  readonly database: Database;
  readonly network: Network;
  readonly ask: Ask;
  readonly send: Send;
  readonly notify: Notify;
}

const IMAGES_AT_ONCE = 200;

/**
 * Fetches images that were offered, part by part, and keeps each in a transaction of its own with the answer to its
 * sender. Crashed or cut off at any point it begins that image again. A side that is away is left for the next run.
 */
export async function fetchImages(
  ports: FetchPorts,
): Promise<{ readonly kept: number; readonly refused: number; readonly waiting: number }> {
  const tally = { kept: 0, refused: 0, waiting: 0 };
  for (const image of await waitingImages(ports.database, IMAGES_AT_ONCE)) {
    const done = await fetchOne(ports, image);
    if (done === null) tally.waiting += 1;
    else if (done.ok) tally.kept += 1;
    else tally.refused += 1;
  }
  return tally;
}

/** Null while the other side cannot be reached. */
async function fetchOne(
  ports: FetchPorts,
  image: WaitingImage,
): Promise<Result<null, Fault> | null> {
  const found = await findAuthorisation(ports.database, image);
  if (found === null) throw new Error(`no authorisation ${image.deposit_id}`);
  const side = sideOf(ports.network, found.institution);
  const bytes = await fetchBytes(ports, side, image);
  if (bytes === null) return null;
  const record = checked(bytes, image, found.visit_day);
  return ports.database.transaction((session) =>
    decide(session, ports, { image, found, side, record }),
  );
}

/** Where an institution stands. */
function sideOf(network: Network, institution: string): Jurisdiction {
  const point = network.service_points.find((one) => one.institution === institution);
  if (point === undefined) throw new Error(`no service point of ${institution}`);
  return point.jurisdiction;
}

async function fetchBytes(
  { ask }: FetchPorts,
  side: Jurisdiction,
  { deposit_id, sop_instance_uid, size }: WaitingImage,
): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  for (let offset = 0; offset < size; ) {
    const answer = await ask(side, IMAGE_PART, { deposit_id, sop_instance_uid, offset });
    if (!answer.ok) return null;
    const part = Buffer.from(answer.value.part, 'base64');
    if (part.length === 0) return null;
    parts.push(part);
    offset += part.length;
  }
  return Buffer.concat(parts);
}

/** What was fetched, once it has been read. */
type Arrived =
  | { readonly kind: 'image'; readonly record: InstanceRecord }
  | { readonly kind: 'report'; readonly record: ReportRecord };

/** The file as it was announced, of the attendance that was authorised, or why not. */
function checked(
  bytes: Uint8Array,
  image: WaitingImage,
  visit_day: PlainDate,
): Result<Arrived, Fault> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== image.sha256) return no(fault('deposit.bytes_differ'));
  const type = reportTypeOf(image.media_type);
  if (type !== null) {
    const report = readReport(bytes, type);
    if (!report.ok) return report;
    const isAnnounced = report.value.report_uid === image.sop_instance_uid;
    return isAnnounced
      ? ok({ kind: 'report', record: report.value })
      : no(fault('deposit.bytes_differ'));
  }
  const record = readRecord(bytes);
  if (!record.ok) return record;
  if (record.value.sop_instance_uid !== image.sop_instance_uid) {
    return no(fault('deposit.bytes_differ'));
  }
  const other = otherAttendance(record.value, visit_day);
  return other === null ? ok({ kind: 'image', record: record.value }) : no(other);
}

interface Fetched {
  readonly image: WaitingImage;
  readonly found: DepositAuthorisation;
  readonly side: Jurisdiction;
  readonly record: Result<Arrived, Fault>;
}

async function decide(
  session: Session,
  ports: FetchPorts,
  { image, found, side, record }: Fetched,
): Promise<Result<null, Fault>> {
  const kept = record.ok
    ? await keep(session, ports, { image, found, arrived: record.value })
    : record;
  const code = kept.ok ? null : kept.error.code;
  const isFirst = await writeDecision(session, image, { code, at: ports.clock.now() });
  if (!isFirst) return kept;
  await tellDecision(session, ports.send, side, { ...image, code });
  // What is kept is found by its patient.
  if (kept.ok) await depositPatient(session, ports, image.person_id);
  await recordOffer(session, image, ports.clock.now());
  if ((await countWaiting(session, image)) > 0) return kept;
  await recordNoted(session, ports, image.person_id);
  await tell(session, ports, found);
  return kept;
}

async function keep(
  session: Session,
  ports: FetchPorts,
  of: {
    readonly image: WaitingImage;
    readonly found: DepositAuthorisation;
    readonly arrived: Arrived;
  },
): Promise<Result<null, Fault>> {
  const { image, found, arrived } = of;
  const { person_id } = image;
  const { institution } = found;
  // Withdrawn or ended while the image was on its way, or not what the law of the day lets an institution deposit.
  const closed =
    closedNow(found, ports) ?? (await depositObjection(session, ports, { person_id, institution }));
  if (closed !== null) return no(closed);
  const place = {
    person_id,
    custodian: institution,
    stored_through: `deposit ${image.deposit_id} ${image.offered_by}`,
  };
  if (arrived.kind === 'report') {
    const visit_day = found.visit_day.toString();
    await keepReport(session, ports, { ...place, visit_day }, arrived.record);
    return ok(null);
  }
  const { record } = arrived;
  const person = await findPerson(session, image.person_id);
  const said = textOf(JSON.parse(record.metadata), '00100030');
  const isOther = said !== '' && said !== person?.birth_date.toString().replaceAll('-', '');
  if (person === null || isOther) return no(fault('deposit.patient_differs'));
  const [stored] = await keepRecords(session, ports, { ...place, more_follow: true }, [ok(record)]);
  return stored?.result.ok === true ? ok(null) : (stored?.result ?? no(fault('image.truncated')));
}

async function tell(
  session: Session,
  { notify, network }: FetchPorts,
  { person_id, deposit_id, institution, visit_day }: DepositAuthorisation,
): Promise<void> {
  const point = network.service_points.find((one) => one.institution === institution);
  await notify(session, [
    {
      person_id,
      kind: 'images_deposited',
      facts: {
        institution: point?.institution_name ?? institution,
        day: { day: visit_day.toString() },
      },
      about: { type: 'deposit', id: deposit_id },
    },
  ]);
}
