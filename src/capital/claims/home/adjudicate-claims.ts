import { dayAt, type Instant } from '../../../kernel/day.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { isInBooks, type Journal, postJournals } from '../../ledger/index.ts';
import { balancesFor, recordDesignatedUse } from '../../vouchers/index.ts';
import { type Claim, visitName } from '../claim-record.ts';
import { insertItems } from '../item-store.ts';
import type { HomePorts } from '../ports.ts';
import { type ClaimLaw, claimLaw } from '../procedure.ts';
import { findClaims, insertClaims, lockNames } from '../store.ts';
import type { IncomingClaim } from '../treating/incoming-claim.ts';
import { openWindows } from '../window-store.ts';
import { type BearerFacts, bearerFacts } from './bearer-facts.ts';
import { counterpartyOf, entryOf } from './claim-entry.ts';
import { type Bench, type Decided, decideClaim, returnClaim, unfitReason } from './decide-claim.ts';
import {
  hasEdition,
  insertDecisions,
  keepEdition,
  paidEpisodes,
  transactionNumbers,
} from './decision-store.ts';
import type { ToldClaim } from './told-claim.ts';

/**
 * Decides claims in the order of the list, in the caller's transaction: what one takes is gone for the next. The number
 * of statements does not depend on how many there are. A claim that is known already is told again and nothing else
 * happens. Fault `policy.not_settled` where a credit that is due has no known amount.
 */
export async function adjudicateClaims(
  session: Session,
  ports: HomePorts,
  incoming: readonly IncomingClaim[],
): Promise<Result<readonly ToldClaim[], Fault>> {
  await lockNames(
    session,
    incoming.map(({ claim }) => `visit|${visitName(claim)}`),
  );
  const known = await findClaims(
    session,
    incoming.map(({ claim }) => claim.claim_id),
  );
  const fresh = new Map(
    incoming
      .filter(({ claim }) => !known.has(claim.claim_id))
      .map((one) => [one.claim.claim_id, one]),
  );
  const decided = await decideAll(session, ports, [...fresh.values()]);
  if (!decided.ok) return decided;
  await persist(session, ports, decided.value);
  const told = new Map<string, ToldClaim>();
  for (const claim of known.values())
    told.set(claim.claim_id, { claim, item: null, refusal: null });
  for (const { claim, item } of decided.value) {
    told.set(claim.claim_id, { claim, item, refusal: null });
  }
  return ok(incoming.map(({ claim }) => told.get(claim.claim_id) as ToldClaim));
}

async function decideAll(
  session: Session,
  ports: HomePorts,
  fresh: readonly IncomingClaim[],
): Promise<Result<readonly Decided[], Fault>> {
  if (fresh.length === 0) return ok([]);
  const law = claimLaw(ports.rulebook);
  const at = ports.clock.now().round('millisecond');
  const fit = fresh.filter(({ claim }) => unfitReason({ ports, at }, claim) === null);
  const found = await bearerFacts(
    session,
    ports,
    fit.map(({ claim, birth_date }) => ({ ...claim, birth_date })),
  );
  const facts = new Map(fit.map((one, index) => [one, found[index] ?? null]));
  const opened = await openBench(session, { ports, law, at }, facts);
  if (!opened.ok) return opened;
  const { bench, numbers } = opened.value;
  return ok(
    fresh.map((one) => {
      const number = numbers.get(one.claim);
      if (number !== undefined) return decideClaim(bench, one, facts.get(one) ?? null, number);
      return returnClaim(bench, one, unfitReason(bench, one.claim) ?? 'X01');
    }),
  );
}

/** Reads and locks everything that the batch is decided with. Accounts are locked last but for the windows. */
async function openBench(
  session: Session,
  of: { readonly ports: HomePorts; readonly law: ClaimLaw; readonly at: Instant },
  facts: ReadonlyMap<IncomingClaim, BearerFacts | null>,
): Promise<Result<{ bench: Bench; numbers: ReadonlyMap<Claim, string> }, Fault>> {
  const { ports, law, at } = of;
  const claims = [...facts.keys()].map((one) => one.claim);
  const paid = await paidEpisodes(session, claims);
  const asked = { count: claims.length, at };
  const serials = await transactionNumbers(session, ports.node, asked);
  const numbers = new Map(claims.map((claim, index) => [claim, serials[index] ?? '']));
  const voucher = law.laws.voucher;
  const purses = [...facts].flatMap(([{ claim }, bearer]) =>
    bearer === null ? [] : [entryOf(voucher, claim, { ...bearer, month: '' })],
  );
  const reading = { today: dayAt(at, ZONE), mode: 'lock' } as const;
  const purse = await balancesFor(session, { ...ports, law: voucher }, purses, reading);
  if (!purse.ok) return purse;
  const parties = claims.map((claim) => {
    return { counterparty: counterpartyOf(claim), currency: claim.fee.currency };
  });
  const months = await openWindows(session, parties, at);
  const paid_episodes = new Set(paid);
  return ok({ bench: { ports, law, at, purse: purse.value, paid_episodes, months }, numbers });
}

async function persist(
  session: Session,
  ports: HomePorts,
  decided: readonly Decided[],
): Promise<void> {
  if (decided.length === 0) return;
  await postAll(
    session,
    decided.flatMap((one) => one.journals),
  );
  await keepLaw(session, ports, ports.clock.now());
  await insertClaims(
    session,
    decided.map((one) => one.claim),
    decided.flatMap((one) => one.events),
  );
  await insertDecisions(
    session,
    decided.flatMap((one) => one.decision ?? []),
  );
  await insertItems(
    session,
    decided.flatMap((one) => one.item ?? []),
  );
  await recordDesignatedUse(
    session,
    decided.flatMap((one) => one.uses),
  );
  await ports.notify(
    session,
    decided.flatMap((one) => one.notices),
  );
}

/** Posts journals that were made under lock: one that is refused is a bug, and nothing of the batch stays. */
export async function postAll(session: Session, journals: readonly Journal[]): Promise<void> {
  const outcomes = await postJournals(session, journals);
  const refused = outcomes.find((outcome) => !isInBooks(outcome));
  if (refused !== undefined) throw new Error(`A journal was refused: ${refused.outcome}`);
}

const kept = new WeakMap<HomePorts['database'], Set<string>>();

/** Keeps the law beside the first decision that uses it. What another transaction may still undo is asked again. */
async function keepLaw(session: Session, ports: HomePorts, at: Instant): Promise<void> {
  const { digest, law_text } = claimLaw(ports.rulebook);
  const known = kept.get(ports.database) ?? new Set<string>();
  kept.set(ports.database, known);
  if (known.has(digest)) return;
  if (await hasEdition(session, digest)) known.add(digest);
  else await keepEdition(session, { digest, law_text, at });
}
