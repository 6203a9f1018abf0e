import { type Instant, instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { NewNotice, Notice } from './notice.ts';

type NoticeRow = Omit<Notice, 'at' | 'read_at'> & { at: string; read_at: string | null };

/** Writes notices in one statement. */
export async function insertNotices(
  session: Session,
  notices: readonly NewNotice[],
  at: Instant,
): Promise<void> {
  await session.rows(
    `insert into people.notice (person_id, kind, at, facts, about)
     select n.person_id, n.kind, $2::timestamptz, n.facts, n.about
       from jsonb_to_recordset($1::jsonb)
         as n(person_id uuid, kind text, facts jsonb, about jsonb)`,
    [JSON.stringify(notices), at.toString()],
  );
}

/** One's own notices, newest first; `before` is the last notice of the page before. */
export async function noticesOf(
  session: Session,
  person_id: string,
  page: { readonly before: bigint | null; readonly limit: number },
): Promise<readonly Notice[]> {
  const rows = await session.rows<NoticeRow>(
    `select notice_id, kind, at, facts, about, read_at from people.notice
      where person_id = $1 and ($2::bigint is null or notice_id < $2::bigint)
      order by notice_id desc limit $3`,
    [person_id, page.before, page.limit],
  );
  return rows.map((row) => ({
    ...row,
    at: instant(row.at),
    read_at: row.read_at === null ? null : instant(row.read_at),
  }));
}

/** How many of one's own notices are not read yet. */
export async function countUnread(session: Session, person_id: string): Promise<number> {
  const rows = await session.rows<{ unread: number }>(
    `select count(*)::int as unread from people.notice where person_id = $1 and read_at is null`,
    [person_id],
  );
  return rows[0]?.unread ?? 0;
}

/** Marks one's own notice as read, once; gives when it was first read, or null when there is no such notice. */
export async function markRead(
  session: Session,
  person_id: string,
  { notice_id, at }: { readonly notice_id: bigint; readonly at: Instant },
): Promise<Instant | null> {
  const rows = await session.rows<{ read_at: string }>(
    `update people.notice set read_at = coalesce(read_at, $3::timestamptz)
      where person_id = $1 and notice_id = $2 returning read_at`,
    [person_id, notice_id, at.toString()],
  );
  return rows[0] === undefined ? null : instant(rows[0].read_at);
}
