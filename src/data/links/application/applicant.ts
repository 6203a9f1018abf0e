import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { findPerson, type Person } from '../../../people/persons/index.ts';
import type { LinkRules } from '../link-rules.ts';
import type { LinkPorts } from '../ports.ts';

/** Whose record is carried, and who acts for them. */
export interface Applicant {
  readonly person: Person;
  /** Who applied, where it was not the person, and as what. */
  readonly acting: { readonly person_id: string; readonly as: string } | null;
}

/**
 * Who is meant by an application: the one who is signed in, or somebody for whom they may act. A person for whom they
 * may not act is not found, like one who does not exist.
 */
export async function applicant(
  ports: LinkPorts,
  principal: Principal,
  of: { readonly for_person: string | null; readonly rules: LinkRules; readonly today: PlainDate },
): Promise<Result<Applicant, Fault>> {
  const { rules, today } = of;
  const { person_id } = principal;
  if (person_id === undefined) return no(fault('person.not_found'));
  const acting = await actingFor(ports, { ...principal, person_id }, of);
  if (!acting.ok) return acting;
  const person = await findPerson(ports.database, of.for_person ?? person_id);
  if (person === null) return no(fault('person.not_found'));
  if (person.died_on !== null) return no(fault('person.died'));
  const joined = await ports.joinedOn(ports.database, [person.person_id], today);
  if (!joined.has(person.person_id)) return no(fault('link.not_joined'));
  const isLeftOut = rules.applicants === 'voucher_elders' && !ports.mayUseVouchers(person, today);
  return isLeftOut ? no(fault('link.not_for_you')) : ok({ person, acting: acting.value });
}

async function actingFor(
  ports: LinkPorts,
  principal: Principal & { readonly person_id: string },
  of: { readonly for_person: string | null; readonly rules: LinkRules; readonly today: PlainDate },
): Promise<Result<Applicant['acting'], Fault>> {
  const { for_person, rules, today } = of;
  const { person_id } = principal;
  if (for_person === null || for_person === person_id) return ok(null);
  if (!rules.caregiver_may_apply) return no(fault('person.not_found'));
  const as = await ports.actsFor(ports.database, { principal, for_person, on: today });
  return as === null ? no(fault('person.not_found')) : ok({ person_id, as });
}

/** The person whose links somebody may see and end: themselves, or one for whom they may act; null for others. */
export async function holderFor(
  ports: LinkPorts,
  principal: Principal,
  of: { readonly for_person: string | null; readonly today: PlainDate },
): Promise<string | null> {
  const { person_id } = principal;
  const { for_person, today } = of;
  if (person_id === undefined) return null;
  if (for_person === null || for_person === person_id) return person_id;
  const as = await ports.actsFor(ports.database, { principal, for_person, on: today });
  return as === null ? null : for_person;
}
