import { day, type Instant, instant, type PlainDate } from '../../../../kernel/day.ts';
import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';

/** A copy of a record that went along with a hand-over. */
export interface GivenCopy {
  readonly person_id: string;
  readonly handover_id: string;
  readonly copy_id: string;
  readonly consent_id: string;
  readonly sha256: string;
  readonly size: number;
  readonly erase_on: PlainDate;
  readonly given_by: string;
  readonly given_at: Instant;
  readonly ended_at: Instant | null;
  readonly ended_why: 'withdrawn' | 'over' | null;
  readonly erased_at: Instant | null;
  readonly opened: number;
}

type Row = Omit<GivenCopy, 'erase_on' | 'given_at' | 'ended_at' | 'erased_at'> & {
  readonly erase_on: string;
  readonly given_at: string;
  readonly ended_at: string | null;
  readonly erased_at: string | null;
};

const COLUMNS = `c.person_id, c.handover_id, c.copy_id, c.consent_id, c.sha256, c.size, c.erase_on,
  c.given_by, c.given_at, c.ended_at, c.ended_why, c.erased_at, c.opened`;

function copyOf(row: Row): GivenCopy {
  const at = (text: string | null) => (text === null ? null : instant(text));
  return {
    ...row,
    erase_on: day(row.erase_on),
    given_at: instant(row.given_at),
    ended_at: at(row.ended_at),
    erased_at: at(row.erased_at),
  };
}

/** Keeps a copy that is given; its bytes only where they do not go with the message. */
export async function insertCopy(
  session: Session,
  copy: Omit<GivenCopy, 'ended_at' | 'ended_why' | 'erased_at' | 'opened'>,
  bytes: Uint8Array | null,
): Promise<void> {
  await session.rows(
    `insert into data.handover_copy (person_id, handover_id, copy_id, consent_id, sha256, size,
       bytes, erase_on, given_by, given_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      copy.person_id,
      copy.handover_id,
      copy.copy_id,
      copy.consent_id,
      copy.sha256,
      copy.size,
      bytes === null ? null : Buffer.from(bytes),
      copy.erase_on,
      copy.given_by,
      copy.given_at,
    ],
  );
}

/** Copies of a person's hand-overs: those that are out first, then newest first. */
export async function copiesOf(
  session: Session,
  person_id: string,
  handover_ids: readonly string[],
): Promise<readonly GivenCopy[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.handover_copy c
      where c.person_id = $1 and c.handover_id = any ($2::uuid[])
      order by c.ended_at is not null, c.given_at desc, c.copy_id desc`,
    [person_id, handover_ids],
  );
  return rows.map(copyOf);
}

/** The copies that are out, oldest end first; the sweep looks at each. */
export async function openCopies(session: Session, limit: number): Promise<readonly GivenCopy[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from data.handover_copy c where c.ended_at is null
      order by c.erase_on, c.copy_id limit $1`,
    [limit],
  );
  return rows.map(copyOf);
}

/** Ends a copy that is out and lets its bytes go. Says false when it had ended before. */
export async function endCopy(
  session: Session,
  of: { readonly person_id: string; readonly handover_id: string; readonly copy_id: string },
  ended: { readonly why: 'withdrawn' | 'over'; readonly at: Instant },
): Promise<boolean> {
  const rows = await session.rows(
    `update data.handover_copy set ended_at = $4, ended_why = $5, bytes = null
      where person_id = $1 and handover_id = $2 and copy_id = $3 and ended_at is null
      returning copy_id`,
    [of.person_id, of.handover_id, of.copy_id, ended.at, ended.why],
  );
  return rows.length === 1;
}

/** Writes the proof that the hospital of a side erased a copy; an unasked erasure ends it. */
export async function writeErased(
  session: Session,
  of: { readonly side: Jurisdiction; readonly handover_id: string; readonly copy_id: string },
  at: Instant,
): Promise<void> {
  await session.rows(
    `update data.handover_copy c
        set erased_at = coalesce(c.erased_at, $4), bytes = null,
            ended_at = coalesce(c.ended_at, $4), ended_why = coalesce(c.ended_why, 'over')
       from data.handover h
      where h.person_id = c.person_id and h.handover_id = c.handover_id and h.side = $1
        and c.handover_id = $2 and c.copy_id = $3`,
    [of.side, of.handover_id, of.copy_id, at],
  );
}

/** Counts an opening by the hospital of a side; gives whose copy it is, null where there is none. */
export async function countOpening(
  session: Session,
  of: { readonly side: Jurisdiction; readonly handover_id: string; readonly copy_id: string },
): Promise<{ readonly person_id: string; readonly institution: string } | null> {
  const [row] = await session.rows<{ person_id: string; institution: string }>(
    `update data.handover_copy c set opened = c.opened + 1
       from data.handover h
      where h.person_id = c.person_id and h.handover_id = c.handover_id and h.side = $1
        and c.handover_id = $2 and c.copy_id = $3
      returning c.person_id, h.institution`,
    [of.side, of.handover_id, of.copy_id],
  );
  return row ?? null;
}

/** A part of a copy for the side to which it was given; null for everybody else and once it has ended. */
export async function partOfCopy(
  session: Session,
  of: {
    readonly side: Jurisdiction;
    readonly handover_id: string;
    readonly file_id: string;
    readonly offset: number;
  },
  length: number,
): Promise<Uint8Array | null> {
  const [row] = await session.rows<{ part: Uint8Array }>(
    `select substring(c.bytes from $4::int + 1 for $5::int) as part
       from data.handover_copy c join data.handover h using (person_id, handover_id)
      where h.side = $1 and c.handover_id = $2 and c.copy_id = $3
        and c.bytes is not null and c.ended_at is null and $4::int < c.size`,
    [of.side, of.handover_id, of.file_id, of.offset, length],
  );
  return row?.part ?? null;
}
