import { day, type Instant, instant, type PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Revocation } from './revocation-list.ts';
import type { RevocationReason } from './revocation-reason.ts';

/** A document as it is kept where it was issued. */
export interface IssuedDocument {
  readonly document_id: string;
  readonly kind: string;
  readonly person_id: string | null;
  readonly kid: string;
  readonly compact: string;
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate;
  readonly issued_at: Instant;
  readonly issued_by: string;
}

/** A document in the holder's list, with its end before its time. */
export interface HeldDocument extends IssuedDocument {
  readonly revocation: Revocation | null;
}

/** Keeps a document that was issued. */
export async function insertDocument(session: Session, document: IssuedDocument): Promise<void> {
  await session.rows(
    `insert into exchange.portable_document
       (document_id, kind, person_id, kid, compact, valid_from, valid_to, issued_at, issued_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      document.document_id,
      document.kind,
      document.person_id,
      document.kid,
      document.compact,
      document.valid_from.toString(),
      document.valid_to.toString(),
      document.issued_at.toString(),
      document.issued_by,
    ],
  );
}

/** Writes the act of revoking, once; says whether there is such a document. */
export async function insertRevocation(
  session: Session,
  act: Revocation & { readonly note: string; readonly revoked_by: string },
): Promise<boolean> {
  const rows = await session.rows<{ found: boolean }>(
    `with document as (
       select document_id from exchange.portable_document where document_id = $1
     ), act as (
       insert into exchange.portable_revocation (document_id, reason, note, revoked_at, revoked_by)
       select document_id, $2, $3, $4, $5 from document
       on conflict (document_id) do nothing
     )
     select true as found from document`,
    [act.document_id, act.reason, act.note, act.revoked_at.toString(), act.revoked_by],
  );
  return rows.length > 0;
}

interface RevocationRow {
  document_id: string;
  reason: RevocationReason;
  revoked_at: string;
}

/** Revoked documents that would still be valid on a day; those that are over need no list. */
export async function revocationsOn(
  session: Session,
  on: PlainDate,
): Promise<readonly Revocation[]> {
  const rows = await session.rows<RevocationRow>(
    `select r.document_id, r.reason, r.revoked_at
       from exchange.portable_revocation r
       join exchange.portable_document d using (document_id)
      where d.valid_to > $1::date
      order by r.revoked_at, r.document_id`,
    [on.toString()],
  );
  return rows.map(({ revoked_at, ...row }) => ({ ...row, revoked_at: instant(revoked_at) }));
}

interface HeldRow {
  document_id: string;
  kind: string;
  person_id: string | null;
  kid: string;
  compact: string;
  valid_from: string;
  valid_to: string;
  issued_at: string;
  issued_by: string;
  reason: RevocationReason | null;
  revoked_at: string | null;
}

const HELD = `select d.document_id, d.kind, d.person_id, d.kid, d.compact, d.valid_from, d.valid_to,
         d.issued_at, d.issued_by, r.reason, r.revoked_at
    from exchange.portable_document d
    left join exchange.portable_revocation r using (document_id)`;

/** The documents of one person, newest first. */
export async function documentsOf(
  session: Session,
  person_id: string,
  page: { readonly before: string | null; readonly limit: number },
): Promise<readonly HeldDocument[]> {
  const rows = await session.rows<HeldRow>(
    `${HELD} where d.person_id = $1 and ($2::uuid is null or d.document_id < $2::uuid)
      order by d.document_id desc limit $3`,
    [person_id, page.before, page.limit],
  );
  return rows.map(heldFrom);
}

/** One document; of `person_id` only, where that is given. */
export async function findDocument(
  session: Session,
  asked: { readonly document_id: string; readonly person_id: string | null },
): Promise<HeldDocument | null> {
  const rows = await session.rows<HeldRow>(
    `${HELD} where d.document_id = $1 and ($2::uuid is null or d.person_id = $2::uuid)`,
    [asked.document_id, asked.person_id],
  );
  return rows[0] === undefined ? null : heldFrom(rows[0]);
}

function heldFrom({ reason, revoked_at, ...row }: HeldRow): HeldDocument {
  return {
    ...row,
    valid_from: day(row.valid_from),
    valid_to: day(row.valid_to),
    issued_at: instant(row.issued_at),
    revocation:
      reason === null || revoked_at === null
        ? null
        : { document_id: row.document_id, reason, revoked_at: instant(revoked_at) },
  };
}

/** Keeps another side's signed list in place of an older one. */
export async function keepList(
  session: Session,
  list: { readonly node: Jurisdiction; readonly issued_at: Instant; readonly compact: string },
): Promise<void> {
  await session.rows(
    `insert into exchange.revocation_list (node, issued_at, compact) values ($1, $2, $3)
     on conflict (node) do update set issued_at = excluded.issued_at, compact = excluded.compact
      where exchange.revocation_list.issued_at <= excluded.issued_at`,
    [list.node, list.issued_at.toString(), list.compact],
  );
}

/** The signed lists of the other sides as they were last had. */
export async function keptLists(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ compact: string }>(
    `select compact from exchange.revocation_list order by node`,
  );
  return rows.map(({ compact }) => compact);
}
