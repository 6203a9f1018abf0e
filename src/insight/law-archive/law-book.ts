import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, Instant } from '../../kernel/day.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import {
  followingRulebook,
  lawFromCanonical,
  layChanges,
  type PolicyProblem,
  type Rulebook,
  readRulebook,
  type SchemeLaw,
  type SignedChange,
} from '../../rulebook/index.ts';
import { archiveFiles, archiveLaws } from './archive-law.ts';
import { recentOnes } from './recent-ones.ts';
import { editionAt, filesOf, findLaw } from './store.ts';

/** Told in the transaction that approves or withdraws a change; every process of the node then reads the changes again. */
export const LAW_CHANGED = 'policy_law_changed';

/** The approved changes as they were known at a moment, in the order of their approval; without a moment those of now. */
export type ChangesAt = (
  session: Session,
  known_at: Instant | null,
) => Promise<readonly SignedChange[]>;

/** The law as it was known at a moment. A port for every room whose answers name the moment of their knowledge. */
export type RulebookAt = (known_at: Instant) => Promise<Rulebook>;

/** The law of a node: as it is, and as it was known. */
export interface LawBook {
  /** May be kept for good: it always answers with the law as it is known now. */
  readonly rulebook: Rulebook;
  /** A moment before the archive begins is answered with its first edition. */
  readonly rulebookAt: RulebookAt;
  /** The law of a scheme by the digest that an answer names; null for a digest that this node never used. */
  readonly lawOf: (digest: string) => Promise<SchemeLaw | null>;
  /** The law as this transaction sees it, also what other processes have changed a moment ago. */
  readonly lawIn: (session: Session) => Promise<Rulebook>;
  /** Reads the approved changes again, and answers with them from then on. */
  readonly reload: () => Promise<void>;
  /** Reloads whenever any process of the node has changed the law, until the returned function is called. */
  readonly follow: (log: LawLog) => Promise<() => Promise<void>>;
}

export interface LawLog {
  error(facts: object, message: string): void;
}

export interface LawBookPorts {
  readonly database: Database;
  readonly clock: Clock;
  /** As read from the files of this process. */
  readonly rulebook: Rulebook;
  readonly changesAt: ChangesAt;
}

const KEPT_RULEBOOKS = 12;
const WAIT_MS = 200;
const WAIT_MS_MAX = 30_000;

/** Opens the law of a node: archives the files, and lays the approved changes over them. Throws where one does not fit. */
export async function openLawBook(ports: LawBookPorts): Promise<LawBook> {
  const { database, clock } = ports;
  await archiveFiles(database, ports.rulebook.files, clock.now().round(FLOOR));
  const current = { rulebook: ports.rulebook, digest: '' };
  const load = async () => {
    const laid = laidOver(ports.rulebook, await ports.changesAt(database, null));
    if (laid.digest === current.digest) return;
    await database.transaction((session) => archiveLaws(session, laid, clock.now()));
    current.rulebook = laid;
    current.digest = laid.digest;
  };
  const reload = inTurn(load);
  await reload();
  return {
    rulebook: followingRulebook(() => current.rulebook),
    rulebookAt: knownLaw(ports),
    lawIn: async (session) => laidOver(ports.rulebook, await ports.changesAt(session, null)),
    lawOf: async (digest) => {
      const text = await findLaw(database, digest);
      return text === null ? null : lawFromCanonical(text);
    },
    reload,
    follow: async (log) => {
      const stopping = new AbortController();
      const again = persistently(reload, log, stopping.signal);
      const stop = await database.listen(LAW_CHANGED, () => void again());
      // What was changed between opening and listening.
      await reload();
      return async () => {
        stopping.abort();
        await stop();
      };
    },
  };
}

const FLOOR = { smallestUnit: 'millisecond', roundingMode: 'floor' } as const;

/** A law that does not change, for nodes without an archive: descriptions and simulations. */
export function fixedLawBook(rulebook: Rulebook): LawBook {
  const laws = new Map([...rulebook.schemes.values()].map((law) => [law.digest, law]));
  return {
    rulebook,
    rulebookAt: async () => rulebook,
    lawIn: async () => rulebook,
    lawOf: async (digest) => laws.get(digest) ?? null,
    reload: async () => undefined,
    follow: async () => async () => undefined,
  };
}

/** Rebuilds what was known at a moment from the archive; the last few are kept. */
function knownLaw({ database, changesAt, rulebook }: LawBookPorts): RulebookAt {
  const editions = recentOnes<Rulebook>(KEPT_RULEBOOKS);
  const known = recentOnes<Rulebook>(KEPT_RULEBOOKS);
  return async (known_at) => {
    const edition = await editionAt(database, known_at);
    if (edition === null) return rulebook;
    const changes = await changesAt(database, known_at);
    const name = [edition.files_digest, ...changes.map(({ mark }) => mark.change_id)].join(' ');
    return known(name, async () => {
      const base = await editions(edition.files_digest, async () => {
        return readArchived(edition.edition, await filesOf(database, edition.edition));
      });
      return laidOver(base, changes);
    });
  };
}

function readArchived(edition: string, files: Rulebook['files']): Rulebook {
  const read = readRulebook(files);
  if (read.ok) return read.value;
  throw new Error(`edition ${edition} of the law cannot be read:\n${sentences(read.error)}`);
}

function laidOver(base: Rulebook, changes: readonly SignedChange[]): Rulebook {
  const laid = layChanges(base, changes);
  if (laid.ok) return laid.value;
  throw new Error(
    `Approved changes do not fit the policy files; start with files that hold their parameters:\n${sentences(laid.error)}`,
  );
}

function sentences(problems: readonly PolicyProblem[]): string {
  return problems.map(({ file, message }) => `${file}: ${message}`).join('\n');
}

/** One run after the other; a call while one is under way waits for a run that begins after it. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => undefined).then(work);
    return last;
  };
}

/** A notice is not lost because the database was away: it is tried until it is done. The old law goes on meanwhile. */
function persistently(
  reload: () => Promise<void>,
  log: LawLog,
  stopping: AbortSignal,
): () => Promise<void> {
  let isDue = false;
  let isTrying = false;
  return async () => {
    isDue = true;
    if (isTrying) return;
    isTrying = true;
    for (let wait_ms = WAIT_MS; isDue && !stopping.aborted; wait_ms = longer(wait_ms)) {
      isDue = false;
      await reload().catch(async (error: unknown) => {
        isDue = true;
        log.error({ error }, 'the changed law could not be read');
        await pause(wait_ms, undefined, { signal: stopping, ref: false }).catch(() => undefined);
      });
    }
    isTrying = false;
  };
}

const longer = (wait_ms: number) => Math.min(wait_ms * 2, WAIT_MS_MAX);
