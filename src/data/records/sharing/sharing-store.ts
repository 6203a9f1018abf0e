import { isId } from '../../../kernel/id.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type Scope, visible } from '../scope.ts';
import { parameters } from '../search/parameters.ts';
import type { KeptException, KeptSharing } from './sharing-consent.ts';

const EXCEPTIONS = `coalesce((select jsonb_agg(to_jsonb(e) - 'person_id' - 'consent_id' - 'nth' order by e.nth)
    from data.sharing_exception e
   where e.person_id = c.person_id and e.consent_id = c.consent_id), '[]') as exceptions`;

/** Everything that is kept of a consent `c`, with its exceptions. */
export const SHARING_COLUMNS = `c.person_id, c.consent_id, c.institution, c.basis, c.opens, c.covers_emergency, c.answer,
  c.people, c.record_types, c.care_from, c.care_to, c.linked, c.study_uids, c.purposes,
  c.sensitive_classes, c.classes_waiting, c.second_at, c.openings_max, c.openings, c.access_mode,
  c.erase_days, c.recipient_side, c.crosses, c.policy, c.law_digest, c.from_at, c.to_at, c.given_by,
  c.given_as, c.given_name, c.decider_id, c.requested_by, c.requested_at, c.reason, c.recorded_at,
  c.answered_at, c.withdrawn_at, c.withdrawn_by, ${EXCEPTIONS}`;

/** Records a consent, a refusal or what somebody asks for, with its exceptions. */
export async function insertSharing(session: Session, consent: KeptSharing): Promise<void> {
  const { exceptions, ...row } = consent;
  await session.rows(
    `insert into data.sharing_consent (person_id, consent_id, institution, basis, opens,
       covers_emergency, answer, people, record_types, care_from, care_to, linked, study_uids, purposes,
       sensitive_classes, classes_waiting, second_at, openings_max, access_mode, erase_days,
       recipient_side, crosses, policy, law_digest, from_at, to_at, given_by, given_as, given_name,
       decider_id, requested_by, requested_at, reason, recorded_at, answered_at, has_exceptions)
     select n.person_id, n.consent_id, n.institution, n.basis, n.opens, n.covers_emergency, n.answer,
            n.people, n.record_types, n.care_from, n.care_to, n.linked, n.study_uids, n.purposes,
            n.sensitive_classes, n.classes_waiting, n.second_at, n.openings_max, n.access_mode,
            n.erase_days, n.recipient_side, n.crosses, n.policy, n.law_digest, n.from_at, n.to_at,
            n.given_by, n.given_as, n.given_name, n.decider_id, n.requested_by, n.requested_at,
            n.reason, n.recorded_at, n.answered_at, $2
       from jsonb_populate_record(null::data.sharing_consent, $1::jsonb) n`,
    [JSON.stringify(row), exceptions.length > 0],
  );
  await insertExceptions(session, consent);
}

