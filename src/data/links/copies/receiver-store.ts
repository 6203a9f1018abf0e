import { type Instant, instant } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { CarriedFile } from '../link.ts';
import { digestOfFiles } from './holder-store.ts';

/** A copy that this side keeps of another side's record. */
export interface ReceivedCopy {
  readonly home: Jurisdiction;
  readonly link_id: string;
  readonly institution: string;
  readonly received_by: string;
  readonly received_at: Instant;
  readonly erase_at: Instant;
  readonly sha256: string;
  readonly erased_at: Instant | null;
  readonly reason: 'time_ended' | 'recalled' | null;
}

type CopyRow = Omit<ReceivedCopy, 'received_at' | 'erase_at' | 'erased_at'> & {
  readonly received_at: string;
  readonly erase_at: string;
  readonly erased_at: string | null;
};

const COLUMNS = `home, link_id, institution, received_by, received_at, erase_at, sha256, erased_at,
  reason`;

function copyOf(row: CopyRow): ReceivedCopy {
  return {
    ...row,
    received_at: instant(row.received_at),
    erase_at: instant(row.erase_at),
    erased_at: row.erased_at === null ? null : instant(row.erased_at),
  };
}

/** Keeps a copy; opened again, the first one stays until its own time. */
export async function keepCopy(
  session: Session,
  of: Pick<
    ReceivedCopy,
    'home' | 'link_id' | 'institution' | 'received_by' | 'received_at' | 'erase_at'
  > & { readonly files: readonly CarriedFile[] },
): Promise<void> {
  await session.rows(
    `insert into data.received_copy
       (home, link_id, institution, received_by, received_at, erase_at, sha256, files)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb) on conflict do nothing`,
    [
      of.home,
      of.link_id,
      of.institution,
      of.received_by,
      of.received_at.toString(),
      of.erase_at.toString(),
      digestOfFiles(of.files),
      JSON.stringify(of.files),
    ],
  );
}

/** Takes the bytes of copies away whose time is over, one batch; rows that another process works on are left to it. */
export async function eraseDue(
  session: Session,
  at: Instant,
  limit: number,
): Promise<readonly ReceivedCopy[]> {
  const rows = await session.rows<CopyRow>(
    `update data.received_copy set files = null, erased_at = $1::timestamptz, reason = 'time_ended'
      where (home, link_id) in (
        select home, link_id from data.received_copy
         where erased_at is null and erase_at <= $1::timestamptz
         order by erase_at limit $2 for update skip locked)
      returning ${COLUMNS}`,
    [at.toString(), limit],
  );
  return rows.map(copyOf);
}

/** Takes the bytes of one copy away that its home calls back; gives it as it is now, null where there never was one. */
export async function eraseRecalled(
  session: Session,
  of: { readonly home: Jurisdiction; readonly link_id: string },
  at: Instant,
): Promise<ReceivedCopy | null> {
  await session.rows(
    `update data.received_copy set files = null, erased_at = $3::timestamptz, reason = 'recalled'
      where home = $1 and link_id = $2 and erased_at is null`,
    [of.home, of.link_id, at.toString()],
  );
  const [row] = await session.rows<CopyRow>(
    `select ${COLUMNS} from data.received_copy where home = $1 and link_id = $2`,
    [of.home, of.link_id],
  );
  return row === undefined ? null : copyOf(row);
}

/** What an institution keeps or kept, newest first. */
export async function copiesAt(
  session: Session,
  institution: string,
  limit: number,
): Promise<readonly ReceivedCopy[]> {
  const rows = await session.rows<CopyRow>(
    `select ${COLUMNS} from data.received_copy where institution = $1
      order by received_at desc, link_id limit $2`,
    [institution, limit],
  );
  return rows.map(copyOf);
}
