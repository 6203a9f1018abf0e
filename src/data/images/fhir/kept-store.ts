import { instant, millisText } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { KeptReport } from './diagnostic-report.ts';
import type { KeptInstance, KeptSeries, KeptStudy } from './imaging-study.ts';

/** More images than so many are not listed one by one: they are found by WADO-RS. */
const INSTANCES_LISTED = 100;
const SERIES_LISTED = 100;

type StudyRow = Omit<KeptStudy, 'series' | 'instances'>;

/** A study with its series, and with its images where they are few. */
export async function keptStudy(
  session: Session,
  person_id: string,
  study_uid: string,
): Promise<KeptStudy> {
  const of = [person_id, study_uid];
  const [study] = await session.rows<StudyRow>(
    `select s.person_id, s.study_uid, s.record_id, s.custodian, s.study_day, s.attributes,
            e.modalities, e.series_amount, i.instance_amount, i.stored_through
       from data.image_study s
       cross join lateral (
         select array_agg(distinct modality) as modalities, count(*)::int as series_amount
           from data.image_series where person_id = s.person_id and study_uid = s.study_uid) e
       cross join lateral (
         select count(*)::int as instance_amount,
                (array_agg(stored_through order by stored_at, sop_instance_uid))[1] as stored_through
           from data.image_instance where person_id = s.person_id and study_uid = s.study_uid) i
      where s.person_id = $1 and s.study_uid = $2`,
    of,
  );
  if (study === undefined) throw new Error(`no study ${study_uid}`);
  const series = await session.rows<KeptSeries>(
    `select e.series_uid, e.modality, e.series_number,
            e.attributes->'0008103E'->'Value'->>0 as description,
            (select count(*)::int from data.image_instance i
              where i.person_id = e.person_id and i.study_uid = e.study_uid
                and i.series_uid = e.series_uid) as instances
       from data.image_series e where e.person_id = $1 and e.study_uid = $2
      order by e.series_number nulls last, e.series_uid limit ${SERIES_LISTED}`,
    of,
  );
  const isListed = study.instance_amount <= INSTANCES_LISTED;
  const instances = isListed ? await instancesOf(session, of) : [];
  return { ...study, series, instances };
}

function instancesOf(session: Session, of: readonly unknown[]): Promise<readonly KeptInstance[]> {
  return session.rows<KeptInstance>(
    `select series_uid, sop_instance_uid, sop_class_uid, instance_number
       from data.image_instance where person_id = $1 and study_uid = $2
      order by instance_number nulls last, sop_instance_uid`,
    [...of],
  );
}

type ReportRow = Omit<KeptReport, 'study'> & {
  readonly study_uid: string | null;
  readonly study_record_id: string | null;
};

/**
 * A report with its bytes, and the study that it tells of: the only one that came by the same deposit, or else the only one
 * of its attendance.
 */
export async function keptReport(
  session: Session,
  person_id: string,
  report_uid: string,
): Promise<KeptReport> {
  const [row] = await session.rows<ReportRow>(
    `select r.person_id, r.report_uid, r.record_id, r.custodian, r.visit_day, r.media_type, r.bytes,
            r.stored_at, r.stored_through, t.study_uid, t.study_record_id
       from data.image_report r
       left join lateral (
         select min(b.study_uid) as study_uid, (array_agg(b.record_id))[1] as study_record_id
           from (
             select a.*, bool_or(a.came_along) over () as has_companion
               from (
                 select s.study_uid, s.record_id, exists (
                          select from data.image_instance i
                           where i.person_id = s.person_id and i.study_uid = s.study_uid
                             and split_part(i.stored_through, ' ', 2) = split_part(r.stored_through, ' ', 2)
                        ) as came_along
                   from data.image_study s
                  where s.person_id = r.person_id and s.custodian = r.custodian
                    and s.study_day = r.visit_day) a) b
          where b.came_along = b.has_companion
         having count(*) = 1) t on true
      where r.person_id = $1 and r.report_uid = $2`,
    [person_id, report_uid],
  );
  if (row === undefined) throw new Error(`no report ${report_uid}`);
  const { study_uid, study_record_id, ...report } = row;
  const study =
    study_uid === null || study_record_id === null
      ? null
      : { study_uid, record_id: study_record_id };
  return { ...report, stored_at: millisText(instant(report.stored_at)), study };
}
