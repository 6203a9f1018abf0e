import type { Instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';

/** A study or report of which the record has to tell. */
export interface Unrecorded {
  readonly kind: 'STUDY' | 'REPORT';
  readonly uid: string;
}

/**
 * Notes what the record does not tell of yet. Whoever notes something holds it until the transaction ends, so that
 * nobody records a study between an image of it being kept and that being known.
 */
export async function noteUnrecorded(
  session: Session,
  person_id: string,
  since: Instant,
  due: readonly Unrecorded[],
): Promise<void> {
  await session.rows(
    `insert into data.image_unrecorded (person_id, kind, uid, since)
     select $1::uuid, n.kind, n.uid, $4::timestamptz
       from unnest($2::text[], $3::text[]) as n(kind, uid) order by n.kind, n.uid
     on conflict (person_id, kind, uid) do update set since = excluded.since`,
    [person_id, due.map(({ kind }) => kind), due.map(({ uid }) => uid), since.toString()],
  );
}

/** Takes back what is now being recorded. */
export async function forgetUnrecorded(
  session: Session,
  person_id: string,
  done: readonly Unrecorded[],
): Promise<void> {
  await session.rows(
    `delete from data.image_unrecorded u
      using unnest($2::text[], $3::text[]) as n(kind, uid)
      where u.person_id = $1 and u.kind = n.kind and u.uid = n.uid`,
    [person_id, done.map(({ kind }) => kind), done.map(({ uid }) => uid)],
  );
}

/** Takes the oldest that nobody else holds: of a person, or what was noted before a moment. */
export function takeUnrecorded(
  session: Session,
  of: { readonly person_id: string } | { readonly before: Instant },
  limit: number,
): Promise<readonly (Unrecorded & { readonly person_id: string })[]> {
  const [condition, value] =
    'person_id' in of
      ? ['person_id = $1::uuid', of.person_id]
      : ['since < $1::timestamptz', of.before.toString()];
  return session.rows(
    `delete from data.image_unrecorded u using (
       select person_id, kind, uid from data.image_unrecorded where ${condition}
        order by since, person_id, kind, uid limit $2 for update skip locked) o
      where u.person_id = o.person_id and u.kind = o.kind and u.uid = o.uid
      returning u.person_id, u.kind, u.uid`,
    [value, limit],
  );
}

/**
 * The reports of the attendances at which these studies were made, where the study that they tell of may be another
 * now: it is the first of its attendance, or the second, or came by the same deposit.
 */
export async function reportsBeside(
  session: Session,
  person_id: string,
  study_uids: readonly string[],
): Promise<readonly string[]> {
  const rows = await session.rows<{ report_uid: string }>(
    `select r.report_uid from data.image_report r
      where r.person_id = $1 and exists (
        select from data.image_study s
         where s.person_id = r.person_id and s.study_uid = any ($2::text[])
           and s.custodian = r.custodian and s.study_day = r.visit_day)
       and ((select count(*) from data.image_study o
              where o.person_id = r.person_id and o.custodian = r.custodian
                and o.study_day = r.visit_day and not o.study_uid = any ($2::text[])) < 2
            or exists (
              select from data.image_instance i
               where i.person_id = r.person_id and i.study_uid = any ($2::text[])
                 and split_part(i.stored_through, ' ', 2) = split_part(r.stored_through, ' ', 2)))`,
    [person_id, study_uids],
  );
  return rows.map(({ report_uid }) => report_uid);
}
