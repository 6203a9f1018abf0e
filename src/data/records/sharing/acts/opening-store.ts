import type { Instant } from '../../../../kernel/day.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Emergency } from './emergency.ts';

interface OpeningRow {
  readonly person_id: string;
  /** Null where no opening is left. */
  readonly until: string | null;
  readonly openings: number;
  readonly openings_max: number;
  /** Whether this opening was counted now; one that is still open is not counted again. */
  readonly is_new: boolean;
}

/**
 * Counts one opening under the lock of the consent; null where no consent in force of that institution may be opened a
 * number of times. Who has it open already keeps that opening.
 */
export async function writeOpening(
  session: Session,
  of: {
    readonly consent_id: string;
    readonly institution: string;
    readonly subject: string;
    readonly at: string;
    readonly until: string;
  },
): Promise<OpeningRow | null> {
  const [consent] = await session.rows<OpeningRow>(
    `select c.person_id, c.openings, c.openings_max,
            false as is_new, (select max(o.until_at) from data.sharing_opening o
              where o.person_id = c.person_id and o.consent_id = c.consent_id
                and o.subject = $3 and o.until_at > $4::timestamptz) as until
       from data.sharing_consent c
      where c.consent_id = $1 and c.institution = $2 and c.opens and c.openings_max is not null
        and (c.people is null or $3 = any (c.people))
        and c.answer = 'GRANTED' and c.withdrawn_at is null and c.from_at <= $4::timestamptz
        and (c.to_at is null or c.to_at > $4::timestamptz)
        for update of c`,
    [of.consent_id, of.institution, of.subject, of.at],
  );
  if (consent === undefined) return null;
  if (consent.until !== null || consent.openings >= consent.openings_max) return consent;
  const [counted] = await session.rows<{ openings: number }>(
    `with counted as (
       update data.sharing_consent set openings = openings + 1
        where person_id = $1 and consent_id = $2 returning openings)
     insert into data.sharing_opening (person_id, consent_id, nth, subject, opened_at, until_at)
     select $1, $2, openings, $3, $4, $5 from counted returning nth as openings`,
    [consent.person_id, of.consent_id, of.subject, of.at, of.until],
  );
  const openings = counted?.openings ?? consent.openings;
  return { ...consent, openings, until: of.until, is_new: true };
}

/** Takes the last opening of a consent back, in the transaction that counted it: nothing was seen by it. */
export async function takeOpeningBack(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string; readonly openings: number },
): Promise<void> {
  const { person_id, consent_id, openings } = of;
  await session.rows(
    'delete from data.sharing_opening where person_id = $1 and consent_id = $2 and nth = $3',
    [person_id, consent_id, openings],
  );
  await session.rows(
    `update data.sharing_consent set openings = openings - 1
      where person_id = $1 and consent_id = $2 and openings = $3`,
    [person_id, consent_id, openings],
  );
}

/** Records access in an emergency as a consent of its own kind. */
export async function insertEmergency(session: Session, of: Emergency): Promise<void> {
  await session.rows(
    `insert into data.sharing_consent (person_id, consent_id, institution, basis, people, purposes,
       sensitive_classes, from_at, to_at, given_by, given_as, recorded_at, answered_at)
     values ($1, $2, $3, 'break_glass', $4, '{ETREAT}', $5, $6, $7, $8, 'emergency', $6, $6)`,
    [
      of.person_id,
      of.consent_id,
      of.institution,
      of.people,
      of.sensitive_classes,
      of.from_at,
      of.to_at,
      of.given_by,
    ],
  );
}

/** Ends access that was given in an emergency. */
export async function endEmergency(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string; readonly at: string },
): Promise<void> {
  await session.rows(
    `update data.sharing_consent set withdrawn_at = $3
      where person_id = $1 and consent_id = $2 and basis = 'break_glass' and withdrawn_at is null`,
    [of.person_id, of.consent_id, of.at],
  );
}

/**
 * The emergency access under which each of these persons was seen by an institution; asks nothing unless the purpose is
 * emergency treatment.
 */
export async function emergenciesUsed(
  session: Session,
  scope: {
    readonly kind?: string;
    readonly institution?: string;
    readonly at?: Instant;
    readonly purpose?: string;
  },
  person_ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { institution, at, purpose } = scope;
  if (purpose !== 'ETREAT' || institution === undefined || at === undefined) return new Map();
  const rows = await session.rows<{ person_id: string; consent_id: string }>(
    `select person_id, consent_id from data.sharing_consent
      where institution = $1 and person_id = any ($2::uuid[]) and basis = 'break_glass'
        and from_at <= $3::timestamptz and to_at > $3::timestamptz and withdrawn_at is null`,
    [institution, person_ids, at.toString()],
  );
  return new Map(rows.map(({ person_id, consent_id }) => [person_id, consent_id]));
}
