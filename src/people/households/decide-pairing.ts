import type { Clock, PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Notify } from '../notices/index.ts';
import { findPersons, lockPersons, type Person } from '../persons/index.ts';
import type {
  OrganisationName,
  Pairing,
  PairingDeclaration,
  PairingFlag,
  PairingLaw,
} from './pairing.ts';
import { insertPairing, pairingsOf } from './store.ts';

export interface DecidePorts {
  readonly clock: Clock;
  readonly law: PairingLaw;
  readonly notify: Notify;
  readonly organisationName: OrganisationName;
}

/**
 * Decides a pairing on the home side, within the caller's transaction, and tells both spouses. Refusals are faults:
 * `pairing.self`, `pairing.not_yet_allowed`, `pairing.not_settled`, `person.died`, `pairing.not_eligible`,
 * `pairing.already_paired`. Many pairings of one person are made and flagged, never refused.
 */
export async function decidePairing(
  session: Session,
  ports: DecidePorts,
  declaration: PairingDeclaration,
): Promise<Result<Pairing, Fault>> {
  const { person_ids, from } = declaration;
  if (person_ids[0] === person_ids[1]) return no(fault('pairing.self'));
  await lockPersons(session, person_ids);
  const persons = [...(await findPersons(session, person_ids)).values()];
  if (persons.length !== person_ids.length) return no(fault('person.not_found'));
  const objection = objectionOf(ports.law, persons, from);
  if (objection !== null) return no(objection);
  const { is_paired, pairings_max } = await pairingsOf(session, person_ids, from);
  if (is_paired) return no(fault('pairing.already_paired'));
  const pairing = {
    ...declaration,
    flags: flagsOf(ports.law.earlierPairingsMax(from), pairings_max),
  };
  await insertPairing(session, pairing, ports.clock.now());
  const point =
    ports.organisationName(declaration.declared_through) ?? declaration.declared_through;
  await ports.notify(
    session,
    person_ids.map((person_id) => ({
      person_id,
      kind: 'pairing_made' as const,
      facts: { day: { day: from.toString() }, point },
      about: { type: 'pairing' as const, id: pairing.pairing_id },
    })),
  );
  return ok(pairing);
}

/** What the law or the register has against it; null when nothing. */
function objectionOf(law: PairingLaw, persons: readonly Person[], on: PlainDate): Fault | null {
  const sharing = law.sharingAllowed(on);
  const facts = { day: on.toString() };
  if (sharing.answer === 'unknown')
    return fault('pairing.not_settled', { ...facts, note: sharing.note });
  if (sharing.answer === 'no')
    return fault('pairing.not_yet_allowed', { ...facts, note: sharing.note });
  if (persons.some((person) => person.died_on !== null)) return fault('person.died');
  for (const person of persons) {
    const recipient = law.isRecipient(person, on);
    if (recipient.answer === 'unknown') {
      return fault('pairing.not_settled', { ...facts, note: recipient.note });
    }
    if (recipient.answer === 'no') return fault('pairing.not_eligible');
  }
  return null;
}

function flagsOf(earlier_max: number | null, earlier: number): readonly PairingFlag[] {
  return earlier_max !== null && earlier > earlier_max ? ['repeated_pairing'] : [];
}
