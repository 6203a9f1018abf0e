import { type Clock, dayAt, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId, type Random } from '../../kernel/id.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Notify } from '../../people/notices/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { ConsentRecorder, JoiningConsent } from './consent.ts';
import { joiningTextOn } from './joining-text.ts';
import { recordConsentAct } from './record-act.ts';
import { consentInForce, insertConsents, insertWithdrawal, lockConsents } from './store.ts';

export interface ConsentPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly notify: Notify;
}

/** A joining as an older register or a demonstration has it. */
export interface Joining {
  readonly person_id: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/**
 * Takes over joinings as they are, within the caller's transaction and in one statement, without telling anybody. Each
 * carries the text that people agreed to on its first day.
 */
export async function recordJoinings(
  session: Session,
  ports: Pick<ConsentPorts, 'clock' | 'random'> & { readonly recorder: ConsentRecorder },
  joinings: readonly Joining[],
): Promise<void> {
  const entries = joinings.map((joining) => ({
    ...joining,
    ...ports.recorder,
    consent_id: newId(ports.clock, ports.random),
    text_version: joiningTextOn(joining.from).version,
    channel: 'paper' as const,
  }));
  await insertConsents(session, entries, ports.clock.now());
}

/**
 * Records on the home side that a person joins the record system, within the caller's transaction, and tells the
 * person. Where a consent is in force on that day nothing changes. Gives its first day.
 */
export async function giveJoiningConsent(
  session: Session,
  ports: ConsentPorts,
  consent: JoiningConsent,
): Promise<JoiningConsent['from']> {
  const { person_id, from } = consent;
  await lockConsents(session, person_id);
  const inForce = await consentInForce(session, person_id, from);
  if (inForce !== null) return inForce.from;
  const consent_id = newId(ports.clock, ports.random);
  await insertConsents(session, [{ ...consent, consent_id }], ports.clock.now());
  await recordConsentAct(session, { ...consent, consent_id, at: ports.clock.now(), act: 'joined' });
  await ports.notify(session, [
    {
      person_id,
      kind: 'consent_given',
      facts: { day: { day: from.toString() } },
      about: { type: 'consent', id: consent_id },
    },
  ]);
  return from;
}

/** Withdraws one's own joining consent, at once, and tells the person (`consent.not_in_force`). */
export async function withdrawConsent(
  session: Session,
  ports: ConsentPorts,
  withdrawal: ConsentRecorder & { readonly person_id: string },
): Promise<Result<null, Fault>> {
  const { person_id } = withdrawal;
  const at = ports.clock.now();
  const on = dayAt(at, ZONE);
  await lockConsents(session, person_id);
  const inForce = await consentInForce(session, person_id, on);
  if (inForce === null) return no(fault('consent.not_in_force'));
  const consent_id = newId(ports.clock, ports.random);
  const { text_version } = inForce;
  await insertWithdrawal(session, { ...withdrawal, consent_id, on, text_version }, at);
  await recordConsentAct(session, { ...withdrawal, consent_id, at, act: 'left' });
  await ports.notify(session, [
    {
      person_id,
      kind: 'consent_withdrawn',
      facts: { day: { day: on.toString() } },
      about: { type: 'consent', id: consent_id },
    },
  ]);
  return ok(null);
}
