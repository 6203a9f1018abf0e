import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { InboxView, OutboxView, PeerView, RefusalView } from './operator-views.ts';

type Counted<V, K extends keyof V> = Omit<V, K> & {
  readonly [P in K]: bigint | (null extends V[P] ? null : never);
};

interface PeerRow
  extends Counted<
    Omit<PeerView, 'trying'>,
    | 'backlog'
    | 'assigned'
    | 'answered'
    | 'received'
    | 'parked_here'
    | 'parked_there'
    | 'refused_there'
  > {
  readonly trying: bigint | null;
  readonly attempts: number;
}

/** The other sides, or one of them. */
export async function listPeers(
  session: Session,
  sides: readonly Jurisdiction[],
): Promise<PeerView[]> {
  const rows = await session.rows<PeerRow>(
    `select p.peer, p.assigned, p.answered, p.failing_code, p.failing_since, p.unreachable_since,
            p.last_contact_at, p.next_attempt_at, i.received, i.trying, i.attempts,
            i.last_contact_at as last_received_at,
            case when p.unreachable_since is not null then 'unreachable'
                 when p.failing_code is not null then 'failing'
                 when p.last_contact_at is not null then 'reachable' else 'unknown' end as state,
            p.assigned - p.answered + unnumbered.count as backlog,
            coalesce(first.sent_at, unnumbered.oldest) as oldest_waiting_at,
            (select count(*) from exchange.inbox where state = 'parked' and peer = p.peer) as parked_here,
            (select count(*) from exchange.outbox where state = 'parked' and peer = p.peer) as parked_there,
            (select count(*) from exchange.outbox where state = 'refused' and peer = p.peer) as refused_there
       from exchange.peer as p
       join exchange.inbound as i using (peer)
      cross join lateral (
        select count(*), min(sent_at) as oldest from exchange.outbox
         where peer = p.peer and sequence is null) as unnumbered
       left join exchange.outbox as first on first.peer = p.peer and first.sequence = p.answered + 1
      where p.peer = any($1)
      order by array_position($1, p.peer)`,
    [sides],
  );
  return rows.map(({ trying, attempts, ...row }) => ({
    ...row,
    backlog: Number(row.backlog),
    assigned: Number(row.assigned),
    answered: Number(row.answered),
    received: Number(row.received),
    parked_here: Number(row.parked_here),
    parked_there: Number(row.parked_there),
    refused_there: Number(row.refused_there),
    trying: trying === null ? null : { sequence: Number(trying), attempts },
  }));
}

/** A part of a list as the store takes it: nulls where nothing is asked for. */
export interface Slice {
  readonly state: string | null;
  readonly cursor: string | null;
  readonly limit: number;
}

const numbered = <R extends { readonly sequence: bigint | null }>(row: R) => ({
  ...row,
  sequence: row.sequence === null ? null : Number(row.sequence),
});

/** Messages on their way out, newest first. */
export async function listOutbox(session: Session, slice: Slice): Promise<OutboxView[]> {
  const rows = await session.rows<Counted<OutboxView, 'sequence'>>(
    `select id, peer as "to", sequence, kind, sent_at, in_reply_to, state, code, answered_at
       from exchange.outbox
      where ($1::text is null or state = $1) and ($2::uuid is null or id < $2)
      order by id desc limit $3`,
    [slice.state, slice.cursor, slice.limit],
  );
  return rows.map(numbered);
}

/** One message on its way out; null when there is none. */
export async function findOutbox(session: Session, id: string): Promise<OutboxView | null> {
  const rows = await session.rows<Counted<OutboxView, 'sequence'>>(
    `select id, peer as "to", sequence, kind, sent_at, in_reply_to, state, code, answered_at
       from exchange.outbox where id = $1`,
    [id],
  );
  return rows.map(numbered)[0] ?? null;
}

type InboxRow = Counted<InboxView, 'sequence'>;

/** Messages that came, newest first. */
export async function listInbox(session: Session, slice: Slice): Promise<InboxView[]> {
  const rows = await session.rows<InboxRow>(
    `select id, peer as "from", sequence, kind, sent_at, received_at, in_reply_to, state, code, at, attempts,
            handled_at
       from exchange.inbox
      where ($1::text is null or state = $1) and ($2::uuid is null or id < $2)
      order by id desc limit $3`,
    [slice.state, slice.cursor, slice.limit],
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

/** One message that came; null when there is none. One that was handled or parked goes before a refused twin. */
export async function findInbox(session: Session, id: string): Promise<InboxView | null> {
  const rows = await session.rows<InboxRow>(
    `select id, peer as "from", sequence, kind, sent_at, received_at, in_reply_to, state, code, at, attempts,
            handled_at
       from exchange.inbox where id = $1 order by state = 'refused' limit 1`,
    [id],
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }))[0] ?? null;
}

/** What was not accepted, newest first. */
export async function listRefusals(session: Session, slice: Slice): Promise<RefusalView[]> {
  const rows = await session.rows<Counted<RefusalView, 'sequence'>>(
    `select * from exchange.refusal
      where $1::text is null and ($2::uuid is null or refusal_id < $2)
      order by refusal_id desc limit $3`,
    [slice.state, slice.cursor, slice.limit],
  );
  return rows.map(numbered);
}
