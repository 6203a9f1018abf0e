import { day, type Instant, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';

/** Leave to bring home the images of one attendance. */
export interface DepositAuthorisation {
  readonly person_id: string;
  readonly deposit_id: string;
  readonly institution: string;
  readonly visit_day: PlainDate;
  /** First day on which nothing more is taken. */
  readonly ends_on: PlainDate;
  readonly authorised_at: Instant;
  readonly withdrawn_at: Instant | null;
}

/** An authorisation as its holder sees it. */
export interface ListedDeposit extends DepositAuthorisation {
  readonly waiting: number;
  readonly kept: number;
  readonly refused: number;
}

interface Row {
  readonly person_id: string;
  readonly deposit_id: string;
  readonly institution: string;
  readonly visit_day: string;
  readonly ends_on: string;
  readonly authorised_at: string;
  readonly withdrawn_at: string | null;
}

const COLUMNS = `a.person_id, a.deposit_id, a.institution, a.visit_day, a.ends_on, a.authorised_at,
  a.withdrawn_at`;

function authorisationOf(row: Row): DepositAuthorisation {
  const { person_id, deposit_id, institution } = row;
  return {
    person_id,
    deposit_id,
    institution,
    visit_day: day(row.visit_day),
    ends_on: day(row.ends_on),
    authorised_at: instant(row.authorised_at),
    withdrawn_at: row.withdrawn_at === null ? null : instant(row.withdrawn_at),
  };
}

/** Writes down a new authorisation; the code itself is not kept. */
export async function insertAuthorisation(
  session: Session,
  made: Omit<DepositAuthorisation, 'withdrawn_at'>,
  by: { readonly code_digest: string; readonly authorised_by: string },
): Promise<void> {
  await session.rows(
    `insert into data.deposit_authorisation
       (person_id, deposit_id, institution, visit_day, ends_on, code_digest, authorised_at,
        authorised_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      made.person_id,
      made.deposit_id,
      made.institution,
      made.visit_day,
      made.ends_on,
      by.code_digest,
      made.authorised_at,
      by.authorised_by,
    ],
  );
}

/** Takes leave back. Says false when the person has no such authorisation. */
export async function writeWithdrawal(
  session: Session,
  of: { readonly person_id: string; readonly deposit_id: string },
  at: Instant,
): Promise<boolean> {
  const rows = await session.rows(
    `update data.deposit_authorisation set withdrawn_at = coalesce(withdrawn_at, $3)
      where person_id = $1 and deposit_id = $2 returning deposit_id`,
    [of.person_id, of.deposit_id, at],
  );
  return rows.length === 1;
}

/** One's own authorisations, newest first. */
export async function depositsOf(
  session: Session,
  person_id: string,
  limit: number,
): Promise<readonly ListedDeposit[]> {
  const rows = await session.rows<Row & Pick<ListedDeposit, 'waiting' | 'kept' | 'refused'>>(
    `select ${COLUMNS},
            count(*) filter (where i.state = 'OFFERED')::int as waiting,
            count(*) filter (where i.state = 'KEPT')::int as kept,
            count(*) filter (where i.state = 'REFUSED')::int as refused
       from data.deposit_authorisation a left join data.deposit_image i using (person_id, deposit_id)
      where a.person_id = $1
      group by a.person_id, a.deposit_id
      order by a.authorised_at desc, a.deposit_id desc limit $2`,
    [person_id, limit],
  );
  return rows.map(({ waiting, kept, refused, ...row }) => {
    return { ...authorisationOf(row), waiting, kept, refused };
  });
}

/** The authorisation behind a code or identifier; null where there is none. */
export async function findAuthorisation(
  session: Session,
  by: { readonly code_digest: string } | { readonly deposit_id: string },
): Promise<DepositAuthorisation | null> {
  const [column, value] =
    'code_digest' in by ? ['a.code_digest', by.code_digest] : ['a.deposit_id', by.deposit_id];
  const [row] = await session.rows<Row>(
    `select ${COLUMNS} from data.deposit_authorisation a where ${column} = $1`,
    [value],
  );
  return row === undefined ? null : authorisationOf(row);
}

/** An image that was offered. */
export interface OfferedImage {
  readonly sop_instance_uid: string;
  readonly sha256: string;
  readonly size: number;
}

/** Writes down what was offered; what is there already stays as it is. */
export async function insertOffer(
  session: Session,
  of: Pick<DepositAuthorisation, 'person_id' | 'deposit_id'>,
  offered: { readonly by: string; readonly at: Instant; readonly images: readonly OfferedImage[] },
): Promise<void> {
  await session.rows(
    `insert into data.deposit_image
       (person_id, deposit_id, sop_instance_uid, sha256, size, state, offered_by, offered_at)
     select $1::uuid, $2::uuid, r.sop_instance_uid, r.sha256, r.size, 'OFFERED', $4, $5::timestamptz
       from jsonb_to_recordset($3::jsonb) as r(sop_instance_uid text, sha256 text, size integer)
     on conflict do nothing`,
    [of.person_id, of.deposit_id, JSON.stringify(offered.images), offered.by, offered.at],
  );
}

/** An image that waits to be fetched. */
export interface WaitingImage extends OfferedImage {
  readonly person_id: string;
  readonly deposit_id: string;
  readonly offered_by: string;
}

/** Images that wait to be fetched, the oldest first. */
export function waitingImages(session: Session, limit: number): Promise<WaitingImage[]> {
  return session.rows<WaitingImage>(
    `select person_id, deposit_id, sop_instance_uid, sha256, size, offered_by
       from data.deposit_image where state = 'OFFERED'
      order by offered_at, deposit_id, sop_instance_uid limit $1`,
    [limit],
  );
}

/** Writes what became of an image. Says false when that was written before. */
export async function writeDecision(
  session: Session,
  of: Pick<WaitingImage, 'person_id' | 'deposit_id' | 'sop_instance_uid'>,
  decided: { readonly code: string | null; readonly at: Instant },
): Promise<boolean> {
  const rows = await session.rows(
    `update data.deposit_image
        set state = case when $4::text is null then 'KEPT' else 'REFUSED' end, code = $4,
            decided_at = $5
      where person_id = $1 and deposit_id = $2 and sop_instance_uid = $3 and state = 'OFFERED'
      returning deposit_id`,
    [of.person_id, of.deposit_id, of.sop_instance_uid, decided.code, decided.at],
  );
  return rows.length === 1;
}

/** How many images of an authorisation still wait. */
export async function countWaiting(
  session: Session,
  of: Pick<WaitingImage, 'person_id' | 'deposit_id'>,
): Promise<number> {
  const [row] = await session.rows<{ waiting: number }>(
    `select count(*)::int as waiting from data.deposit_image
      where person_id = $1 and deposit_id = $2 and state = 'OFFERED'`,
    [of.person_id, of.deposit_id],
  );
  return row?.waiting ?? 0;
}

/** What became of the images that were offered together with this one, by reason. */
export function offerTally(
  session: Session,
  of: Pick<WaitingImage, 'person_id' | 'deposit_id' | 'sop_instance_uid'>,
): Promise<{ readonly state: string; readonly code: string | null; readonly images: number }[]> {
  return session.rows(
    `select i.state, i.code, count(*)::int as images from data.deposit_image i
      where i.person_id = $1 and i.deposit_id = $2 and i.offered_at = (
        select o.offered_at from data.deposit_image o
         where o.person_id = $1 and o.deposit_id = $2 and o.sop_instance_uid = $3)
      group by i.state, i.code order by i.code nulls first`,
    [of.person_id, of.deposit_id, of.sop_instance_uid],
  );
}
