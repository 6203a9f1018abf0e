import { compareDays, type PlainDate } from '../../../kernel/day.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { hasPermissionCeased, holdsDocument, type Person } from '../../../people/persons/index.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { VoucherPerson } from '../../../schemes/hk/elderly-voucher-case.ts';
import type { HomePorts } from '../ports.ts';
import { together } from '../together.ts';

/** A person who is claimed for: the bearer of a document with this date of birth, on a day. */
export interface Bearer {
  readonly treating: Jurisdiction;
  readonly pseudonym: string;
  readonly birth_date: PlainDate;
  readonly service_day: PlainDate;
}

/** What home knows about a bearer on the service day. */
export interface BearerFacts {
  readonly person_id: string;
  readonly spouse_id: string | null;
  readonly person: VoucherPerson;
}

const NAMING = ['hkid', 'exemption_certificate'] as const;

/**
 * Looks bearers up: person, spouse and consent, in a number of queries that does not depend on how many there are (one
 * set for each day of service). A date of birth that is not the person's gives null, as an unknown document does.
 */
export async function bearerFacts(
  session: Session,
  ports: Pick<HomePorts, 'findByPseudonyms' | 'pairingOn' | 'joinedOn'>,
  bearers: readonly Bearer[],
): Promise<readonly (BearerFacts | null)[]> {
  const persons = await personsOf(session, ports, bearers);
  const days = new Map<string, { day: PlainDate; person_ids: string[] }>();
  bearers.forEach((bearer, index) => {
    const person = persons[index];
    if (person === null || person === undefined) return;
    const key = bearer.service_day.toString();
    const of = days.get(key) ?? { day: bearer.service_day, person_ids: [] };
    of.person_ids.push(person.person_id);
    days.set(key, of);
  });
  const spouses = new Map<string, ReadonlyMap<string, string>>();
  const joined = new Map<string, ReadonlySet<string>>();
  const looks = [...days].map(async ([key, { day, person_ids }]) => {
    const [of, who] = await together(
      ports.pairingOn(session, person_ids, day),
      ports.joinedOn(session, person_ids, day),
    );
    spouses.set(key, of);
    joined.set(key, who);
  });
  await together(...looks);
  return bearers.map((bearer, index) => {
    const person = persons[index];
    if (person === null || person === undefined) return null;
    const { person_id } = person;
    const key = bearer.service_day.toString();
    return {
      person_id,
      spouse_id: spouses.get(key)?.get(person_id) ?? null,
      person: voucherPerson(person, bearer.service_day, joined.get(key)?.has(person_id) ?? false),
    };
  });
}

async function personsOf(
  session: Session,
  ports: Pick<HomePorts, 'findByPseudonyms'>,
  bearers: readonly Bearer[],
): Promise<readonly (Person | null)[]> {
  const found = new Map<Jurisdiction, ReadonlyMap<string, Person>>();
  for (const treating of new Set(bearers.map((one) => one.treating))) {
    const asked = bearers.filter((one) => one.treating === treating).map((one) => one.pseudonym);
    found.set(treating, await ports.findByPseudonyms(session, treating, [...new Set(asked)]));
  }
  return bearers.map((bearer) => {
    const person = found.get(bearer.treating)?.get(bearer.pseudonym);
    const isBearer = person && compareDays(person.birth_date, bearer.birth_date) === 0;
    return isBearer ? person : null;
  });
}

function voucherPerson(person: Person, on: PlainDate, has_joined: boolean): VoucherPerson {
  return {
    birth_year: person.birth_date.year,
    has_valid_document: holdsDocument(person, NAMING, on),
    permission_ceased: hasPermissionCeased(person, on),
    died_on: person.died_on,
    has_joined_record_system: has_joined,
  };
}
