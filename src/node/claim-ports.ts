import type { ClaimPorts } from '../capital/claims/index.ts';
import type { TellRewards } from '../capital/vouchers/index.ts';
import { joinedOn } from '../data/consent/index.ts';
import type { Ask } from '../exchange/index.ts';
import type { PlainDate } from '../kernel/day.ts';
import { toJson } from '../kernel/money.ts';
import { pairingOf, pairingOn } from '../people/households/index.ts';
import { findByPseudonyms } from '../people/persons/index.ts';
import type { Session } from '../platform/postgres/index.ts';
import type { NodePorts } from './node-ports.ts';

/** What the claims room asks of earlier flows, bound to this node. */
export function claimPorts(ports: NodePorts, ask: Ask): ClaimPorts {
  return { ...ports, findByPseudonyms, pairingOn, joinedOn, ask };
}

/** With whom a person shares vouchers on a day, as the account page shows it. */
export async function findSpouse(session: Session, person_id: string, on: PlainDate) {
  const spouse_id = (await pairingOn(session, [person_id], on)).get(person_id);
  if (spouse_id === undefined) return null;
  const pairing = await pairingOf(session, person_id, on);
  if (pairing === null) return null;
  return { spouse_id, spouse_name: pairing.spouse_name, from: pairing.from };
}

/** Tells holders of rewards that they have earned. */
export function tellRewards(ports: Pick<NodePorts, 'notify'>): TellRewards {
  return (session, rewards) =>
    ports.notify(
      session,
      rewards.map((reward) => ({
        person_id: reward.person_id,
        kind: 'reward_earned' as const,
        facts: {
          amount: toJson({ currency: 'HKD', minor: reward.minor }),
          year: String(reward.earned_year),
          lapses_on: { day: reward.usable_until.toString() },
        },
        about: { type: 'account' as const, id: reward.person_id },
      })),
    );
}
