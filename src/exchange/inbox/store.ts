import type { Instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { OpenedMessage } from '../wire/index.ts';
import type { KnownMessage } from './judge-message.ts';

/** A number of the stream that was used up, with what became of its message. */
export interface TakenMessage {
  readonly message: OpenedMessage;
  readonly state: KnownMessage['state'];
  readonly code: string | null;
  readonly at: string | null;
  readonly attempts: number;
}

/** A parked message as it waits to be tried again. */
export interface ParkedMessage {
  readonly peer: Jurisdiction;
  readonly sequence: number;
  /** The text that was signed. */
  readonly message: string | null;
  readonly state: KnownMessage['state'];
}

/** Locks the stream of a side for the transaction and gives the highest sequence taken from it. */
export async function lockStream(session: Session, peer: Jurisdiction): Promise<number> {
  const [row] = await session.rows<{ received: bigint }>(
    'select received from exchange.inbound where peer = $1 for update',
    [peer],
  );
  if (row === undefined) throw new Error(`exchange.inbound has no row for ${peer}`);
  return Number(row.received);
}

/** Earlier messages of a side with one of these sequences or ids. */
export async function findKnown(
  session: Session,
  peer: Jurisdiction,
  messages: readonly OpenedMessage[],
): Promise<KnownMessage[]> {
  const rows = await session.rows<Omit<KnownMessage, 'sequence'> & { sequence: bigint }>(
    `select sequence, id, hash, state, code from exchange.inbox
      where peer = $1 and sequence = any($2::bigint[])
     union all
     select sequence, id, hash, state, code from exchange.inbox
      where peer = $1 and state <> 'refused' and id = any($3::uuid[])`,
    [peer, messages.map((message) => message.sequence), messages.map((message) => message.id)],
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

/** Writes what was taken and moves the stream on. Call it in the transaction that handled the messages. */
export async function recordTaken(
  session: Session,
  peer: Jurisdiction,
  taken: readonly TakenMessage[],
  now: Instant,
): Promise<void> {
  const last = taken.at(-1)?.message.sequence;
  if (last === undefined) return;
  const column = <T>(of: (one: TakenMessage) => T): T[] => taken.map(of);
  await Promise.all([
    session.rows(
      `insert into exchange.inbox
         (peer, sequence, id, kind, sent_at, in_reply_to, hash, state, code, at, attempts, message,
          received_at, handled_at)
       select $1, t.*, $13, case when t.state = 'handled' then $13::timestamptz end
         from unnest($2::bigint[], $3::uuid[], $4::text[], $5::timestamptz[], $6::uuid[], $7::text[],
                     $8::text[], $9::text[], $10::text[], $11::int[], $12::text[])
              as t (sequence, id, kind, sent_at, in_reply_to, hash, state, code, at, attempts, message)`,
      [
        peer,
        column((one) => one.message.sequence),
        column((one) => one.message.id),
        column((one) => one.message.kind),
        column((one) => one.message.sent_at),
        column((one) => one.message.in_reply_to),
        column((one) => one.message.hash),
        column((one) => one.state),
        column((one) => one.code),
        column((one) => one.at),
        column((one) => one.attempts),
        column((one) => (one.state === 'parked' ? one.message.text : null)),
        now,
      ],
    ),
    session.rows(
      `update exchange.inbound set received = $2, trying = null, attempts = 0, last_contact_at = $3
        where peer = $1`,
      [peer, last, now],
    ),
  ]);
}

/** Counts a failed attempt at the next message of a side; gives how many there were. */
export async function countAttempt(
  session: Session,
  peer: Jurisdiction,
  sequence: number,
): Promise<number> {
  const [row] = await session.rows<{ attempts: number }>(
    `update exchange.inbound
        set attempts = case when trying = $2 then attempts + 1 else 1 end, trying = $2
      where peer = $1 and received = $2 - 1
     returning attempts`,
    [peer, sequence],
  );
  return row?.attempts ?? 0;
}

/** Locks a message for another try; null when no side sent one of this id. */
export async function lockParked(session: Session, id: string): Promise<ParkedMessage | null> {
  const [row] = await session.rows<Omit<ParkedMessage, 'sequence'> & { sequence: bigint }>(
    `select peer, sequence, message, state from exchange.inbox where id = $1
      order by state = 'parked' desc limit 1 for update`,
    [id],
  );
  return row === undefined ? null : { ...row, sequence: Number(row.sequence) };
}

/** A parked message was handled. */
export async function markUnparked(
  session: Session,
  parked: ParkedMessage,
  now: Instant,
): Promise<void> {
  await session.rows(
    `update exchange.inbox
        set state = 'handled', code = null, at = null, message = null, handled_at = $3,
            attempts = attempts + 1
      where peer = $1 and sequence = $2`,
    [parked.peer, parked.sequence, now],
  );
}

/** Another try at a parked message failed. */
export async function markStillParked(
  session: Session,
  id: string,
  code: string,
  at: string | null,
): Promise<void> {
  await session.rows(
    `update exchange.inbox set code = $2, at = $3, attempts = attempts + 1
      where id = $1 and state = 'parked'`,
    [id, code, at],
  );
}
