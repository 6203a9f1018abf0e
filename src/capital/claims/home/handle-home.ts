import type { MessageHandler } from '../../../exchange/index.ts';
import { dayAt, instant } from '../../../kernel/day.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { CLAIM_CONFIRMED, CLAIM_REVERSED, CLAIM_SUBMITTED } from '../messages.ts';
import type { HomePorts } from '../ports.ts';
import { nodeActor } from '../record/claim-change.ts';
import { findClaims } from '../store.ts';
import { claimFromBody } from '../treating/submitted-body.ts';
import { adjudicateClaims } from './adjudicate-claims.ts';
import { confirmClaims, type Step } from './confirm-claims.ts';
import { reverseClaims } from './reverse-claims.ts';
import { sendDecided } from './tell-treating.ts';
import { decidedBody, type ToldClaim, unknownBody } from './told-claim.ts';

/** Decides claims that a treating side sent; every claim of the message is answered. */
export function submittedHandler(ports: HomePorts): MessageHandler<typeof CLAIM_SUBMITTED.schema> {
  return {
    of: CLAIM_SUBMITTED,
    async handle(session, { id, from, body }) {
      const sides = { home: ports.node, treating: from };
      const incoming = body.claims.map((one) => {
        const point = ports.rulebook.network.point(one.service_point);
        return claimFromBody(one, sides, point?.institution ?? one.service_point);
      });
      const foreign = await claimsOfOthers(session, from, body.claims);
      const own = incoming.filter(({ claim }) => !foreign.has(claim.claim_id));
      const told = await adjudicateClaims(session, ports, own);
      // To throw is to park: the message stays visible and whole until somebody has settled the law.
      if (!told.ok) throw new Error(`Claims could not be decided: ${told.error.code}`);
      const found = new Map(told.value.map((one) => [one.claim.claim_id, one]));
      await answer(session, ports, { id, from, body }, found);
    },
  };
}

/** Pays what the enrolled provider confirmed; every claim of the message is answered. */
export function confirmedHandler(ports: HomePorts): MessageHandler<typeof CLAIM_CONFIRMED.schema> {
  return {
    of: CLAIM_CONFIRMED,
    async handle(session, { id, from, body }) {
      const steps = await ownSteps(
        session,
        from,
        body.claims.map((one) => ({ claim_id: one.claim_id, asked_at: instant(one.confirmed_at) })),
      );
      const told = await confirmClaims(session, ports, steps, nodeActor(from));
      await answer(session, ports, { id, from, body }, told);
    },
  };
}

/** Takes back what the provider reversed; every claim of the message is answered. */
export function reversedHandler(ports: HomePorts): MessageHandler<typeof CLAIM_REVERSED.schema> {
  return {
    of: CLAIM_REVERSED,
    async handle(session, { id, from, body }) {
      const steps = await ownSteps(
        session,
        from,
        body.claims.map((one) => ({ claim_id: one.claim_id, asked_at: instant(one.requested_at) })),
      );
      const told = await reverseClaims(session, ports, steps, nodeActor(from));
      await answer(session, ports, { id, from, body }, told);
    },
  };
}

/** Claims by these ids that are not the sender's: nothing is done to them and nothing is said of them. */
async function claimsOfOthers(
  session: Session,
  from: Jurisdiction,
  named: readonly { readonly claim_id: string }[],
): Promise<ReadonlySet<string>> {
  const claims = await findClaims(
    session,
    named.map((one) => one.claim_id),
  );
  const others = [...claims.values()].filter(
    (claim) => claim.treating !== from || claim.channel !== 'exchange',
  );
  return new Set(others.map((claim) => claim.claim_id));
}

async function ownSteps(
  session: Session,
  from: Jurisdiction,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const foreign = await claimsOfOthers(session, from, steps);
  return steps.filter((step) => !foreign.has(step.claim_id));
}

async function answer(
  session: Session,
  ports: HomePorts,
  asked: {
    readonly id: string;
    readonly from: Jurisdiction;
    readonly body: { readonly claims: readonly { readonly claim_id: string }[] };
  },
  told: ReadonlyMap<string, ToldClaim>,
): Promise<void> {
  const now = ports.clock.now().round('millisecond');
  const unknown = { at: now.toString(), today: dayAt(now, ZONE).toString() };
  const bodies = asked.body.claims.map(({ claim_id }) => {
    const one = told.get(claim_id);
    return one === undefined ? unknownBody(claim_id, unknown) : decidedBody(one);
  });
  await sendDecided(session, ports, asked.from, bodies, asked.id);
}
