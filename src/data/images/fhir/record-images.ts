import type { Clock } from '../../../kernel/day.ts';
import { institutionName } from '../../../people/care/index.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import { OWN, writeRecords } from '../../records/index.ts';
import { diagnosticReport } from './diagnostic-report.ts';
import { imagingStudy } from './imaging-study.ts';
import { keptReport, keptStudy } from './kept-store.ts';
import {
  forgetUnrecorded,
  noteUnrecorded,
  reportsBeside,
  takeUnrecorded,
  type Unrecorded,
} from './unrecorded-store.ts';

export interface RecordPorts {
  readonly clock: Clock;
  /** For the names of institutions. */
  readonly network: Network;
}

/** How much of a person one transaction records; the job finds the rest. */
const OF_A_PERSON = 20;
/** How much one run of the job records. */
const OF_A_RUN = 2000;
/** What has not changed for so long waits for nothing more. */
const QUIET = { minutes: 5 };

/**
 * Lets the record tell of studies to which images were added, within the caller's transaction. A study that is new, and
 * the reports of its attendance, are recorded at once. What was known before is only noted where `more_follow`: written
 * anew with each image, a study would cost the square of its images.
 */
export async function recordStudies(
  session: Session,
  ports: RecordPorts,
  of: {
    readonly person_id: string;
    readonly study_uids: readonly string[];
    /** Those of them that were not there before. */
    readonly begun: readonly string[];
    readonly more_follow: boolean;
  },
): Promise<void> {
  const { person_id, study_uids, begun, more_follow } = of;
  const reports = begun.length === 0 ? [] : await reportsBeside(session, person_id, begun);
  const studiesOf = (uids: readonly string[]) =>
    uids.map((uid) => ({ kind: 'STUDY', uid }) as const);
  await noteUnrecorded(session, person_id, ports.clock.now(), studiesOf(study_uids));
  await recordNow(session, ports, person_id, [
    ...studiesOf(more_follow ? begun : study_uids),
    ...reports.map((uid) => ({ kind: 'REPORT', uid }) as const),
  ]);
}

/** Writes the records of these studies and reports, as far as they say something new. */
export async function recordNow(
  session: Session,
  ports: RecordPorts,
  person_id: string,
  due: readonly Unrecorded[],
): Promise<void> {
  await forgetUnrecorded(session, person_id, due);
  for (const one of due) await recordOne(session, ports, { ...one, person_id });
}

/** Records what of a person was only noted, once nothing more follows. */
export async function recordNoted(
  session: Session,
  ports: RecordPorts,
  person_id: string,
): Promise<void> {
  for (const one of await takeUnrecorded(session, { person_id }, OF_A_PERSON)) {
    await recordOne(session, ports, one);
  }
}

/** Records what waits, each in a transaction of its own: what came before there were records, and what stopped halfway. */
export async function recordWaiting(
  ports: RecordPorts & { readonly database: Database },
): Promise<{ readonly recorded: number }> {
  const before = ports.clock.now().subtract(QUIET);
  for (let recorded = 0; recorded < OF_A_RUN; recorded++) {
    const taken = await ports.database.transaction(async (session) => {
      const [one] = await takeUnrecorded(session, { before }, 1);
      if (one !== undefined) await recordOne(session, ports, one);
      return one;
    });
    if (taken === undefined) return { recorded };
  }
  return { recorded: OF_A_RUN };
}

async function recordOne(
  session: Session,
  ports: RecordPorts,
  { kind, uid, person_id }: Unrecorded & { readonly person_id: string },
): Promise<void> {
  const named = (institution: string) => institutionName(ports.network, institution, 'en');
  const kept =
    kind === 'STUDY'
      ? await keptStudy(session, person_id, uid)
      : await keptReport(session, person_id, uid);
  const { custodian, stored_through: subject } = kept;
  const resource =
    'report_uid' in kept
      ? diagnosticReport(kept, named(custodian))
      : imagingStudy(kept, custodian === OWN ? null : named(custodian));
  const written = await writeRecords(session, ports, { custodian, subject }, [resource]);
  // The record is made by this product; if it cannot stand, that is a bug.
  if (!written.ok) throw new Error(`a record of images was refused: ${written.error.code}`);
}
