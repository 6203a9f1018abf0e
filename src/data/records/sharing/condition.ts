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
  /** The study it is an image of; where there is none, the row's own links say which study it tells of. */
  readonly study_uid: string | null;
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
    study_uid: null,
  };
}

interface Asked {
  readonly row: SharedRow;
  readonly institution: string;
  readonly subject: string;
  readonly purpose: string;
  readonly at: string;
}

/**
 * SQL that is true for a row that a consent in force lets the institution see, and no refusal closes. A consent opens
 * what it covers itself or by an exception, less what an exception closes.
 */
export function sharedCondition(scope: SharedWith, row: SharedRow, parameters: Parameters): string {
  const asked: Asked = {
    row,
    institution: `${parameters.add(scope.institution)}::text`,
    subject: `${parameters.add(scope.subject)}::text`,
    purpose: `${parameters.add(scope.purpose)}::text`,
    at: `${parameters.add(scope.at)}::timestamptz`,
  };
  return `exists (
    select from data.sharing_consent c
     where c.person_id = ${row.person_id} and c.institution = ${asked.institution} and c.opens
       and ${inForce('c', asked)}
       and (c.people is null or ${asked.subject} = any (c.people))
       and not (c.crosses and 'genomic' = any (${row.sensitive}))
       and (c.openings_max is null or ${isOpened(asked)})
       and ((${covered(asked)})
         or (c.has_exceptions and ${excepted('c', asked, true)}))
       and not (c.has_exceptions and ${excepted('c', asked, false)})
       and not exists (
         select from data.sharing_consent d
          where d.person_id = ${row.person_id} and not d.opens
            and d.institution in (${asked.institution}, '*')
            and (c.basis <> 'break_glass' or d.covers_emergency)
            and ${inForce('d', asked)} and ${closed(asked)}
            and not (d.has_exceptions and ${excepted('d', asked, true)})))`;
}

function inForce(c: string, { at }: Asked): string {
  return `${c}.answer = 'GRANTED' and ${c}.from_at <= ${at}
       and (${c}.to_at is null or ${c}.to_at > ${at}) and ${c}.withdrawn_at is null`;
}

/** The consent itself covers the row: purpose, kind, day, links, studies, and every sensitive class. */
function covered({ row, purpose }: Asked): string {
  return `${purpose} = any (c.purposes)
       and (c.record_types is null or ${row.resource_type} = any (c.record_types))
       and ((c.care_from is null and c.care_to is null)
         or ${row.resource_type} = 'Patient'
         or (${row.care_day} >= coalesce(c.care_from, '-infinity')
             and ${row.care_day} < coalesce(c.care_to, 'infinity')))
       and (c.linked is null or ${row.resource_type} = 'Patient' or ${names(row)} && c.linked)
       and (c.study_uids is null or ${ofStudy(row)})
       and ${row.sensitive} <@ c.sensitive_classes`;
}

/** A refusal names the row. What it does not say counts for all; a row without a day may lie within any days. */
function closed({ row, purpose }: Asked): string {
  return `${purpose} = any (d.purposes)
            and ${named('d', row)}
            and (d.sensitive_classes = '{}' or ${row.sensitive} && d.sensitive_classes)`;
}

/** What a refusal or a closing exception names: kind, days, links. */
function named(of: string, row: SharedRow): string {
  return `(${of}.record_types is null or ${row.resource_type} = any (${of}.record_types))
            and ((${of}.care_from is null and ${of}.care_to is null) or ${row.care_day} is null
              or (${row.care_day} >= coalesce(${of}.care_from, '-infinity')
                  and ${row.care_day} < coalesce(${of}.care_to, 'infinity')))
            and (${of}.linked is null or ${names(row)} && ${of}.linked)`;
}

/** An exception of the consent or refusal applies to the row. */
function excepted(of: string, asked: Asked, opens: boolean): string {
  const { row, purpose, subject } = asked;
  const days = opens
    ? `((e.care_from is null and e.care_to is null) or ${row.resource_type} = 'Patient'
              or (${row.care_day} >= coalesce(e.care_from, '-infinity')
                  and ${row.care_day} < coalesce(e.care_to, 'infinity')))
            and (e.record_types is null or ${row.resource_type} = any (e.record_types))
            and (e.linked is null or ${row.resource_type} = 'Patient' or ${names(row)} && e.linked)
            and ${row.sensitive} <@ (${of}.sensitive_classes || coalesce(e.sensitive_classes, '{}'))
            and (not e.needs_break_glass or ${isEmergency(asked)})`
    : `${named('e', row)}
            and (e.sensitive_classes is null or ${row.sensitive} && e.sensitive_classes)`;
  return `exists (
         select from data.sharing_exception e
          where e.person_id = ${of}.person_id and e.consent_id = ${of}.consent_id
            and e.opens = ${String(opens)}
            and ${purpose} = any (coalesce(e.purposes, ${of}.purposes))
            and (e.people is null or ${subject} = any (e.people))
            and ${days})`;
}

/** Everything a consent may name the row by. */
function names({ linked, resource_type: type, id, custodian }: SharedRow): string {
  return `(${linked} || array['instance:' || ${type} || '/' || ${id},
                'related:' || ${type} || '/' || ${id}, 'authoredby:Organization/' || ${custodian}])`;
}

function ofStudy({ study_uid, resource_type: type, linked }: SharedRow): string {
  if (study_uid !== null) return `${study_uid} = any (c.study_uids)`;
  return `${type} <> 'ImagingStudy' or exists (
         select from unnest(${linked}) l where l like 'study:%' and substr(l, 7) = any (c.study_uids))`;
}

function isOpened({ subject, at }: Asked): string {
  return `exists (
         select from data.sharing_opening o
          where o.person_id = c.person_id and o.consent_id = c.consent_id
            and o.subject = ${subject} and o.until_at > ${at})`;
}

/** The one who asks has an emergency access to the person that is open now. */
function isEmergency(asked: Asked): string {
  return `exists (
         select from data.sharing_consent b
          where b.person_id = ${asked.row.person_id} and b.institution = ${asked.institution}
            and b.basis = 'break_glass' and b.opens
            and (b.people is null or ${asked.subject} = any (b.people))
            and ${inForce('b', asked)})`;
}
