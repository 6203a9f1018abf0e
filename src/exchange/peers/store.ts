import { type Instant, instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** What is known of the way to another side. */
export interface Peer {
  readonly peer: Jurisdiction;
  /** Highest number given to a message to this side. */
  readonly assigned: number;
  /** Highest number that this side has answered for. */
  readonly answered: number;
  /** Failed attempts in a row. */
  readonly failures: number;
  readonly failing_code: string | null;
  readonly failing_since: Instant | null;
  readonly unreachable_since: Instant | null;
  readonly last_contact_at: Instant | null;
  readonly next_attempt_at: Instant | null;
}

interface PeerRow {
  readonly peer: Jurisdiction;
  readonly assigned: bigint;
  readonly answered: bigint;
  readonly failures: number;
  readonly failing_code: string | null;
  readonly failing_since: string | null;
  readonly unreachable_since: string | null;
  readonly last_contact_at: string | null;
  readonly next_attempt_at: string | null;
}

const at = (text: string | null): Instant | null => (text === null ? null : instant(text));

function peerOf(row: PeerRow): Peer {
  return {
    ...row,
    assigned: Number(row.assigned),
    answered: Number(row.answered),
    failing_since: at(row.failing_since),
    unreachable_since: at(row.unreachable_since),
    last_contact_at: at(row.last_contact_at),
    next_attempt_at: at(row.next_attempt_at),
  };
}

/** The way to one side. */
export async function findPeer(session: Session, peer: Jurisdiction): Promise<Peer> {
  const [row] = await session.rows<PeerRow>('select * from exchange.peer where peer = $1', [peer]);
  if (row === undefined) throw new Error(`exchange.peer has no row for ${peer}`);
  return peerOf(row);
}

/** Takes the turn to deliver to a side until the transaction ends; false while somebody else has it. */
export async function takeTurn(session: Session, peer: Jurisdiction): Promise<boolean> {
  const rows = await session.rows(
    'select peer from exchange.turn where peer = $1 for update skip locked',
    [peer],
  );
  return rows.length === 1;
}

/** The side has answered well: whatever was wrong is over. */
export async function noteContact(
  session: Session,
  peer: Jurisdiction,
  now: Instant,
): Promise<void> {
  await session.rows(
    `update exchange.peer
        set failures = 0, failing_code = null, failing_since = null, unreachable_since = null,
            next_attempt_at = null, last_contact_at = $2
      where peer = $1`,
    [peer, now],
  );
}

/** The side cannot be reached. Gives since when. */
export async function noteUnreachable(
  session: Session,
  peer: Jurisdiction,
  now: Instant,
): Promise<Instant> {
  const [row] = await session.rows<{ unreachable_since: string }>(
    `update exchange.peer set unreachable_since = coalesce(unreachable_since, $2)
      where peer = $1 returning unreachable_since`,
    [peer, now],
  );
  return row === undefined ? now : instant(row.unreachable_since);
}

/** A delivery failed: either the side is away, or it answered with `code`. */
export async function noteFailure(
  session: Session,
  peer: Jurisdiction,
  failure: { readonly code: string; readonly now: Instant; readonly next_attempt_at: Instant },
): Promise<void> {
  const { code, now, next_attempt_at } = failure;
  await session.rows(
    `update exchange.peer
        set failures = failures + 1, next_attempt_at = $4, failing_code = $2,
            failing_since = case when failing_code = $2 then failing_since else $3 end,
            unreachable_since = case when $2 = 'peer.unreachable' then coalesce(unreachable_since, $3) end,
            last_contact_at = case when $2 = 'peer.unreachable' then last_contact_at else $3 end
      where peer = $1`,
    [peer, code, now, next_attempt_at],
  );
}

/** Ends the pause before the next attempt and wakes the pumps. */
export async function endPause(session: Session, peer: Jurisdiction): Promise<void> {
  await session.rows(
    `with ended as (update exchange.peer set next_attempt_at = null where peer = $1 returning peer)
     select pg_notify('exchange_outbox', peer) from ended`,
    [peer],
  );
}

/** The side has shown that it is there, by sending to us: try again at `soon` instead of after a longer pause. */
export async function noteSignOfLife(
  session: Session,
  peer: Jurisdiction,
  soon: Instant,
): Promise<void> {
  await session.rows(
    `with ended as (
       update exchange.peer set next_attempt_at = $2
        where peer = $1 and next_attempt_at > $2 and unreachable_since is not null
       returning peer)
     select pg_notify('exchange_outbox', peer) from ended`,
    [peer, soon],
  );
}
