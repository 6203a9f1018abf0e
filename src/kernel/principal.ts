import type { Jurisdiction } from './jurisdiction.ts';

/** What a signed-in person does in Sampan. A person with two roles has two sign-ins. */
export const ROLES = [
  'patient',
  'clerk',
  'provider',
  'officer',
  'operator',
  'inspector',
  'analyst',
] as const;

export type Role = (typeof ROLES)[number];

/** Who asks: made from a verified token, never from the request itself. */
export interface Principal {
  /** Stable name of the sign-in at its issuer. */
  readonly subject: string;
  readonly display_name: string;
  readonly role: Role;
  /** Service point, institution or authority for whom the person works; `self` for patients. */
  readonly organisation: string;
  readonly jurisdiction: Jurisdiction;
  /** The person in this node's register whom the sign-in is, for patients. */
  readonly person_id?: string;
}

/** In place of an organisation where a person looks somebody else up, such as a carer whom they name. */
export const ANOTHER_PERSON = 'another_person';
