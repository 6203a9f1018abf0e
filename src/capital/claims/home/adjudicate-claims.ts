import { dayAt, type Instant } from '../../../kernel/day.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { isInBooks, type Journal, postJournals } from '../../ledger/index.ts';
import { balancesFor, recordDesignatedUse } from '../../vouchers/index.ts';
import { insertItems } from '../item-store.ts';
import type { HomePorts } from '../ports.ts';
import { type ClaimLaw, claimLaw } from '../procedure.ts';
import { visitName } from '../record/claim-record.ts';
import { findClaims, insertClaims, lockNames } from '../store.ts';
import { together } from '../together.ts';
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
} from './decisions/decision-store.ts';
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
  const [, known] = await together(
    lockNames(
      session,
      incoming.map(({ claim }) => `visit|${visitName(claim)}`),
    ),
    findClaims(
      session,
      incoming.map(({ claim }) => claim.claim_id),
    ),
  );
  const fresh = new Map(
    incoming
      .filter(({ claim }) => !known.has(claim.claim_id))
      .map((one) => [one.claim.claim_id, one]),
  );
  // Once for the whole batch: the law that decides is the law that is kept, also when it changes meanwhile.
  const law = claimLaw(ports.rulebook);
  const decided = await decideAll(session, { ports, law }, [...fresh.values()]);
  if (!decided.ok) return decided;
  await persist(session, { ports, law }, decided.value);
  const told = new Map<string, ToldClaim>();
  for (const claim of known.values())
    told.set(claim.claim_id, { claim, item: null, refusal: null });
  for (const { claim, item } of decided.value) {
    told.set(claim.claim_id, { claim, item, refusal: null });
  }
  return ok(incoming.map(({ claim }) => told.get(claim.claim_id) as ToldClaim));
}

interface Sitting {
  readonly ports: HomePorts;
  readonly law: ClaimLaw;
}

async function decideAll(
  session: Session,
  { ports, law }: Sitting,
  fresh: readonly IncomingClaim[],
): Promise<Result<readonly Decided[], Fault>> {
  if (fresh.length === 0) return ok([]);
  const at = ports.clock.now().round('millisecond');
  const fit = fresh.filter(({ claim }) => unfitReason({ ports, at }, claim) === null);
  const opened = await openBench(session, { ports, law, at }, fit);
  if (!opened.ok) return opened;
  const { bench, facts, numbers } = opened.value;
  return ok(
    fresh.map((one) => {
      const number = numbers.get(one);
      if (number !== undefined) return decideClaim(bench, one, facts.get(one) ?? null, number);
      return returnClaim(bench, one, unfitReason(bench, one.claim) ?? 'X01');
    }),
  );
}

interface OpenBench {
  readonly bench: Bench;
  readonly facts: ReadonlyMap<IncomingClaim, BearerFacts | null>;
  readonly numbers: ReadonlyMap<IncomingClaim, string>;
}

/** Reads and locks everything that the batch is decided with; accounts, which others wait for, last. */
async function openBench(
  session: Session,
  { ports, law, at }: Sitting & { readonly at: Instant },
  fit: readonly IncomingClaim[],
): Promise<Result<OpenBench, Fault>> {
  const claims = fit.map((one) => one.claim);
  const parties = claims.map((claim) => {
    return { counterparty: counterpartyOf(claim), currency: claim.fee.currency };
  });
  const [found, paid, serials, months] = await together(
    bearerFacts(
      session,
      ports,
      fit.map(({ claim, birth_date }) => ({ ...claim, birth_date })),
    ),
    paidEpisodes(session, claims),
    transactionNumbers(session, ports.node, { count: claims.length, at }),
    openWindows(session, parties, at),
  );
  const voucher = law.laws.voucher;
  const purses = claims.flatMap((claim, index) => {
    const bearer = found[index] ?? null;
    return bearer === null ? [] : [entryOf(voucher, claim, { ...bearer, month: '' })];
  });
  const reading = { today: dayAt(at, ZONE), mode: 'lock' } as const;
  const purse = await balancesFor(session, { ...ports, law: voucher }, purses, reading);
  if (!purse.ok) return purse;
  const paid_episodes = new Set(paid);
  return ok({
    bench: { ports, law, at, purse: purse.value, paid_episodes, months },
    facts: new Map(fit.map((one, index) => [one, found[index] ?? null])),
    numbers: new Map(fit.map((one, index) => [one, serials[index] ?? ''])),
  });
}

/** Books and writes everything that was decided, in one go. */
async function persist(
  session: Session,
  { ports, law }: Sitting,
  decided: readonly Decided[],
): Promise<void> {
  if (decided.length === 0) return;
  const all = <T>(pick: (one: Decided) => readonly T[]) => decided.flatMap(pick);
  await together(
    postAll(
      session,
      all((one) => one.journals),
    ),
    keepLaw(session, { ports, law }, ports.clock.now()),
    insertClaims(
      session,
      all((one) => [one.claim]),
      all((one) => one.events),
    ),
    insertDecisions(
      session,
      all((one) => (one.decision === null ? [] : [one.decision])),
    ),
    insertItems(
      session,
      all((one) => (one.item === null ? [] : [one.item])),
    ),
    recordDesignatedUse(
      session,
      all((one) => one.uses),
    ),
    ports.notify(
      session,
      all((one) => one.notices),
    ),
  );
}

/** Posts journals that were made under lock: one that is refused is a bug, and nothing of the batch stays. */
export async function postAll(session: Session, journals: readonly Journal[]): Promise<void> {
  const outcomes = await postJournals(session, journals);
  const refused = outcomes.find((outcome) => !isInBooks(outcome));
  if (refused !== undefined) throw new Error(`A journal was refused: ${refused.outcome}`);
}

const kept = new WeakMap<HomePorts['database'], Set<string>>();

/** Keeps the law beside the first decision that uses it. What may still be undone is asked again. */
async function keepLaw(session: Session, { ports, law }: Sitting, at: Instant): Promise<void> {
  const { digest, law_text } = law;
  const known = kept.get(ports.database) ?? new Set<string>();
  kept.set(ports.database, known);
  if (known.has(digest)) return;
  if (await hasEdition(session, digest)) known.add(digest);
  else await keepEdition(session, { digest, law_text, at });
}
