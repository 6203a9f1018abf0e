import { type Instant, instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Database, Session } from '../../platform/postgres/index.ts';
import type { Outcome } from '../wire/index.ts';

/** A message on its way out. */
export interface OutgoingMessage {
  readonly id: string;
  readonly peer: Jurisdiction;
  readonly kind: string;
  readonly sent_at: Instant;
  readonly in_reply_to: string | null;
  /** Its JSON as it will be signed. */
  readonly body: string;
}

/** A message that has its number in the stream; its body is null when it is no longer kept. */
export interface NumberedMessage extends Omit<OutgoingMessage, 'body'> {
  readonly sequence: number;
  readonly body: string | null;
}

/** What the other side said of one message, with its signed receipt as evidence. */
export interface Answer {
  readonly sequence: number;
  readonly outcome: Outcome;
  readonly code: string | null;
  readonly hash: string;
  readonly receipt: string;
}

/** Writes a message and wakes the pumps on commit. */
export async function insertMessage(session: Session, message: OutgoingMessage): Promise<void> {
  const { id, peer, kind, sent_at, in_reply_to, body } = message;
  await session.rows(
    `with put as (
       insert into exchange.outbox (id, peer, kind, sent_at, in_reply_to, body)
       values ($1, $2, $3, $4, $5, $6) returning peer)
     select pg_notify('exchange_outbox', peer) from put`,
    [id, peer, kind, sent_at, in_reply_to, body],
  );
}

/** Whether anything waits for a side: numbered and not answered, or not yet numbered. */
export async function hasWaiting(session: Session, peer: Jurisdiction): Promise<boolean> {
  const [row] = await session.rows<{ waiting: boolean }>(
    `select answered < assigned
            or exists (select from exchange.outbox where peer = $1 and sequence is null) as waiting
       from exchange.peer where peer = $1`,
    [peer],
  );
  return row?.waiting ?? false;
}

/**
 * Gives the next numbers of the stream to committed messages, in the order of writing, as long as fewer than `window`
 * are unanswered. Only who has the turn calls this. A message whose transaction is still open gets a later number,
 * and so does one that is dated after `until`.
 */
export async function numberMessages(
  session: Session,
  peer: Jurisdiction,
  window: number,
  until: Instant | null,
): Promise<void> {
  await session.rows(
    `with stream as (select assigned, answered from exchange.peer where peer = $1 for update),
          fresh as (
            select id, row_number() over (order by position) as nth
              from (select id, position from exchange.outbox
                     where peer = $1 and sequence is null
                       and ($3::timestamptz is null or sent_at <= $3)
                     order by position
                     limit (select greatest(0, $2 - (assigned - answered)) from stream)) as first
          ),
          numbered as (
            update exchange.outbox as o set sequence = stream.assigned + fresh.nth
              from fresh, stream where o.id = fresh.id
            returning o.id
          )
     update exchange.peer set assigned = assigned + (select count(*) from numbered)
      where peer = $1 and exists (select from numbered)`,
    [peer, window, until],
  );
}

interface NumberedRow extends Omit<NumberedMessage, 'sequence' | 'sent_at'> {
  readonly sequence: bigint;
  readonly sent_at: string;
}

/**
 * The messages after what the side has answered, in order: at most `messages` and, but for the first, `bytes`, and
 * none from the first on that is dated after `until`.
 */
export async function nextBatch(
  session: Session,
  peer: Jurisdiction,
  most: { readonly messages: number; readonly bytes: number; readonly until: Instant | null },
): Promise<NumberedMessage[]> {
  const rows = await session.rows<NumberedRow>(
    `select id, peer, kind, sent_at, in_reply_to, body, sequence
       from (select o.*, row_number() over (order by o.sequence) as nth,
                    sum(octet_length(coalesce(o.body, ''))) over (order by o.sequence) as bytes,
                    bool_or(o.sent_at > $4) over (order by o.sequence) as is_ahead
               from exchange.outbox as o join exchange.peer as p on p.peer = o.peer
              where o.peer = $1 and o.sequence > p.answered
              order by o.sequence limit $2) as ahead
      where (nth = 1 or bytes <= $3) and is_ahead is not true
      order by sequence`,
    [peer, most.messages, most.bytes, most.until],
  );
  return rows.map((row) => ({
    ...row,
    sequence: Number(row.sequence),
    sent_at: instant(row.sent_at),
  }));
}

const STATE_AFTER: { readonly [O in Outcome]?: 'delivered' | 'parked' | 'refused' } = {
  handled: 'delivered',
  duplicate: 'delivered',
  parked: 'parked',
  refused: 'refused',
};

/** Stores what the side answered and moves the stream on, in one transaction. */
export async function recordAnswers(
  database: Database,
  peer: Jurisdiction,
  answers: readonly Answer[],
  now: Instant,
): Promise<void> {
  const last = answers.at(-1)?.sequence;
  if (last === undefined) return;
  await database.transaction(async (session) => {
    await session.rows(
      `update exchange.outbox as o
          set state = a.state, code = a.code, hash = a.hash, receipt = a.receipt, answered_at = $7
         from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[])
              as a (sequence, state, code, hash, receipt)
        where o.peer = $1 and o.sequence = a.sequence`,
      [
        peer,
        answers.map((answer) => answer.sequence),
        answers.map((answer) => STATE_AFTER[answer.outcome]),
        answers.map((answer) => answer.code),
        answers.map((answer) => answer.hash),
        answers.map((answer) => answer.receipt),
        now,
      ],
    );
    await session.rows('update exchange.peer set answered = $2 where peer = $1', [peer, last]);
  });
}

/** Goes back to the number that the side expects; false when that number was never given. */
export async function rewindTo(
  session: Session,
  peer: Jurisdiction,
  expected: number,
): Promise<boolean> {
  const rows = await session.rows(
    `update exchange.peer set answered = $2 - 1
      where peer = $1 and $2 - 1 < answered returning peer`,
    [peer, expected],
  );
  return rows.length === 1;
}

/** A message that the side had parked was handled after all. */
export async function markHandled(session: Session, peer: Jurisdiction, id: string): Promise<void> {
  await session.rows(
    `update exchange.outbox set state = 'delivered', code = null
      where id = $1 and peer = $2 and state = 'parked'`,
    [id, peer],
  );
}

/** Puts a refused message back, to leave once more under a new number; false when there is none. */
export async function resendRefused(session: Session, id: string): Promise<boolean> {
  const rows = await session.rows(
    `with back as (
       update exchange.outbox
          set state = 'waiting', sequence = null, code = null, hash = null, receipt = null, answered_at = null
        where id = $1 and state = 'refused' and body is not null
       returning peer)
     select pg_notify('exchange_outbox', peer) from back`,
    [id],
  );
  return rows.length === 1;
}

/** Takes away the bodies of messages that were handled before `before`; gives how many. */
export async function forgetBodies(session: Session, before: Instant): Promise<number> {
  const rows = await session.rows<{ forgotten: bigint }>(
    `with forgotten as (
       update exchange.outbox set body = null
        where body is not null and state = 'delivered' and answered_at < $1 returning id)
     select count(*) as forgotten from forgotten`,
    [before],
  );
  return Number(rows[0]?.forgotten ?? 0n);
}
