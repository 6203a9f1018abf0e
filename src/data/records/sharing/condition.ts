import type { Instant } from '../../../kernel/day.ts';
import type { Purpose } from '../purpose.ts';
import type { Parameters } from '../search/parameters.ts';

/** Staff of an institution who look for a purpose at a moment. */
export interface SharedWith {
  readonly institution: string;
  /** The sign-in of the one who looks. */
  readonly subject: string;
  readonly purpose: Purpose;
  /** The moment at which consents are judged. */
  readonly at: Instant;
}

/** What a row says about itself, as SQL expressions. */
export interface SharedRow {
  readonly person_id: string;
  readonly resource_type: string;
  readonly id: string;
  readonly custodian: string;
  readonly care_day: string;
  readonly sensitive: string;
  readonly linked: string;
}

/** The columns of `data.resource`, or of a version of it whose identifier stands elsewhere. */
export function storedRow(alias: string, id = `${alias}.id`): SharedRow {
  return {
    person_id: `${alias}.person_id`,
    resource_type: `${alias}.resource_type`,
    id,
    custodian: `${alias}.custodian`,
    care_day: `${alias}.care_day`,
    sensitive: `${alias}.sensitive`,
    linked: `${alias}.linked`,
  };
}

/**
 * SQL that is true for a row that a consent in force lets the institution see, and no refusal closes. A consent opens
 * what it covers itself or by an exception, less what an exception closes. What few consents need stands in functions of
 * the database, which are not planned again with every search.
 */
export function sharedCondition(scope: SharedWith, row: SharedRow, parameters: Parameters): string {
  const institution = `${parameters.add(scope.institution)}::text`;
  const subject = `${parameters.add(scope.subject)}::text`;
  const purpose = `${parameters.add(scope.purpose)}::text`;
  const at = `${parameters.add(scope.at)}::timestamptz`;
  const who = `row(${institution}, ${subject}, ${purpose}, ${at})::data.looker`;
  const record = `row(${row.resource_type}, ${row.id}, ${row.custodian}, ${row.care_day},
         ${row.sensitive}, ${row.linked})::data.looked_at`;
  return `exists (
    select from data.sharing_consent c
     where c.person_id = ${row.person_id} and c.institution = ${institution} and c.opens
       and c.answer = 'GRANTED' and c.from_at <= ${at}
       and (c.to_at is null or c.to_at > ${at}) and c.withdrawn_at is null
       and (c.people is null or ${subject} = any (c.people))
       and not (c.crosses and 'genomic' = any (${row.sensitive}))
       and (c.openings_max is null or data.is_opened(c, ${who}))
       and ((${purpose} = any (c.purposes) and ${covered(row, record)})
         or (c.has_exceptions and data.is_excepted(c, true, ${record}, ${who})))
       and not (c.has_exceptions and data.is_excepted(c, false, ${record}, ${who}))
       and not exists (
         select from data.sharing_consent d
          where d.person_id = ${row.person_id} and not d.opens
            and (c.basis <> 'break_glass' or d.covers_emergency)
            and data.is_refused(d, ${record}, ${who})))`;
}

/** The consent itself covers the row: its kind, its day, its links, its study, and every sensitive class. */
function covered(row: SharedRow, record: string): string {
  const { resource_type: type, care_day, sensitive, linked } = row;
  return `(c.record_types is null or ${type} = any (c.record_types))
       and ((c.care_from is null and c.care_to is null) or ${type} = 'Patient'
         or (${care_day} >= coalesce(c.care_from, '-infinity')
             and ${care_day} < coalesce(c.care_to, 'infinity')))
       and (c.linked is null or ${type} = 'Patient' or data.names_of(${record}) && c.linked)
       and (c.study_uids is null or not data.is_of_images(${type}, ${linked})
         or data.tells_of(${linked}, c.study_uids))
       and ${sensitive} <@ c.sensitive_classes`;
}
