import { type Instant, instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type {
  CarriedFile,
  CarriedLink,
  LinkEvent,
  LinkOutcome,
  LinkScope,
  LinkState,
  Opener,
} from './link.ts';

/** A link on its way into the database. */
export interface NewLink {
  readonly link_id: string;
  readonly person_id: string;
  readonly address_hash: string;
  readonly passcode_hash: string;
  readonly institution: string;
  readonly scope: LinkScope;
  readonly law_digest: string;
  readonly applied_at: Instant;
  readonly ready_at: Instant;
  readonly expires_at: Instant;
  readonly openings_max: number;
  readonly wrong_passcodes_max: number;
  readonly has_packet: boolean;
  readonly keep_days: number;
  readonly applied_by: string | null;
  readonly applied_as: string | null;
}

/** Writes a link with its encrypted files. */
export async function insertLink(
  session: Session,
  link: NewLink,
  files: readonly CarriedFile[],
): Promise<void> {
  await session.rows(
    `with link as (
       insert into data.carried_link (link_id, person_id, address_hash, passcode_hash, institution,
         scope, law_digest, applied_at, ready_at, expires_at, openings_max, wrong_passcodes_max,
         has_packet, keep_days, applied_by, applied_as)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16))
     insert into data.carried_file (link_id, file_number, content_type, jwe)
     select $1, f.file_number - 1, f.content_type, f.jwe
       from unnest($17::text[], $18::text[]) with ordinality as f(content_type, jwe, file_number)`,
    [
      link.link_id,
      link.person_id,
      link.address_hash,
      link.passcode_hash,
      link.institution,
      JSON.stringify(link.scope),
      link.law_digest,
      link.applied_at.toString(),
      link.ready_at.toString(),
      link.expires_at.toString(),
      link.openings_max,
      link.wrong_passcodes_max,
      link.has_packet,
      link.keep_days,
      link.applied_by,
      link.applied_as,
      files.map(({ content_type }) => content_type),
      files.map(({ jwe }) => jwe),
    ],
  );
}

/** Counts the links of a person that can still be used; the row lock of the person keeps two from passing each other. */
export async function countUsable(
  session: Session,
  person_id: string,
  at: Instant,
): Promise<number> {
  // The second statement sees what was committed before it began, which is once the lock is held.
  const [, [counted]] = await Promise.all([
    session.rows(`select pg_advisory_xact_lock(hashtextextended('data.links:' || $1, 0))`, [
      person_id,
    ]),
    session.rows<{ usable: number }>(
      `select count(*)::int as usable from data.carried_link
        where person_id = $1 and revoked_at is null and expires_at > $2::timestamptz`,
      [person_id, at.toString()],
    ),
  ]);
  return counted?.usable ?? 0;
}

/** How a try to open a link ended. */
export interface TriedLink {
  readonly link_id: string;
  readonly person_id: string;
  readonly outcome: LinkOutcome;
  /** Wrong passcodes that are still borne. */
  readonly remaining: number;
  readonly expires_at: Instant;
  readonly institution: string;
  readonly scope: LinkScope;
  readonly keep_days: number;
}

/** Decides about a try and counts it, in one statement. Null when there is no such address. */
export async function tryLink(
  session: Session,
  tried: {
    readonly address_hash: string;
    readonly passcode_hash: string;
    readonly institution: string;
    readonly at: Instant;
  },
): Promise<TriedLink | null> {
  const rows = await session.rows<Omit<TriedLink, 'expires_at'> & { expires_at: string }>(
    `update data.carried_link as l
        set last_outcome = data.link_outcome(l, $2, $3, $4::timestamptz),
            openings = l.openings + (data.link_outcome(l, $2, $3, $4::timestamptz) = 'opened')::int,
            wrong_passcodes = l.wrong_passcodes
              + (data.link_outcome(l, $2, $3, $4::timestamptz) = 'wrong_passcode')::int
      where l.address_hash = $1
      returning l.link_id, l.person_id, l.last_outcome as outcome, l.expires_at,
                l.institution, l.scope, l.keep_days,
                l.wrong_passcodes_max - l.wrong_passcodes as remaining`,
    [tried.address_hash, tried.passcode_hash, tried.institution, tried.at.toString()],
  );
  const row = rows[0];
  return row === undefined ? null : { ...row, expires_at: instant(row.expires_at) };
}

/** Takes an opening back that was counted and then not let out of this side. */
export async function undoOpening(session: Session, link_id: string): Promise<void> {
  await session.rows(`update data.carried_link set openings = openings - 1 where link_id = $1`, [
    link_id,
  ]);
}

/** Appends what happened to a link. */
export async function insertEvent(
  session: Session,
  event: {
    readonly link_id: string;
    readonly outcome: LinkEvent['outcome'];
    readonly at: Instant;
    readonly by: Pick<Opener, 'side' | 'organisation' | 'subject'>;
  },
): Promise<void> {
  await session.rows(
    `insert into data.carried_event (link_id, outcome, at, side, organisation, subject)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      event.link_id,
      event.outcome,
      event.at.toString(),
      event.by.side,
      event.by.organisation,
      event.by.subject,
    ],
  );
}

/** The link at an address that somebody carries a packet of, for one institution; null when there is none. */
export async function packetLink(
  session: Session,
  of: { readonly address_hash: string; readonly institution: string },
): Promise<{ readonly link_id: string; readonly person_id: string } | null> {
  const rows = await session.rows<{ link_id: string; person_id: string }>(
    `select link_id, person_id from data.carried_link
      where address_hash = $1 and institution = $2 and has_packet`,
    [of.address_hash, of.institution],
  );
  return rows[0] ?? null;
}

/** The encrypted files of a link that the transaction has just opened with `tryLink`; none where it was not let in. */
export function filesJustOpened(session: Session, address_hash: string): Promise<CarriedFile[]> {
  return session.rows<CarriedFile>(
    `select f.content_type, f.jwe
       from data.carried_link l join data.carried_file f using (link_id)
      where l.address_hash = $1 and l.last_outcome = 'opened' order by f.file_number`,
    [address_hash],
  );
}

/** Opens places where files can be fetched once. */
export async function insertPlaces(
  session: Session,
  link_id: string,
  places: readonly { readonly token_hash: string; readonly file_number: number }[],
  expires_at: Instant,
): Promise<void> {
  await session.rows(
    `insert into data.carried_place (token_hash, link_id, file_number, expires_at)
     select p.token_hash, $1, p.file_number, $3::timestamptz
       from jsonb_to_recordset($2::jsonb) as p(token_hash text, file_number integer)`,
    [link_id, JSON.stringify(places), expires_at.toString()],
  );
}

/** Takes a place away and gives its file, where the link still counts; a second time there is none. */
export async function takePlace(
  session: Session,
  token_hash: string,
  at: Instant,
): Promise<string | null> {
  const rows = await session.rows<{ jwe: string }>(
    `with place as (
       delete from data.carried_place where token_hash = $1 and expires_at > $2::timestamptz
       returning link_id, file_number)
     select f.jwe from place
       join data.carried_file f using (link_id, file_number)
       join data.carried_link l using (link_id)
      where l.revoked_at is null and l.expires_at > $2::timestamptz`,
    [token_hash, at.toString()],
  );
  return rows[0]?.jwe ?? null;
}

/** What a person agreed to with a link, as its receipts repeat it. */
export type LinkTerms = Pick<
  NewLink,
  | 'link_id'
  | 'person_id'
  | 'institution'
  | 'scope'
  | 'law_digest'
  | 'ready_at'
  | 'expires_at'
  | 'openings_max'
  | 'keep_days'
  | 'applied_as'
>;

/**
 * Ends a link of a person, once; null where there is no such link. Its files are gone with the same statement. Says
 * whether it was ended now, and on what terms it was given.
 */
export async function writeRevocation(
  session: Session,
  of: { readonly link_id: string; readonly person_id: string; readonly at: Instant },
): Promise<{ readonly is_new: boolean; readonly terms: LinkTerms } | null> {
  const rows = await session.rows<
    Omit<LinkTerms, 'ready_at' | 'expires_at'> & {
      is_new: boolean;
      ready_at: string;
      expires_at: string;
    }
  >(
    `with before as (
       select * from data.carried_link where link_id = $1 and person_id = $2 for update
     ), ended as (
       update data.carried_link l set revoked_at = $3::timestamptz from before
        where l.link_id = before.link_id and before.revoked_at is null returning l.link_id
     ), gone as (
       delete from data.carried_file f using before where f.link_id = before.link_id
     )
     select link_id, person_id, institution, scope, law_digest, ready_at, expires_at, openings_max,
            keep_days, applied_as, revoked_at is null as is_new
       from before`,
    [of.link_id, of.person_id, of.at.toString()],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { is_new, ready_at, expires_at, ...terms } = row;
  return {
    is_new,
    terms: { ...terms, ready_at: instant(ready_at), expires_at: instant(expires_at) },
  };
}

/** Whether anybody has opened a link, or a packet of it. */
export async function wasOpened(session: Session, link_id: string): Promise<boolean> {
  const rows = await session.rows(
    `select from data.carried_event
      where link_id = $1 and outcome in ('opened', 'packet_opened') limit 1`,
    [link_id],
  );
  return rows.length > 0;
}

/** Removes ciphertext of links that are over and places that nobody fetched from; gives how many files. */
export async function sweepFiles(session: Session, at: Instant): Promise<number> {
  await session.rows(`delete from data.carried_place where expires_at <= $1::timestamptz`, [
    at.toString(),
  ]);
  const rows = await session.rows(
    `delete from data.carried_file f using data.carried_link l
      where l.link_id = f.link_id and l.expires_at <= $1::timestamptz returning f.link_id`,
    [at.toString()],
  );
  return rows.length;
}

interface LinkRow {
  link_id: string;
  institution: string;
  scope: LinkScope;
  state: LinkState;
  applied_at: string;
  ready_at: string;
  expires_at: string;
  revoked_at: string | null;
  openings: number;
  openings_max: number;
  wrong_passcodes: number;
  wrong_passcodes_max: number;
  has_packet: boolean;
  keep_days: number;
  applied_as: string | null;
}

/** The links of a person, newest first. */
export async function linksOf(
  session: Session,
  person_id: string,
  page: { readonly before: string | null; readonly limit: number; readonly at: Instant },
): Promise<readonly CarriedLink[]> {
  const rows = await session.rows<LinkRow>(
    `select link_id, institution, scope, applied_at, ready_at, expires_at, revoked_at,
            openings, openings_max, wrong_passcodes, wrong_passcodes_max, has_packet, keep_days,
            applied_as,
            case when revoked_at is not null then 'revoked'
                 when expires_at <= $4::timestamptz then 'expired'
                 when wrong_passcodes >= wrong_passcodes_max then 'locked'
                 when openings >= openings_max then 'used_up'
                 when ready_at > $4::timestamptz then 'preparing'
                 else 'ready' end as state
       from data.carried_link
      where person_id = $1 and ($2::uuid is null or link_id < $2::uuid)
      order by link_id desc limit $3`,
    [person_id, page.before, page.limit, page.at.toString()],
  );
  return rows.map((row) => ({
    ...row,
    applied_at: instant(row.applied_at),
    ready_at: instant(row.ready_at),
    expires_at: instant(row.expires_at),
    revoked_at: row.revoked_at === null ? null : instant(row.revoked_at),
  }));
}

/** What happened to these links, oldest first. A link has few events: openings and wrong passcodes are limited. */
export async function eventsOf(
  session: Session,
  link_ids: readonly string[],
): Promise<readonly LinkEvent[]> {
  const rows = await session.rows<Omit<LinkEvent, 'at'> & { at: string }>(
    `select link_id, event_id, outcome, at, side, organisation from data.carried_event
      where link_id = any($1::uuid[]) order by link_id, event_id`,
    [link_ids],
  );
  return rows.map((row) => ({ ...row, at: instant(row.at) }));
}

/** The link of an address, for whichever institution it is; null where there is none. */
export async function linkAt(
  session: Session,
  address_hash: string,
): Promise<Pick<TriedLink, 'link_id' | 'person_id'> | null> {
  const rows = await session.rows<Pick<TriedLink, 'link_id' | 'person_id'>>(
    'select link_id, person_id from data.carried_link where address_hash = $1',
    [address_hash],
  );
  return rows[0] ?? null;
}
