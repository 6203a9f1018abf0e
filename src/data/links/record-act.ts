import type { Instant } from '../../kernel/day.ts';
import type { FaultCode } from '../../kernel/fault.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { type Actor, appendEvents } from '../trail/index.ts';
import type { LinkOutcome } from './link.ts';

/** What can happen to a link, for the trail of its person. */
export type LinkAct = 'applied' | 'opened' | 'packet_opened' | 'revoked';

/** Writes what happened to a link, done or refused, into the trail, within the caller's transaction. */
export async function recordLinkAct(
  session: Session,
  { link_id, person_id }: { readonly link_id: string; readonly person_id: string },
  of: {
    readonly by: Actor;
    readonly at: Instant;
    readonly act: LinkAct;
    readonly refusal?: FaultCode;
  },
): Promise<void> {
  const { by, at, act, refusal } = of;
  await appendEvents(session, [
    {
      person_id,
      by,
      at: at.toString(),
      interaction: `link.${act}`,
      resource_type: 'Bundle',
      resource_id: link_id,
      outcome: refusal ?? 'done',
      amount: refusal === undefined ? 1 : 0,
      basis: 'link',
      basis_id: link_id,
    },
  ]);
}

/** Why a try was refused, as the person reads it: also what the one who tried is not told. */
export function refusalOf(outcome: Exclude<LinkOutcome, 'opened'>): FaultCode {
  return outcome === 'wrong_passcode' ? 'link.passcode_wrong' : `link.${outcome}`;
}
