import type { Instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { ClaimEvent } from './record/claim-event.ts';
import type { Claim } from './record/claim-record.ts';
import {
  type ClaimRow,
  claimOf,
  claimRow,
  type EventRow,
  eventOf,
  eventRow,
} from './record/claim-row.ts';
import { together } from './together.ts';

/** The channel on which waiting processes hear that claims were decided. */
export const WAITING = 'capital_claim_decided';

/**
 * Takes locks on names (keys and episodes) until the transaction ends, always in the same order, so that two batches
 * that speak of the same episode or key go one after the other. Names are taken before rows of accounts.
 */
export async function lockNames(session: Session, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await session.rows(
    `select pg_advisory_xact_lock(l.name)
       from (select distinct hashtextextended(name, 77) as name from unnest($1::text[]) as name
              order by 1) l`,
    [names],
  );
}

/** Writes new claims with their first events: two statements, however many there are. */
export async function insertClaims(
  session: Session,
  claims: readonly Claim[],
  events: readonly ClaimEvent[],
): Promise<void> {
  if (claims.length === 0) return;
  await together(
    session.rows(
      `insert into capital.claim
       select * from json_populate_recordset(null::capital.claim, $1::json)`,
      [JSON.stringify(claims.map(claimRow))],
    ),
    insertEvents(session, events),
  );
}

/** Appends events to their chains. */
async function insertEvents(session: Session, events: readonly ClaimEvent[]): Promise<void> {
  if (events.length === 0) return;
  await session.rows(
    `insert into capital.claim_event
     select * from json_populate_recordset(null::capital.claim_event, $1::json)`,
    [JSON.stringify(events.map(eventRow))],
  );
}

/** Writes what changed of claims that the caller has locked, and the events that changed it. */
export async function updateClaims(
  session: Session,
  claims: readonly Claim[],
  events: readonly ClaimEvent[],
): Promise<void> {
  if (claims.length > 0) {
    await session.rows(
      `update capital.claim c set
         state = n.state, event_count = n.event_count, last_hash = n.last_hash,
         transaction_number = n.transaction_number, decided_at = n.decided_at,
         voucher_hkd_minor = n.voucher_hkd_minor, voucher_fee_minor = n.voucher_fee_minor,
         patient_share_minor = n.patient_share_minor, residue_hkd_minor = n.residue_hkd_minor,
         quote = n.quote, balances_after = n.balances_after, reasons = n.reasons, flags = n.flags,
         window_month = n.window_month, hold_expires_at = n.hold_expires_at,
         asked = n.asked, asked_at = n.asked_at
       from json_populate_recordset(null::capital.claim, $1::json) n
       where c.claim_id = n.claim_id`,
      [JSON.stringify(claims.map(claimRow))],
    );
  }
  await insertEvents(session, events);
}

/** Claims by id, each locked until the end of the transaction, in the order of their ids. Unknown ones are absent. */
export async function lockClaims(
  session: Session,
  claim_ids: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const rows = await session.rows<ClaimRow>(
    `select * from capital.claim where claim_id = any($1::uuid[]) order by claim_id for update`,
    [claim_ids],
  );
  return new Map(rows.map((row) => [row.claim_id, claimOf(row)]));
}

/** Claims whose hold is over, each locked; those that somebody else works on are left to them. */
export async function lockOverdueClaims(
  session: Session,
  at: Instant,
  limit: number,
): Promise<readonly Claim[]> {
  const rows = await session.rows<ClaimRow>(
    `select * from capital.claim where state in ('HELD', 'PENDED') and hold_expires_at <= $1
      order by hold_expires_at limit $2 for update skip locked`,
    [at, limit],
  );
  return rows.map(claimOf);
}

/** Claims by id, without a lock. Unknown ones are absent. */
export async function findClaims(
  session: Session,
  claim_ids: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const rows = await session.rows<ClaimRow>(
    `select * from capital.claim where claim_id = any($1::uuid[])`,
    [claim_ids],
  );
  return new Map(rows.map((row) => [row.claim_id, claimOf(row)]));
}

/** Names what an organisation sent under one of its keys. */
export function keyName(of: {
  readonly organisation: string;
  readonly idempotency_key: string | null;
}): string {
  return `${of.organisation}|${of.idempotency_key}`;
}

/** Claims that were sent under these keys, by `keyName`. */
export async function findByKeys(
  session: Session,
  keys: readonly { readonly organisation: string; readonly idempotency_key: string }[],
): Promise<ReadonlyMap<string, Claim>> {
  const rows = await session.rows<ClaimRow>(
    // `offset 0` keeps each key a look into the index: with figures from when the table was small, a join reads it all.
    `select c.* from unnest($1::text[], $2::text[]) as k(organisation, idempotency_key)
      cross join lateral (
        select * from capital.claim
         where organisation = k.organisation and idempotency_key = k.idempotency_key offset 0) c`,
    [keys.map((one) => one.organisation), keys.map((one) => one.idempotency_key)],
  );
  return new Map(rows.map((row) => [keyName(row), claimOf(row)]));
}

/** The events of a claim in their order. */
export async function eventsOf(session: Session, claim_id: string): Promise<readonly ClaimEvent[]> {
  const rows = await session.rows<EventRow>(
    `select * from capital.claim_event where claim_id = $1 order by sequence`,
    [claim_id],
  );
  return rows.map(eventOf);
}

/** Events of many claims after `after`, in order of claim and sequence, for checks that read everything in pages. */
export async function eventsAfter(
  session: Session,
  after: string,
  limit: number,
): Promise<readonly ClaimEvent[]> {
  const rows = await session.rows<EventRow>(
    `select e.* from capital.claim_event e
      where e.claim_id in (select claim_id from capital.claim where claim_id > $1::uuid
                            order by claim_id limit $2)
      order by e.claim_id, e.sequence`,
    [after, limit],
  );
  return rows.map(eventOf);
}

/** Of these episodes, those that national insurance pays for, as `institution|episode`. */
export async function insuredAmong(
  session: Session,
  episodes: readonly { readonly institution: string; readonly episode: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ institution: string; episode: string }>(
    `select institution, episode from capital.insured_episode
      where (institution, episode) in (select * from unnest($1::text[], $2::text[]))
        and withdrawn_at is null`,
    [episodes.map((one) => one.institution), episodes.map((one) => one.episode)],
  );
  return new Set(rows.map((row) => `${row.institution}|${row.episode}`));
}

/** Wakes everybody who waits for answers, in this process and in others; they hear it after the commit. */
export async function tellWaiting(session: Session): Promise<void> {
  await session.rows(`select pg_notify('${WAITING}', '')`);
}
