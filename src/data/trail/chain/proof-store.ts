import { type Clock, millisText } from '../../../kernel/day.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import { type ChainFinding, verifyChain } from './verify-chain.ts';

/** What the last proof of the chain found. */
export interface Proof {
  readonly proved_at: string;
  readonly events: string;
  readonly broken_at: string | null;
  readonly what: string | null;
}

/** The last proof; null before the first one. */
export async function lastProof(session: Session): Promise<Proof | null> {
  const rows = await session.rows<{
    proved_at: string;
    events: bigint;
    broken_at: bigint | null;
    what: string | null;
  }>(
    `select proved_at, events, broken_at, what from data.audit_proof
      order by proof_no desc limit 1`,
  );
  const [row] = rows;
  if (row === undefined) return null;
  return {
    proved_at: new Date(row.proved_at).toISOString(),
    events: String(row.events),
    broken_at: row.broken_at === null ? null : String(row.broken_at),
    what: row.what,
  };
}

/** Proves the chain and keeps what was found, so that operators see it. */
export async function proveChain(ports: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<ChainFinding> {
  const finding = await verifyChain(ports.database);
  const { events, digest, broken_at, what } = finding;
  await ports.database.rows(
    `insert into data.audit_proof (proved_at, events, digest, broken_at, what)
     values ($1, $2, $3, $4, $5)`,
    [millisText(ports.clock.now()), events, digest, broken_at, what],
  );
  return finding;
}
