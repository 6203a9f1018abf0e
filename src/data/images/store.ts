import type { Instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { InstanceRecord } from './instance-record.ts';

/** Under whom and through whom images are kept. */
export interface ImagePlace {
  readonly person_id: string;
  /** The institution in whose care they were made. */
  readonly custodian: string;
  /** Who sent them: a sign-in or a deposit. */
  readonly stored_through: string;
  readonly stored_at: Instant;
}

/** Digests of the files that a person has under these identifiers already. */
export async function keptDigests(
  session: Session,
  person_id: string,
  sop_instance_uids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await session.rows<{ sop_instance_uid: string; sha256: string }>(
    `select sop_instance_uid, sha256 from data.image_instance
      where person_id = $1 and sop_instance_uid = any($2::text[])`,
    [person_id, sop_instance_uids],
  );
  return new Map(rows.map((row) => [row.sop_instance_uid, row.sha256]));
}

/**
 * Keeps images with their studies and series, any number in four statements; one that is there already stays. Gives the
 * studies that were not there before.
 */
export async function insertInstances(
  session: Session,
  place: ImagePlace,
  records: readonly InstanceRecord[],
): Promise<readonly string[]> {
  const rows = records.map(({ bytes, study, series, ...instance }) => ({
    ...instance,
    size: bytes.length,
    study_day: study.study_day?.toString() ?? null,
    accession_number: study.accession_number,
    names: study.names,
    study: study.attributes,
    modality: series.modality,
    series_number: series.series_number,
    series: series.attributes,
  }));
  const values = [JSON.stringify(rows), place.person_id];
  const begun = await session.rows<{ study_uid: string }>(
    `insert into data.image_study
       (person_id, study_uid, custodian, study_day, accession_number, names, attributes, stored_at)
     select distinct on (r.study_uid) $2::uuid, r.study_uid, $3, r.study_day, r.accession_number,
            r.names, r.study, $4::timestamptz
       from jsonb_to_recordset($1::jsonb) as r(study_uid text, study_day date,
            accession_number text, names text[], study jsonb)
     on conflict do nothing returning study_uid`,
    [...values, place.custodian, place.stored_at.toString()],
  );
  await session.rows(
    `insert into data.image_series
       (person_id, study_uid, series_uid, modality, series_number, attributes)
     select distinct on (r.study_uid, r.series_uid) $2::uuid, r.study_uid, r.series_uid,
            r.modality, r.series_number, r.series
       from jsonb_to_recordset($1::jsonb) as r(study_uid text, series_uid text, modality text,
            series_number integer, series jsonb)
     on conflict do nothing`,
    values,
  );
  await session.rows(
    `insert into data.image_instance
       (person_id, study_uid, series_uid, sop_instance_uid, sop_class_uid, transfer_syntax_uid,
        instance_number, frames, metadata, sha256, size, stored_at, stored_through)
     select $2::uuid, r.study_uid, r.series_uid, r.sop_instance_uid, r.sop_class_uid,
            r.transfer_syntax_uid, r.instance_number, r.frames, r.metadata, r.sha256, r.size,
            $4::timestamptz, $3
       from jsonb_to_recordset($1::jsonb) as r(study_uid text, series_uid text,
            sop_instance_uid text, sop_class_uid text, transfer_syntax_uid text,
            instance_number integer, frames integer, metadata text, sha256 text, size integer)`,
    [...values, place.stored_through, place.stored_at.toString()],
  );
  await session.rows(
    `insert into data.image_bytes (person_id, sop_instance_uid, bytes)
     select $1::uuid, uid, bytes from unnest($2::text[], $3::bytea[]) as r(uid, bytes)`,
    [
      place.person_id,
      records.map(({ sop_instance_uid }) => sop_instance_uid),
      records.map(({ bytes }) => Buffer.from(bytes)),
    ],
  );
  return begun.map(({ study_uid }) => study_uid);
}

/** Lets one transaction at a time add images of a person, so that an identifier is taken once. */
export async function lockImages(session: Session, person_id: string): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtextextended('data.images ' || $1, 0))`, [
    person_id,
  ]);
}
