import { dayAt, daysBetween, type Instant } from '../../../kernel/day.ts';
import type { FaultCode } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { reverseVouchers } from '../../vouchers/index.ts';
import { type Item, insertItems, itemOf } from '../item-store.ts';
import type { HomePorts } from '../ports.ts';
import { claimLaw, reversalDays } from '../procedure.ts';
import { advance, type ClaimChange } from '../record/claim-change.ts';
import type { Actor } from '../record/claim-event.ts';
import type { Claim, ClaimBalances } from '../record/claim-record.ts';
import { lockClaims } from '../store.ts';
import { openWindows, partyName } from '../window-store.ts';
import { postAll } from './adjudicate-claims.ts';
import { counterpartyOf } from './claim-entry.ts';
import { returnedNotices } from './claim-notices.ts';
import { type Step, writeChanges } from './confirm-claims.ts';
import { balancesNow, decidedClaims, holdEnds } from './held-claims.ts';
import type { ToldClaim } from './told-claim.ts';

/**
 * Takes claims back: a payment by its mirror and a negative line in the open window, a hold by its release. Only within
 * the days that the procedure allows, counted to the moment of asking. One that is taken back already is told again;
 * any other is told with a refusal. Unknown claims are absent from the answer.
 */
export async function reverseClaims(
  session: Session,
  ports: HomePorts,
  steps: readonly Step[],
  actor: Actor,
): Promise<ReadonlyMap<string, ToldClaim>> {
  const claims = await lockClaims(
    session,
    steps.map((step) => step.claim_id),
  );
  const told = new Map<string, ToldClaim>();
  const ready: Claim[] = [];
  for (const { claim_id, asked_at } of steps) {
    const claim = claims.get(claim_id);
    if (claim === undefined || told.has(claim_id)) continue;
    const refusal = reversalRefusal(ports, claim, asked_at);
    told.set(claim_id, { claim, item: null, refusal });
    if (refusal === null && claim.state !== 'REVERSED') ready.push(claim);
  }
  const at = ports.clock.now().round('millisecond');
  for (const one of await reverseLocked(session, ports, ready, { actor, at })) told.set(...one);
  return told;
}

/** Why a claim cannot be taken back; null when it can or when it is done already. */
export function reversalRefusal(
  ports: Pick<HomePorts, 'rulebook'>,
  claim: Claim,
  asked_at: Instant,
): FaultCode | null {
  if (['HELD', 'PENDED', 'REVERSED'].includes(claim.state)) return null;
  if (claim.state !== 'ADJUDICATED' || claim.decided_at === null) return 'claim.wrong_state';
  const passed = daysBetween(dayAt(claim.decided_at, ZONE), dayAt(asked_at, ZONE));
  const allowed = reversalDays(claimLaw(ports.rulebook), claim.decided_at);
  return passed > allowed ? 'claim.reversal_late' : null;
}

async function reverseLocked(
  session: Session,
  ports: HomePorts,
  claims: readonly Claim[],
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): Promise<readonly (readonly [string, ToldClaim])[]> {
  if (claims.length === 0) return [];
  const paid = claims.filter((claim) => claim.state === 'ADJUDICATED');
  const held = claims.filter((claim) => claim.state !== 'ADJUDICATED');
  const months = await openWindows(session, paid.map(partyOf), at);
  await postAll(session, await holdEnds(session, ports, held, { as: 'released', at }));
  await takeBack(session, ports, paid, months, at);
  const decided = await decidedClaims(session, ports, claims);
  const balances = await balancesNow(session, ports, [...decided.values()], at);
  const changes = claims.map((claim) => reversed(claim, balances, { actor, at }));
  const items = changes.flatMap(({ claim }): Item[] => {
    const month = months.get(partyName(partyOf(claim)));
    if (month === undefined || claim.window_month === null) return [];
    const item_id = newId(ports.clock, ports.random);
    const counterparty = counterpartyOf(claim);
    return [itemOf(claim, { item_id, kind: 'reversal', counterparty, month, at })];
  });
  await writeChanges(session, changes);
  await insertItems(session, items);
  const { network } = ports.rulebook;
  const notices = [...decided.values()].flatMap((one) => {
    const now = balances.get(one.claim.claim_id) ?? null;
    return returnedNotices(network, 'claim_reversed', { ...one, balances: now });
  });
  await ports.notify(session, notices);
  return changes.map(({ claim }) => {
    const item = items.find((one) => one.claim_id === claim.claim_id) ?? null;
    return [claim.claim_id, { claim, item, refusal: null }];
  });
}

function partyOf(claim: Claim) {
  return { counterparty: counterpartyOf(claim), currency: claim.fee.currency };
}

async function takeBack(
  session: Session,
  ports: HomePorts,
  paid: readonly Claim[],
  months: ReadonlyMap<string, string>,
  at: Instant,
): Promise<void> {
  if (paid.length === 0) return;
  const law = claimLaw(ports.rulebook).laws.voucher;
  const wanted = paid.map((claim) => {
    const window_month = months.get(partyName(partyOf(claim))) ?? '';
    return { claim_id: claim.claim_id, window_month };
  });
  const request = { claims: wanted, today: dayAt(at, ZONE) };
  const reversed = await reverseVouchers(session, { ...ports, law }, request);
  const refused = reversed.find((one) => one.outcome !== 'posted');
  if (refused !== undefined) throw new Error(`A payment was not taken back: ${refused.outcome}`);
}

function reversed(
  claim: Claim,
  balances: ReadonlyMap<string, ClaimBalances>,
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): ClaimChange {
  const facts = {
    hold_expires_at: null,
    decided_at: at,
    reasons: [...claim.reasons, 'R01' as const],
    balances_after: balances.get(claim.claim_id) ?? null,
  };
  return advance(claim, { event: 'reversed', ...actor, at, reasons: ['R01'] }, facts);
}
