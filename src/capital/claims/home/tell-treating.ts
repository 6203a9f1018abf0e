import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { CLAIM_DECIDED, CLAIMS_MAX, type DecidedBody } from '../messages.ts';
import type { HomePorts } from '../ports.ts';
import { decidedBody, type ToldClaim } from './told-claim.ts';

/** Tells the treating sides what became of their claims. Claims that were entered at home have nobody else to tell. */
export async function tellTreating(
  session: Session,
  ports: Pick<HomePorts, 'send'>,
  told: readonly ToldClaim[],
): Promise<void> {
  const crossing = told.filter(({ claim }) => claim.channel === 'exchange');
  for (const to of new Set(crossing.map(({ claim }) => claim.treating))) {
    const bodies = crossing.filter(({ claim }) => claim.treating === to).map(decidedBody);
    await sendDecided(session, ports, to, bodies);
  }
}

/** Sends answers, as many to a message as it takes. */
export async function sendDecided(
  session: Session,
  ports: Pick<HomePorts, 'send'>,
  to: Jurisdiction,
  bodies: readonly DecidedBody[],
  in_reply_to?: string,
): Promise<void> {
  for (let start = 0; start < bodies.length; start += CLAIMS_MAX) {
    const claims = bodies.slice(start, start + CLAIMS_MAX);
    const reply = in_reply_to === undefined ? {} : { in_reply_to };
    await ports.send(session, { to, of: CLAIM_DECIDED, body: { claims }, ...reply });
  }
}
