import { isId } from '../../../kernel/id.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type Scope, visible } from '../scope.ts';
import { parameters } from '../search/parameters.ts';
import type { GivenConsent, SharingConsent } from './sharing-consent.ts';

/** Records a consent; it counts from `from_at` on. */
export async function insertSharing(
  session: Session,
  consent: SharingConsent,
  recorded_at: string,
): Promise<void> {
  await session.rows(
    `insert into data.sharing_consent (person_id, consent_id, institution, record_types, care_from,
       care_to, purposes, sensitive_classes, from_at, to_at, given_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      consent.person_id,
      consent.consent_id,
      consent.institution,
      consent.record_types,
      consent.care_from,
      consent.care_to,
      consent.purposes,
      consent.sensitive_classes,
      consent.from_at,
      consent.to_at,
      consent.given_by,
      recorded_at,
    ],
  );
}

/** Withdraws a person's own consent that is in force; false where there is none. */
export async function endSharing(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string; readonly at: string },
): Promise<boolean> {
  const rows = await session.rows(
    `update data.sharing_consent set withdrawn_at = $3
      where person_id = $1 and consent_id = $2 and withdrawn_at is null
        and (to_at is null or to_at > $3::timestamptz)
      returning consent_id`,
    [of.person_id, of.consent_id, of.at],
  );
  return rows.length > 0;
}

/** Which of these consents are in force at a moment. */
export async function inForce(
  session: Session,
  consent_ids: readonly string[],
  at: string,
): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ consent_id: string }>(
    `select consent_id from data.sharing_consent
      where consent_id = any ($1::uuid[]) and withdrawn_at is null
        and (to_at is null or to_at > $2::timestamptz)`,
    [consent_ids, at],
  );
  return new Set(rows.map(({ consent_id }) => consent_id));
}

const SHOWN_MAX = 200;

/** What a person has shared, newest first, withdrawn consents among them. */
export async function sharingsOf(
  session: Session,
  person_id: string,
): Promise<readonly GivenConsent[]> {
  return await session.rows<GivenConsent>(
    `select person_id, consent_id, institution, record_types, care_from, care_to, purposes,
            sensitive_classes, from_at, to_at, given_by, recorded_at, withdrawn_at
       from data.sharing_consent where person_id = $1
      order by recorded_at desc, consent_id limit $2`,
    [person_id, SHOWN_MAX],
  );
}

/**
 * Whether a scope may see what is kept of a person outside the record store, as if it were a record of this type: the
 * same condition as for stored rows, on a row that is nobody's and has neither day nor label.
 */
export async function mayShare(
  session: Session,
  scope: Scope,
  person_id: string,
  resource_type: string,
): Promise<boolean> {
  if (!isId(person_id)) return false;
  const given = parameters();
  const [person, type] = [given.add(person_id), given.add(resource_type)];
  const rows = await session.rows(
    `select from (select ${person}::uuid as person_id, ${type}::text as resource_type,
         ''::text as custodian, null::date as care_day, '{}'::text[] as sensitive) r
      where ${visible(scope, 'r', given, 'record')}`,
    given.values,
  );
  return rows.length > 0;
}
