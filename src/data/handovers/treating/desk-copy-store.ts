import { day, type Instant, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';

/** The copy of a record at the hospital. */
export interface DeskCopy {
  readonly copy_id: string;
  readonly handover_id: string;
  readonly sha256: string;
  readonly size: number;
  readonly state: 'COMING' | 'HELD' | 'ERASED';
  readonly erase_on: PlainDate;
  readonly given_at: Instant;
  readonly erased_at: Instant | null;
}

type Row = Omit<DeskCopy, 'erase_on' | 'given_at' | 'erased_at'> & {
  readonly erase_on: string;
  readonly given_at: string;
  readonly erased_at: string | null;
};

const COLUMNS = `c.copy_id, c.handover_id, c.sha256, c.size, c.state, c.erase_on, c.given_at,
  c.erased_at`;

function copyOf(row: Row): DeskCopy {
  return {
    ...row,
    erase_on: day(row.erase_on),
    given_at: instant(row.given_at),
    erased_at: row.erased_at === null ? null : instant(row.erased_at),
  };
}

/** Writes a copy that home gave; without bytes it is still to be fetched. What is there already stays. */
export async function insertDeskCopy(
  session: Session,
  copy: Omit<DeskCopy, 'state' | 'erased_at'>,
  bytes: Uint8Array | null,
): Promise<void> {
  await session.rows(
    `insert into data.handover_desk_copy
       (copy_id, handover_id, sha256, size, bytes, state, erase_on, given_at)
     values ($1, $2, $3, $4, $5, case when $5::bytea is null then 'COMING' else 'HELD' end, $6, $7)
     on conflict do nothing`,
    [
      copy.copy_id,
      copy.handover_id,
      copy.sha256,
      copy.size,
      bytes === null ? null : Buffer.from(bytes),
      copy.erase_on,
      copy.given_at,
    ],
  );
}

/** Copies of a hand-over: the one that is there first, then newest first. */
export async function deskCopiesOf(
  session: Session,
  handover_id: string,
): Promise<readonly DeskCopy[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.handover_desk_copy c where c.handover_id = $1
      order by c.state = 'ERASED', c.given_at desc, c.copy_id desc`,
    [handover_id],
  );
  return rows.map(copyOf);
}

/** The bytes of a copy that is held; null once it is erased or before it came. */
export async function readDeskCopy(
  session: Session,
  handover_id: string,
): Promise<{ readonly copy_id: string; readonly bytes: Uint8Array } | null> {
  const [row] = await session.rows<{ copy_id: string; bytes: Uint8Array }>(
    `select copy_id, bytes from data.handover_desk_copy
      where handover_id = $1 and state = 'HELD' order by given_at desc limit 1`,
    [handover_id],
  );
  return row ?? null;
}

/** A copy with the side that gave it. */
export type SidedCopy = DeskCopy & { readonly home: Jurisdiction };

/** Copies that are to be fetched. */
export async function comingCopies(session: Session, limit: number): Promise<readonly SidedCopy[]> {
  const rows = await session.rows<Row & { readonly home: Jurisdiction }>(
    `select ${COLUMNS}, d.home from data.handover_desk_copy c join data.handover_desk d using (handover_id)
      where c.state = 'COMING' order by c.given_at, c.copy_id limit $1`,
    [limit],
  );
  return rows.map(({ home, ...row }) => ({ ...copyOf(row), home }));
}

/** Keeps the bytes of a copy that was fetched; one that was ended meanwhile stays erased. */
export async function holdCopy(
  session: Session,
  copy_id: string,
  bytes: Uint8Array,
): Promise<void> {
  await session.rows(
    `update data.handover_desk_copy set state = 'HELD', bytes = $2
      where copy_id = $1 and state = 'COMING'`,
    [copy_id, Buffer.from(bytes)],
  );
}

/** Copies whose last day has passed. */
export async function endedCopies(
  session: Session,
  today: PlainDate,
  limit: number,
): Promise<readonly SidedCopy[]> {
  const rows = await session.rows<Row & { readonly home: Jurisdiction }>(
    `select ${COLUMNS}, d.home from data.handover_desk_copy c join data.handover_desk d using (handover_id)
      where c.state <> 'ERASED' and c.erase_on <= $1::date
      order by c.erase_on, c.copy_id limit $2`,
    [today, limit],
  );
  return rows.map(({ home, ...row }) => ({ ...copyOf(row), home }));
}

/** Erases a copy of a home's. Says false when it was erased before, or is none of theirs. */
export async function eraseCopy(
  session: Session,
  of: { readonly home: Jurisdiction; readonly handover_id: string; readonly copy_id: string },
  at: Instant,
): Promise<boolean> {
  const rows = await session.rows(
    `update data.handover_desk_copy c set state = 'ERASED', bytes = null, erased_at = $4
       from data.handover_desk d
      where d.handover_id = c.handover_id and d.home = $1 and c.handover_id = $2 and c.copy_id = $3
        and c.state <> 'ERASED'
      returning c.copy_id`,
    [of.home, of.handover_id, of.copy_id, at],
  );
  return rows.length === 1;
}
