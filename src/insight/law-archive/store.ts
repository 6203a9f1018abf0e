import { type Instant, instant, instantText } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** Texts with their digests. */
export type KeptTexts = readonly { readonly digest: string; readonly text: string }[];

/** The files that a node ran with from a moment on. */
export interface Edition {
  readonly edition: string;
  readonly known_from: Instant;
  readonly files_digest: string;
}

interface EditionRow {
  readonly edition: bigint;
  readonly known_from: string;
  readonly files_digest: string;
}

const editionOf = (row: EditionRow): Edition => ({
  edition: String(row.edition),
  known_from: instant(row.known_from),
  files_digest: row.files_digest,
});

/** Lets one process after the other look which edition is the last and write its own. Held until the transaction ends. */
export async function lockEditions(session: Session): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtext('policy.edition'))`);
}

/** The edition that was known at a moment; for a moment before all editions the first one, without a moment the last. */
export async function editionAt(
  session: Session,
  known_at: Instant | null,
): Promise<Edition | null> {
  const [row] = await session.rows<EditionRow>(
    `(select edition, known_from, files_digest from policy.edition
       where $1::timestamptz is null or known_from <= $1 order by known_from desc limit 1)
     union all
     (select edition, known_from, files_digest from policy.edition order by known_from limit 1)
     limit 1`,
    [known_at === null ? null : instantText(known_at)],
  );
  return row === undefined ? null : editionOf(row);
}

/** Writes an edition with the digests of its files, whose texts are kept already. */
export async function insertEdition(
  session: Session,
  edition: Pick<Edition, 'known_from' | 'files_digest'>,
  files: readonly { readonly path: string; readonly digest: string }[],
): Promise<void> {
  await session.rows(
    `with added as (
       insert into policy.edition (known_from, files_digest) values ($1, $2) returning edition)
     insert into policy.edition_file (edition, path, digest)
     select added.edition, f.path, f.digest from added, unnest($3::text[], $4::text[]) as f(path, digest)`,
    [
      instantText(edition.known_from),
      edition.files_digest,
      files.map(({ path }) => path),
      files.map(({ digest }) => digest),
    ],
  );
}

/** The files of an edition: path and text. */
export async function filesOf(
  session: Session,
  edition: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await session.rows<{ path: string; text: string }>(
    `select f.path, t.text from policy.edition_file f join policy.text t using (digest)
      where f.edition = $1::bigint order by f.path`,
    [edition],
  );
  return new Map(rows.map(({ path, text }) => [path, text]));
}

/** Keeps texts, each once. */
export async function keepTexts(session: Session, texts: KeptTexts): Promise<void> {
  await session.rows(
    `insert into policy.text (digest, text)
     select k.digest, k.text from unnest($1::text[], $2::text[]) as k(digest, text) order by 1
     on conflict do nothing`,
    [texts.map(({ digest }) => digest), texts.map(({ text }) => text)],
  );
}

/** Says of kept texts that they are laws of schemes, so that their digests find them. */
export async function keepLaws(
  session: Session,
  laws: readonly { readonly digest: string; readonly scheme: string }[],
  at: Instant,
): Promise<void> {
  await session.rows(
    `insert into policy.law (digest, scheme, kept_at)
     select k.digest, k.scheme, $3::timestamptz from unnest($1::text[], $2::text[]) as k(digest, scheme) order by 1
     on conflict do nothing`,
    [laws.map(({ digest }) => digest), laws.map(({ scheme }) => scheme), instantText(at)],
  );
}

/** The canonical text of the law with this digest; null when no process of the node ever used it. */
export async function findLaw(session: Session, digest: string): Promise<string | null> {
  const [row] = await session.rows<{ text: string }>(
    `select t.text from policy.law l join policy.text t using (digest) where l.digest = $1`,
    [digest],
  );
  return row?.text ?? null;
}

/** All editions, oldest first, for checks. */
export async function listEditions(session: Session): Promise<readonly Edition[]> {
  const rows = await session.rows<EditionRow>(
    `select edition, known_from, files_digest from policy.edition order by known_from`,
  );
  return rows.map(editionOf);
}
