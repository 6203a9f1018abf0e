import { day, instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { HoldPlacement, HoldResolution, Journal, JournalKind, Posting } from './journal.ts';
import type { JournalName } from './reversal.ts';

/** A journal as it stands in the books. Ceilings are conditions of posting and are not kept. */
export interface StoredJournal extends Journal {
  readonly sequence: bigint;
  readonly content_hash: string;
}

interface JournalRow {
  readonly journal_id: string;
  readonly sequence: bigint;
  readonly source: string;
  readonly key: string;
  readonly content_hash: string;
  readonly kind: JournalKind;
  readonly as_of: string;
  readonly known_at: string;
  readonly claim_id: string | null;
  readonly reverses: string | null;
}

type PostingRow = Posting & { readonly sequence: bigint };
type PlaceRow = Omit<HoldPlacement, 'expires_at'> & {
  readonly sequence: bigint;
  readonly expires_at: string;
};
type ResolutionRow = HoldResolution & { readonly sequence: bigint };

/** Lines of many journals, by the sequence of their journal. */
function bySequence<Row extends { readonly sequence: bigint }>(rows: readonly Row[]) {
  const groups = new Map<bigint, Omit<Row, 'sequence'>[]>();
  for (const { sequence, ...line } of rows) {
    const group = groups.get(sequence);
    if (group === undefined) groups.set(sequence, [line]);
    else group.push(line);
  }
  return groups;
}

async function withLines(session: Session, rows: readonly JournalRow[]): Promise<StoredJournal[]> {
  const sequences = [rows.map((row) => row.sequence)];
  const postings = bySequence(
    await session.rows<PostingRow>(
      `select p.sequence, a.code as account, p.currency, p.minor
       from capital.posting p join capital.account a using (account_id)
       where p.sequence = any($1::bigint[]) order by p.sequence, p.line`,
      sequences,
    ),
  );
  const placed = await session.rows<PlaceRow>(
    `select h.sequence, h.hold_id, a.code as account, a.currency, h.minor, h.expires_at
     from capital.hold h join capital.account a using (account_id)
     where h.sequence = any($1::bigint[]) order by h.sequence, h.line`,
    sequences,
  );
  const places = bySequence(
    placed.map((hold) => ({ ...hold, expires_at: instant(hold.expires_at) })),
  );
  const resolves = bySequence(
    await session.rows<ResolutionRow>(
      `select sequence, hold_id, "as" from capital.hold_resolution
       where sequence = any($1::bigint[]) order by sequence, line`,
      sequences,
    ),
  );
  return rows.map(({ claim_id, reverses, ...row }) => ({
    ...row,
    as_of: day(row.as_of),
    known_at: instant(row.known_at),
    ...(claim_id === null ? {} : { claim_id }),
    ...(reverses === null ? {} : { reverses }),
    postings: postings.get(row.sequence) ?? [],
    places: places.get(row.sequence) ?? [],
    resolves: resolves.get(row.sequence) ?? [],
  }));
}

const COLUMNS = `journal_id, sequence, source, key, content_hash, kind, as_of, known_at, claim_id, reverses`;

/** The journals of these names that are in the books, in the order in which they were posted. */
export async function findJournals(
  session: Session,
  names: readonly JournalName[],
): Promise<StoredJournal[]> {
  const rows = await session.rows<JournalRow>(
    `select ${COLUMNS} from capital.journal
     where (source, key) in (select * from unnest($1::text[], $2::text[])) order by sequence`,
    [names.map((name) => name.source), names.map((name) => name.key)],
  );
  return withLines(session, rows);
}

/** All journals of claims, in the order in which they were posted. */
export async function journalsOfClaims(
  session: Session,
  claim_ids: readonly string[],
): Promise<StoredJournal[]> {
  const rows = await session.rows<JournalRow>(
    `select ${COLUMNS} from capital.journal where claim_id = any($1::uuid[]) order by sequence`,
    [claim_ids],
  );
  return withLines(session, rows);
}

/** A run through the whole books in the order of posting: the next `limit` journals after a sequence. */
export async function journalsAfter(
  session: Session,
  after: bigint,
  limit: number,
): Promise<StoredJournal[]> {
  const rows = await session.rows<JournalRow>(
    `select ${COLUMNS} from capital.journal where sequence > $1 order by sequence limit $2`,
    [after, limit],
  );
  return withLines(session, rows);
}
