import {
  compareDays,
  day,
  dayAt,
  type Instant,
  millisText,
  type PlainDate,
} from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import { ANOTHER_PERSON, type Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { findPerson } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { appendEvents } from '../../../trail/index.ts';
import type { SharingPorts } from '../ports.ts';
import type { Giver } from '../sharing-consent.ts';
import { type SharingRules, sharingRules } from '../sharing-law.ts';
import { deciderFor } from './decider-store.ts';

/** About whom somebody decides, and as whom. */
export interface Deciding {
  readonly person_id: string;
  readonly giver: Giver;
}

/** Whether a person decides alone by the law of the day. */
export function decidesAlone(born: PlainDate, on: PlainDate, rules: SharingRules): boolean {
  return compareDays(born.add({ years: rules.self_from_age }), on) <= 0;
}

/** The kinds of deciders that the law knows for somebody of this age, with why. */
export function kindsFor(born: PlainDate, on: PlainDate, rules: SharingRules): readonly string[] {
  return decidesAlone(born, on, rules)
    ? [...rules.deciders_incapable, ...rules.deciders_appointed]
    : rules.deciders_minor;
}

/**
 * Who decides about whose records: the person who is signed in about their own, or about somebody's for whom they may
 * decide on this day by law and by what was shown (`sharing.may_not_decide`, `sharing.too_young`, `person.not_found`).
 */
export async function decidingFor(
  session: Session,
  ports: Pick<SharingPorts, 'clock' | 'rulebook' | 'node'>,
  principal: Principal,
  about: string | null,
  act: 'gives' | 'ends' = 'ends',
): Promise<Result<Deciding, Fault>> {
  const { person_id: own, subject } = principal;
  if (own === undefined) return no(fault('person.not_found'));
  if (about === null || about === own) {
    const young = act === 'gives' ? await tooYoung(session, ports, own) : null;
    if (young !== null) return no(young);
    return ok({ person_id: own, giver: { as: 'self', subject, name: '', decider_id: null } });
  }
  const decider = await deciderFor(session, { person_id: about, decider_person_id: own });
  if (decider === null) return no(await refuseDeciding(session, ports, principal, about));
  const on = today(ports.clock.now());
  const rules = sharingRules(ports.rulebook, ports.node, on);
  if (!rules.ok) return rules;
  // A parent's right ends with the birthday from which the child decides alone; the law may change as well.
  if (!kindsFor(day(decider.born), on, rules.value).includes(decider.kind)) {
    return no(await refuseDeciding(session, ports, principal, about));
  }
  const { kind, name, decider_id } = decider;
  return ok({ person_id: about, giver: { as: kind, subject, name, decider_id } });
}

/** Whoever has tried to act for somebody without the right stands in the trail of that person. */
async function refuseDeciding(
  session: Session,
  ports: Pick<SharingPorts, 'clock'>,
  principal: Principal,
  about: string,
): Promise<Fault> {
  const outcome = 'sharing.may_not_decide';
  const person = await findPerson(session, about);
  if (person === null) return fault(outcome);
  await appendEvents(session, [
    {
      person_id: about,
      by: { ...principal, organisation: ANOTHER_PERSON },
      at: millisText(ports.clock.now()),
      purpose: 'PATRQT',
      interaction: 'deciding.tried',
      resource_type: 'Patient',
      outcome,
      amount: 0,
    },
  ]);
  return fault(outcome);
}

/** For rooms that only need to know about whom somebody may ask: the person, or the fault of `decidingFor`. */
export function deciderOrSelf(ports: Pick<SharingPorts, 'clock' | 'rulebook' | 'node'>) {
  return async (
    session: Session,
    principal: Principal,
    for_person: string | null,
  ): Promise<Result<string, Fault>> => {
    const deciding = await decidingFor(session, ports, principal, for_person);
    return deciding.ok ? ok(deciding.value.person_id) : deciding;
  };
}

/** Whoever is below the age of the law does not give alone; closing is open to everybody. */
async function tooYoung(
  session: Session,
  ports: Pick<SharingPorts, 'clock' | 'rulebook' | 'node'>,
  person_id: string,
): Promise<Fault | null> {
  const person = await findPerson(session, person_id);
  if (person === null) return null;
  const on = today(ports.clock.now());
  const rules = sharingRules(ports.rulebook, ports.node, on);
  if (!rules.ok) return rules.error;
  if (decidesAlone(person.birth_date, on, rules.value)) return null;
  return fault('sharing.too_young', { age: String(rules.value.self_from_age) });
}

const today = (at: Instant) => dayAt(at, ZONE);
