import type { Instant } from '../../kernel/day.ts';
import { digestOf, sha256 } from '../../kernel/digest.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import type { PolicyFiles, Rulebook } from '../../rulebook/index.ts';
import {
  editionAt,
  filesOf,
  insertEdition,
  keepLaws,
  keepTexts,
  listEditions,
  lockEditions,
} from './store.ts';

/** One digest for a set of files: paths and texts. */
function filesDigest(files: PolicyFiles): string {
  const paths = [...files.keys()].sort();
  return digestOf(paths.map((path) => [path, sha256(files.get(path) ?? '')]));
}

/**
 * Keeps the files that a process starts with as the edition that is known from now on. Nothing happens where the last
 * edition is the same, also when several processes start together.
 */
export async function archiveFiles(
  database: Database,
  files: PolicyFiles,
  now: Instant,
): Promise<void> {
  const files_digest = filesDigest(files);
  const texts = [...files].map(([path, text]) => ({ path, text, digest: sha256(text) }));
  await database.transaction(async (session) => {
    await lockEditions(session);
    const last = await editionAt(session, null);
    if (last?.files_digest === files_digest) return;
    await keepTexts(session, texts);
    await insertEdition(session, { known_from: later(now, last?.known_from), files_digest }, texts);
  });
}

/** Editions follow each other, also when a clock was set back. */
function later(now: Instant, last: Instant | undefined): Instant {
  const next = last?.add({ milliseconds: 1 });
  return next !== undefined && next.epochNanoseconds > now.epochNanoseconds ? next : now;
}

/** Keeps every law of a rulebook by its digest, before anything is answered with it. */
export async function archiveLaws(
  session: Session,
  rulebook: Rulebook,
  at: Instant,
): Promise<void> {
  const laws = [...rulebook.schemes.values()].map(({ digest, scheme, canonical_text }) => {
    return { digest, scheme, text: canonical_text };
  });
  await keepTexts(session, laws);
  await keepLaws(session, laws, at);
}

/** Editions whose files are not those that their digest names; empty when the archive is whole. */
export async function checkArchive(session: Session): Promise<{
  readonly editions: number;
  readonly differing: readonly { readonly edition: string }[];
}> {
  const editions = await listEditions(session);
  const differing: { edition: string }[] = [];
  for (const { edition, files_digest } of editions) {
    const digest = filesDigest(await filesOf(session, edition));
    if (digest !== files_digest) differing.push({ edition });
  }
  return { editions: editions.length, differing };
}