async function insertExceptions(session: Session, consent: KeptSharing): Promise<void> {
  const { person_id, consent_id, exceptions } = consent;
  if (exceptions.length === 0) return;
  const rows = exceptions.map((one: KeptException, nth) => ({
    ...one,
    person_id,
    consent_id,
    nth,
  }));
  await session.rows(
    `insert into data.sharing_exception
     select * from jsonb_populate_recordset(null::data.sharing_exception, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** One consent of a person, locked until the transaction ends; null where there is none. */
export async function lockSharing(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string },
): Promise<KeptSharing | null> {
  const rows = await session.rows<KeptSharing>(
    `select ${SHARING_COLUMNS} from data.sharing_consent c
      where c.person_id = $1 and c.consent_id = $2 for update of c`,
    [of.person_id, of.consent_id],
  );
  return rows[0] ?? null;
}

/** Takes the place of what was asked for: the terms that the person gave, or the refusal to give any. */
export async function answerSharing(session: Session, consent: KeptSharing): Promise<void> {
  const { person_id, consent_id } = consent;
  await session.rows('delete from data.sharing_consent where person_id = $1 and consent_id = $2', [
    person_id,
    consent_id,
  ]);
  await insertSharing(session, consent);
}

/** Withdraws a person's own consent that is in force; null where there is none. */
export async function writeWithdrawal(
  session: Session,
  of: {
    readonly person_id: string;
    readonly consent_id: string;
    readonly at: string;
    readonly by: string;
  },
): Promise<KeptSharing | null> {
  const rows = await session.rows<KeptSharing>(
    `update data.sharing_consent c set withdrawn_at = $3, withdrawn_by = $4
      where c.person_id = $1 and c.consent_id = $2 and c.withdrawn_at is null and c.answer = 'GRANTED'
        and (c.to_at is null or c.to_at > $3::timestamptz)
      returning ${SHARING_COLUMNS}`,
    [of.person_id, of.consent_id, of.at, of.by],
  );
  return rows[0] ?? null;
}

/** Opens the sensitive classes that wait for the second agreement; null where none wait. */
export async function writeSecondAgreement(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string; readonly at: string },
): Promise<KeptSharing | null> {
  const rows = await session.rows<KeptSharing>(
    `update data.sharing_consent c
        set sensitive_classes = c.sensitive_classes || c.classes_waiting, classes_waiting = '{}',
            second_at = $3
      where c.person_id = $1 and c.consent_id = $2 and c.classes_waiting <> '{}'
        and c.withdrawn_at is null and c.answer = 'GRANTED'
        and (c.to_at is null or c.to_at > $3::timestamptz)
      returning ${SHARING_COLUMNS}`,
    [of.person_id, of.consent_id, of.at],
  );
  return rows[0] ?? null;
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

/** What a person has shared, refused and was asked for, newest first, withdrawn consents among them. */
export async function sharingsOf(
  session: Session,
  person_id: string,
): Promise<readonly KeptSharing[]> {
  return await session.rows<KeptSharing>(
    `select ${SHARING_COLUMNS} from data.sharing_consent c where c.person_id = $1
      order by c.recorded_at desc, c.consent_id limit $2`,
    [person_id, SHOWN_MAX],
  );
}

/** What of a person's sharing concerns one institution; refusals are the person's own matter. */
export async function sharingsWith(
  session: Session,
  of: { readonly institution: string; readonly person_id: string | null },
): Promise<readonly KeptSharing[]> {
  return await session.rows<KeptSharing>(
    `select ${SHARING_COLUMNS} from data.sharing_consent c
      where c.institution = $1 and c.opens and ($2::uuid is null or c.person_id = $2)
      order by c.recorded_at desc, c.consent_id limit $3`,
    [of.institution, of.person_id, SHOWN_MAX],
  );
}

/** A consent by its identifier, whoever's it is; null where there is none. Who may see it is the caller's question. */
export async function sharingNamed(
  session: Session,
  consent_id: string,
): Promise<KeptSharing | null> {
  const rows = await session.rows<KeptSharing>(
    `select ${SHARING_COLUMNS} from data.sharing_consent c where c.consent_id = $1`,
    [consent_id],
  );
  return rows[0] ?? null;
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
         ''::text as custodian, null::date as care_day, '{}'::text[] as sensitive,
         '{}'::text[] as linked, ''::text as id) r
      where ${visible(scope, 'r', given, 'record')}`,
    given.values,
  );
  return rows.length > 0;
}

/** Whether a consent of a person's own with an institution is in force at a moment, whatever it opens. */
export async function isSharedWith(
  session: Session,
  of: { readonly person_id: string; readonly institution: string; readonly at: string },
): Promise<boolean> {
  const rows = await session.rows(
    `select from data.sharing_consent c
      where c.person_id = $1 and c.institution = $2 and c.opens and c.basis <> 'break_glass'
        and data.is_in_force(c, $3::timestamptz) limit 1`,
    [of.person_id, of.institution, of.at],
  );
  return rows.length > 0;
}

/** For each look at a person, whether a consent of theirs covered the institution at that moment. */
export async function consentedAt(
  session: Session,
  person_id: string,
  looks: readonly { readonly institution: string; readonly at: string }[],
): Promise<readonly boolean[]> {
  const rows = await session.rows<{ is_covered: boolean }>(
    `select exists (
       select from data.sharing_consent c
        where c.person_id = $1 and c.institution = l.institution and c.from_at <= l.at
          and (c.to_at is null or c.to_at > l.at)
          and (c.withdrawn_at is null or c.withdrawn_at > l.at)) as is_covered
       from unnest($2::text[], $3::timestamptz[]) with ordinality as l(institution, at, nth)
      order by l.nth`,
    [person_id, looks.map(({ institution }) => institution), looks.map(({ at }) => at)],
  );
  return rows.map(({ is_covered }) => is_covered);
}
