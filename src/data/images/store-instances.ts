import type { Clock } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Random } from '../../kernel/id.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import type { Auditor } from '../records/index.ts';
import { readInstance } from './dicom/read-instance.ts';
import { type RecordPorts, recordStudies } from './fhir/record-images.ts';
import { type InstanceRecord, instanceRecord } from './instance-record.ts';
import { type ImagePlace, insertInstances, keptDigests, lockImages } from './store.ts';

export interface ImagePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Auditor;
  readonly network: Network;
}

/** What became of one file: kept, there already to the byte, or refused. */
export interface StoredInstance {
  readonly record: Pick<
    InstanceRecord,
    'sop_class_uid' | 'sop_instance_uid' | 'study_uid' | 'sha256'
  > | null;
  readonly result: Result<'kept' | 'known', Fault>;
}

/**
 * Keeps DICOM files that were read with their original bytes, and lets the record tell of their studies, in the caller's
 * transaction. Each is kept or refused by itself: what could not be read with its fault `image.*`, other bytes under an
 * identifier that is taken with `image.uid_taken`. The same file again changes nothing. Where `more_follow`, the caller
 * says with `recordNoted` when that was all.
 */
export async function keepRecords(
  session: Session,
  ports: RecordPorts,
  place: Omit<ImagePlace, 'stored_at'> & { readonly more_follow?: boolean },
  read: readonly Result<InstanceRecord, Fault>[],
): Promise<readonly StoredInstance[]> {
  const uids = read.flatMap((one) => (one.ok ? [one.value.sop_instance_uid] : []));
  await lockImages(session, place.person_id);
  const digests = new Map(await keptDigests(session, place.person_id, uids));
  const fresh: InstanceRecord[] = [];
  const stored = read.map((one): StoredInstance => {
    if (!one.ok) return { record: null, result: one };
    const known = digests.get(one.value.sop_instance_uid);
    if (known === one.value.sha256) return { record: one.value, result: ok('known') };
    if (known !== undefined) {
      const facts = { uid: one.value.sop_instance_uid };
      return { record: one.value, result: no(fault('image.uid_taken', facts)) };
    }
    digests.set(one.value.sop_instance_uid, one.value.sha256);
    fresh.push(one.value);
    return { record: one.value, result: ok('kept') };
  });
  if (fresh.length > 0) {
    const begun = await insertInstances(session, { ...place, stored_at: ports.clock.now() }, fresh);
    await recordStudies(session, ports, {
      person_id: place.person_id,
      study_uids: [...new Set(fresh.map(({ study_uid }) => study_uid))],
      begun,
      more_follow: place.more_follow === true,
    });
  }
  return stored;
}

/** Reads a file with what is kept of it. Fails with a fault `image.*`. */
export function readRecord(bytes: Uint8Array): Result<InstanceRecord, Fault> {
  const instance = readInstance(bytes);
  return instance.ok ? ok(instanceRecord(instance.value, bytes)) : instance;
}
