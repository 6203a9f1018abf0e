import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Texts } from '../../../kernel/language.ts';
import type { Role } from '../../../kernel/principal.ts';

/** An invented person with whom the demonstration can be tried. */
export interface DemoPerson {
  /** Short stable name, such as `zs-clerk`; also the subject of the sign-in. */
  readonly name: string;
  readonly display_name: Texts;
  readonly role: Role;
  /** Service point, institution or authority; `self` for patients. */
  readonly organisation: string;
  readonly organisation_name: Texts;
  /** The side at whose node the person signs in. */
  readonly jurisdiction: Jurisdiction;
  /** The person in the register, for patients. */
  readonly person_id?: string;
}

/** What the demonstration's issuer says of a person, in ID tokens and access tokens. */
export function claimsOf(person: DemoPerson) {
  return {
    role: person.role,
    organisation: person.organisation,
    jurisdiction: person.jurisdiction,
    display_name: person.display_name.en,
    ...(person.person_id === undefined ? {} : { person_id: person.person_id }),
  };
}
