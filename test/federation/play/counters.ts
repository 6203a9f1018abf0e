import { askEligibility, askStep } from '../../../src/capital/claims/index.ts';
import { joiningTextOn, takeConsent } from '../../../src/data/consent/index.ts';
import { day, dayAt } from '../../../src/kernel/day.ts';
import type { Fault } from '../../../src/kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../src/kernel/jurisdiction.ts';
import type { Principal, Role } from '../../../src/kernel/principal.ts';
import type { Result } from '../../../src/kernel/result.ts';
import { pointName } from '../../../src/people/care/index.ts';
import { declarePairing } from '../../../src/people/households/index.ts';
import { type FederationNode, isAccident } from '../world/three-nodes.ts';
import type { Elder } from './elders.ts';
import type { Draft } from './filings.ts';

/** Staff of a service point, or of whatever else. */
export function staff(role: Role, organisation: string, jurisdiction: Jurisdiction): Principal {
  const subject = `${organisation}-${role}`;
  return { subject, display_name: subject, role, organisation, jurisdiction };
}

/** What somebody who asked a node heard: its answer, or nothing, because the node was or went away. */
export type Heard<T> =
  | { readonly answered: true; readonly value: T }
  | { readonly answered: false };

const NOTHING = { answered: false } as const;

/** Asks a node for something. Errors that are no accident of the simulation are thrown on: they are bugs. */
export async function attempt<T>(
  node: FederationNode,
  work: (node: FederationNode) => Promise<T>,
): Promise<Heard<T>> {
  if (node.crashing.isDead) return NOTHING;
  try {
    return { answered: true, value: await work(node) };
  } catch (error) {
    if (isAccident(error)) return NOTHING;
    throw error;
  }
}

/** The provider confirms or takes back a claim. */
export function step(
  node: FederationNode,
  provider: Principal,
  claim_id: string,
  asked: 'confirm' | 'reverse',
) {
  const of = asked === 'confirm' ? { step: asked } : { step: asked, reason: 'entered twice' };
  return attempt(node, ({ open }) => askStep(open.claims, provider, claim_id, of));
}

/** Two people declare their marriage at the counter and agree to share. */
export function declareMarriage(
  node: FederationNode,
  clerk: Principal,
  [one, other]: readonly [Elder, Elder],
) {
  const spouse = ({ document, birth_date }: Elder) => ({
    ...document,
    birth_date: day(birth_date),
  });
  const declared = {
    first: spouse(one),
    second: spouse(other),
    both_present: true,
    both_declare_marriage: true,
    both_consent: true,
  };
  return attempt(node, ({ open: { ports } }) => {
    const organisationName = (code: string) => pointName(ports.network, code);
    const pairing = { ...ports, law: ports.pairing_law, organisationName };
    return ports.database.transaction<Result<unknown, Fault>>((session) =>
      declarePairing(session, pairing, clerk, declared),
    );
  });
}

/** Somebody joins the record system at the counter. */
export function join(node: FederationNode, clerk: Principal, elder: Elder) {
  return attempt(node, ({ open: { ports } }) => {
    const { version } = joiningTextOn(dayAt(ports.clock.now(), ZONE));
    const { document } = elder;
    const birth_date = day(elder.birth_date);
    const given = { document, birth_date, text_version: version, expressed: true };
    return ports.database.transaction<Result<unknown, Fault>>((session) =>
      takeConsent(session, ports, clerk, given),
    );
  });
}

/** The counter asks before treatment. */
export function enquire(node: FederationNode, clerk: Principal, draft: Draft) {
  return attempt(node, ({ open }) => askEligibility(open.claims, clerk, draft));
}
