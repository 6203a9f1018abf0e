import { type Clock, dayAt, type Instant, startOf } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId, type Random } from '../../../kernel/id.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Database, Session } from '../../../platform/postgres/index.ts';
import type { ConsentHolder, CoverageConsent } from './consent.ts';
import { insertAct, latestAct, lockActs } from './consent-store.ts';
import { CONSENT_TEXT, checkConsent } from './consent-text.ts';

export interface AgreePorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
}

/** What is given at a counter or in the portal. */
export interface GivenConsent {
  readonly text_version: string;
  readonly expressed: boolean;
}

/** The consent of a person of this register that is in force; null when there is none. */
export async function consentInForce(
  session: Session,
  { node, clock }: Pick<AgreePorts, 'node' | 'clock'>,
  person_id: string,
): Promise<CoverageConsent | null> {
  const latest = await latestAct(session, person_id);
  if (latest?.act !== 'given') return null;
  const { consent_id, at, until, recorded_through } = latest;
  const isOver = until !== null && until.epochMilliseconds <= clock.now().epochMilliseconds;
  return isOver ? null : { consent_id, given_at: at, until, recorded_in: node, recorded_through };
}

/** Whether a person of this register has withdrawn after a moment at which a consent was given anywhere. */
export async function hasWithdrawnSince(
  session: Session,
  person_id: string,
  given_at: Instant,
): Promise<boolean> {
  const latest = await latestAct(session, person_id);
  return latest?.act === 'withdrawn' && latest.at.epochMilliseconds >= given_at.epochMilliseconds;
}

/** A person agrees in the portal, until withdrawn. Where a consent is in force nothing changes (`consent.*`). */
export function giveOwn(
  ports: AgreePorts,
  { person_id, subject, organisation }: Principal,
  given: GivenConsent,
): Promise<Result<CoverageConsent, Fault>> {
  return ports.database.transaction(async (session) => {
    if (person_id === undefined) return no(fault('person.not_found'));
    const version = checkConsent(given);
    if (!version.ok) return version;
    await lockActs(session, person_id);
    const inForce = await consentInForce(session, ports, person_id);
    if (inForce !== null && inForce.until === null) return ok(inForce);
    const act = { person_id, channel: 'portal', until: null } as const;
    return ok(await record(session, ports, act, { organisation, subject }));
  });
}

/** A person at a counter agrees for the rest of the day, within the caller's transaction (`consent.*`). */
export async function giveAtCounter(
  session: Session,
  ports: Omit<AgreePorts, 'database'>,
  principal: Principal,
  given: GivenConsent & { readonly holder: ConsentHolder },
): Promise<Result<CoverageConsent, Fault>> {
  const version = checkConsent(given);
  if (!version.ok) return version;
  const tomorrow = dayAt(ports.clock.now(), ZONE).add({ days: 1 });
  const act = { ...given.holder, channel: 'counter', until: startOf(tomorrow, ZONE) } as const;
  return ok(await record(session, ports, act, principal));
}

/** A person takes the consent back, at once; other sides refuse what names an earlier one (`consent.not_in_force`). */
export function withdrawOwn(
  ports: AgreePorts,
  { person_id, subject, organisation }: Principal,
): Promise<Result<null, Fault>> {
  return ports.database.transaction(async (session) => {
    if (person_id === undefined) return no(fault('consent.not_in_force'));
    await lockActs(session, person_id);
    await insertAct(session, {
      person_id,
      act: 'withdrawn',
      consent_id: newId(ports.clock, ports.random),
      at: ports.clock.now(),
      until: null,
      text_version: CONSENT_TEXT.version,
      channel: 'portal',
      recorded_through: organisation,
      recorded_by: subject,
    });
    return ok(null);
  });
}

async function record(
  session: Session,
  { node, clock, random }: Omit<AgreePorts, 'database'>,
  act: ConsentHolder & { readonly channel: 'portal' | 'counter'; readonly until: Instant | null },
  by: { readonly organisation: string; readonly subject: string },
): Promise<CoverageConsent> {
  const consent_id = newId(clock, random);
  const at = clock.now().round('millisecond');
  await insertAct(session, {
    ...act,
    act: 'given',
    consent_id,
    at,
    text_version: CONSENT_TEXT.version,
    recorded_through: by.organisation,
    recorded_by: by.subject,
  });
  const { until } = act;
  return { consent_id, given_at: at, until, recorded_in: node, recorded_through: by.organisation };
}
