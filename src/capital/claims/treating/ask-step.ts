import type { Instant } from '../../../kernel/day.ts';
import { type Fault, type FaultCode, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { confirmClaims } from '../home/confirm-claims.ts';
import { reversalRefusal, reverseClaims } from '../home/reverse-claims.ts';
import { tellTreating } from '../home/tell-treating.ts';
import type { ToldClaim } from '../home/told-claim.ts';
import { CLAIM_CONFIRMED, CLAIM_REVERSED } from '../messages.ts';
import type { HomePorts } from '../ports.ts';
import { claimLaw, reversalDays } from '../procedure.ts';
import { advance, nodeActor } from '../record/claim-change.ts';
import type { Claim } from '../record/claim-record.ts';
import { lockClaims, updateClaims } from '../store.ts';
import { worksFor } from './check-draft.ts';

/** What a provider can do with a claim that was decided. */
export type ClaimStep =
  | { readonly step: 'confirm' }
  | { readonly step: 'reverse'; readonly reason: string };

/**
 * A provider of the claim's own organisation confirms or takes back a claim. At home it is done at once; at the treating
 * side it is noted and sent home. Asking again for what was asked or done already changes nothing.
 */
export function askStep(
  ports: HomePorts,
  principal: Principal,
  claim_id: string,
  step: ClaimStep,
): Promise<Result<Claim, Fault>> {
  return ports.database.transaction(async (session) => {
    const claim = (await lockClaims(session, [claim_id])).get(claim_id);
    if (claim === undefined || !worksFor(principal, claim)) return no(fault('claim.not_found'));
    if (isDone(claim, step)) return ok(claim);
    const at = ports.clock.now().round('millisecond');
    const refusal = refusalOf(ports, claim, step, at);
    if (refusal !== null) return no(refusal);
    const asked = await note(session, ports, claim, { principal, step, at });
    return ports.node === claim.home
      ? doAtHome(session, ports, asked, { principal, step, at })
      : sendHome(session, ports, asked, step);
  });
}

/** Whether it was asked or done already. */
function isDone(claim: Claim, { step }: ClaimStep): boolean {
  return claim.asked === step || claim.state === DONE_STATE[step];
}

const DONE_STATE = { confirm: 'ADJUDICATED', reverse: 'REVERSED' } as const;

interface Asked {
  readonly principal: Principal;
  readonly step: ClaimStep;
  readonly at: Instant;
}

function refusalOf(ports: HomePorts, claim: Claim, { step }: ClaimStep, at: Instant): Fault | null {
  const wrong = fault('claim.wrong_state', { state: claim.state });
  if (claim.asked !== null) return wrong;
  if (step === 'confirm') return claim.state === 'HELD' ? null : wrong;
  const code = reversalRefusal(ports, claim, at);
  return code === null ? null : faultFor(ports, code, claim);
}

function faultFor(ports: HomePorts, code: FaultCode, claim: Claim): Fault {
  const days =
    claim.decided_at === null ? 0 : reversalDays(claimLaw(ports.rulebook), claim.decided_at);
  return fault(code, { state: claim.state, days: String(days) });
}

/** Writes who asked for what into the claim's events. The treating side then waits for home. */
async function note(
  session: Session,
  ports: HomePorts,
  claim: Claim,
  { principal, step, at }: Asked,
): Promise<Claim> {
  const change = advance(
    claim,
    {
      event: step.step === 'confirm' ? 'confirm_asked' : 'reverse_asked',
      actor: principal.subject,
      actor_role: principal.role,
      at,
      reasons: step.step === 'reverse' ? [step.reason] : [],
    },
    ports.node === claim.home ? {} : { asked: step.step, asked_at: at },
  );
  await updateClaims(session, [change.claim], [change.event]);
  return change.claim;
}

async function sendHome(
  session: Session,
  ports: HomePorts,
  claim: Claim,
  { step }: ClaimStep,
): Promise<Result<Claim, Fault>> {
  const to = claim.home;
  const { claim_id } = claim;
  const at = (claim.asked_at ?? ports.clock.now()).toString();
  if (step === 'confirm') {
    const body = { claims: [{ claim_id, confirmed_at: at }] };
    await ports.send(session, { to, of: CLAIM_CONFIRMED, body });
  } else {
    const body = { claims: [{ claim_id, requested_at: at }] };
    await ports.send(session, { to, of: CLAIM_REVERSED, body });
  }
  return ok(claim);
}

async function doAtHome(
  session: Session,
  ports: HomePorts,
  { claim_id }: Claim,
  { step, at }: Asked,
): Promise<Result<Claim, Fault>> {
  const steps = [{ claim_id, asked_at: at }];
  const actor = nodeActor(ports.node);
  const told: ReadonlyMap<string, ToldClaim> =
    step.step === 'confirm'
      ? await confirmClaims(session, ports, steps, actor)
      : await reverseClaims(session, ports, steps, actor);
  const one = told.get(claim_id);
  if (one === undefined) throw new Error('a claim that is locked was not found');
  await tellTreating(session, ports, [one]);
  return one.refusal === null ? ok(one.claim) : no(faultFor(ports, one.refusal, one.claim));
}
