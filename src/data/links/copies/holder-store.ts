import { type Instant, instant } from '../../../kernel/day.ts';
import { sha256 } from '../../../kernel/digest.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { CarriedFile, Opener } from '../link.ts';

/** A copy that a receiver keeps for a time, as the side that gave the record knows it. */
export interface GivenCopy {
  readonly link_id: string;
  readonly side: Jurisdiction;
  readonly institution: string;
  readonly sha256: string;
  readonly kept_at: Instant;
  readonly erase_at: Instant;
  readonly erased_at: Instant | null;
}

/** What stands for the encrypted files of a link, on both sides. */
export function digestOfFiles(files: readonly CarriedFile[]): string {
  return sha256(files.map(({ jwe }) => jwe).join('\n'));
}

/** Writes that a receiver keeps a copy; opened again, the copy stays the first one. */
export async function noteCopy(
  session: Session,
  of: {
    readonly link_id: string;
    readonly opener: Pick<Opener, 'side' | 'institution'>;
    readonly files: readonly CarriedFile[];
    readonly opened_at: Instant;
    readonly erase_at: Instant;
  },
): Promise<void> {
  const { side, institution } = of.opener;
  await session.rows(
    `insert into data.carried_copy (link_id, side, institution, sha256, kept_at, erase_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [
      of.link_id,
      side,
      institution,
      digestOfFiles(of.files),
      of.opened_at.toString(),
      of.erase_at.toString(),
    ],
  );
}

type CopyRow = Omit<GivenCopy, 'kept_at' | 'erase_at' | 'erased_at'> & {
  readonly kept_at: string;
  readonly erase_at: string;
  readonly erased_at: string | null;
};

const COLUMNS = 'link_id, side, institution, sha256, kept_at, erase_at, erased_at';

function copyOf(row: CopyRow): GivenCopy {
  return {
    ...row,
    kept_at: instant(row.kept_at),
    erase_at: instant(row.erase_at),
    erased_at: row.erased_at === null ? null : instant(row.erased_at),
  };
}

/** The copies of these links. */
export async function copiesOf(
  session: Session,
  link_ids: readonly string[],
): Promise<readonly GivenCopy[]> {
  const rows = await session.rows<CopyRow>(
    `select ${COLUMNS} from data.carried_copy where link_id = any($1::uuid[]) order by link_id, side`,
    [link_ids],
  );
  return rows.map(copyOf);
}

/** The copy of a link at a side; null where none was noted. */
export async function copyAt(
  session: Session,
  of: { readonly link_id: string; readonly side: Jurisdiction },
): Promise<GivenCopy | null> {
  const [row] = await session.rows<CopyRow>(
    `select ${COLUMNS} from data.carried_copy where link_id = $1 and side = $2`,
    [of.link_id, of.side],
  );
  return row === undefined ? null : copyOf(row);
}

/** Writes that a copy is gone, with the receiver's signed word; the first word stays. */
export async function writeErasure(
  session: Session,
  of: { readonly link_id: string; readonly side: Jurisdiction },
  erased: { readonly at: Instant; readonly proof: string },
): Promise<boolean> {
  const rows = await session.rows(
    `update data.carried_copy set erased_at = $3, proof = $4
      where link_id = $1 and side = $2 and erased_at is null returning link_id`,
    [of.link_id, of.side, erased.at.toString(), erased.proof],
  );
  return rows.length > 0;
}

/** Copies whose time is over and of which nobody has said that they are gone; the longest overdue first. */
export async function overdueCopies(
  session: Session,
  at: Instant,
  limit: number,
): Promise<readonly GivenCopy[]> {
  const rows = await session.rows<CopyRow>(
    `select ${COLUMNS} from data.carried_copy
      where erased_at is null and erase_at <= $1::timestamptz order by erase_at limit $2`,
    [at.toString(), limit],
  );
  return rows.map(copyOf);
}
