import type { Session } from '../../../../platform/postgres/index.ts';
import { type Scope, visible } from '../../scope.ts';
import { parameters } from '../../search/parameters.ts';
import type { KeptSharing, SharingState } from '../sharing-consent.ts';
import { SHARING_COLUMNS } from '../sharing-store.ts';

/** A consent as the institution has it, with what may be shown of the person. */
export interface GivenConsent extends KeptSharing {
  /** Whether the record of the person may be seen now, by whatever consent. */
  readonly is_seen: boolean;
  /** Empty unless the record may be seen. */
  readonly name_zh: string;
  readonly name_en: string;
  /** The document: as it was typed when it was asked for, or of the register where the record may be seen. */
  readonly masked: string | null;
  /** Until when the one who asks has it open; null where they have not. */
  readonly opened_until: string | null;
}

/** Which part of a list is wanted: newest first, before an entry that was seen. */
export interface ListPart {
  readonly state: SharingState | null;
  readonly text: string;
  readonly before: string | null;
  readonly limit: number;
}

type InstitutionScope = Extract<Scope, { readonly kind: 'institution' }>;

/** State of a consent, as `stateOf` finds it. */
const stateSql = (at: string) => `case when c.answer <> 'GRANTED' then c.answer
    when c.withdrawn_at is not null then 'REVOKED' when c.to_at <= ${at}::timestamptz then 'EXPIRED' else 'GRANTED' end`;

/**
 * What persons of this side share with an institution and what it has asked them for. Names and documents of the
 * register stand there, and are found by, only while the institution may see whose record it is. Emergencies, which
 * nobody shared, are left out. Identifiers grow with time.
 */
export async function givenTo(
  session: Session,
  scope: InstitutionScope,
  part: ListPart,
): Promise<readonly GivenConsent[]> {
  const given = parameters();
  const institution = given.add(scope.institution);
  const subject = given.add(scope.subject);
  const at = given.add(scope.at.toString());
  const state = given.add(part.state);
  const text = given.add(part.text.toLowerCase());
  const before = given.add(part.before);
  return await session.rows<GivenConsent>(
    `select ${SHARING_COLUMNS}, seen.is_seen, coalesce(p.name_zh, '') as name_zh,
            coalesce(p.name_en, '') as name_en, coalesce(a.masked, d.masked) as masked, o.opened_until
       from data.sharing_consent c
      cross join lateral (select c.person_id, 'Patient'::text as resource_type, ''::text as custodian,
          null::date as care_day, '{}'::text[] as sensitive, '{}'::text[] as linked, ''::text as id) r
      cross join lateral (select ${visible(scope, 'r', given, 'record')} as is_seen) seen
       left join people.person p on seen.is_seen and p.person_id = c.person_id
       left join data.sharing_asked a on a.request_id = c.consent_id and a.institution = c.institution
       left join lateral (select masked from people.document where person_id = p.person_id
          order by valid_from desc, document_id limit 1) d on true
       left join lateral (select max(until_at) as opened_until from data.sharing_opening
          where person_id = c.person_id and consent_id = c.consent_id and subject = ${subject}
            and until_at > ${at}::timestamptz) o on true
      where c.institution = ${institution} and c.opens and c.basis <> 'break_glass'
        and (${state}::text is null or ${state}::text = ${stateSql(at)})
        and (${text} = '' or strpos(lower(concat_ws(' ', p.name_zh, p.name_en, coalesce(a.masked, d.masked))), ${text}) > 0)
        and (${before}::uuid is null or c.consent_id < ${before}::uuid)
      order by c.consent_id desc limit ${given.add(part.limit)}`,
    given.values,
  );
}
