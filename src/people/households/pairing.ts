import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { StoredFault } from '../../kernel/stored-fault.ts';
import type { Person } from '../persons/index.ts';

/** What the law says to a question on a day; `note` says why, and whom to ask where it is not settled. */
export interface LawAnswer {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly note: string;
}

/** What the law of the scheme says about pairing; the scheme's rules answer, this room does not know them. */
export interface PairingLaw {
  /** Whether spouses may share on the day. */
  sharingAllowed(on: PlainDate): LawAnswer;
  /** Whether the person is a recipient of the scheme on the day. */
  isRecipient(person: Person, on: PlainDate): LawAnswer;
  /** How many earlier pairings a person may have before a new one is flagged; null where the law names none. */
  earlierPairingsMax(on: PlainDate): number | null;
}

/** Two persons who declared their marriage at a counter and agreed to share. */
export interface PairingDeclaration {
  readonly pairing_id: string;
  readonly person_ids: readonly [string, string];
  /** The first day of the pairing. */
  readonly from: PlainDate;
  readonly declared_in: Jurisdiction;
  /** Service point, or the organisation of the clerk on the home side. */
  readonly declared_through: string;
  readonly declared_by: string;
}

/** What an officer should look at although the pairing was made. */
export type PairingFlag = 'repeated_pairing';

export interface Pairing extends PairingDeclaration {
  readonly flags: readonly PairingFlag[];
}

/** What one spouse sees of the pairing. */
export interface OwnPairing {
  readonly pairing_id: string;
  readonly spouse_name: { readonly name_zh: string; readonly name_en: string };
  readonly from: PlainDate;
}

export type PairingEnd = 'application' | 'death';

/** Name of a service point or authority; null when it is not one that this node knows. */
export type OrganisationName = (organisation: string) => Texts | null;

/** What a counter asked for, and how far it is. */
export interface PairingRequest {
  readonly request_id: string;
  readonly service_point: string;
  readonly first_masked: string;
  readonly second_masked: string;
  readonly declared_on: PlainDate;
  readonly state: 'SENT' | 'PAIRED' | 'REFUSED';
  readonly from: PlainDate | null;
  readonly reason: StoredFault | null;
  readonly requested_by: string;
  readonly requested_at: Instant;
  readonly decided_at: Instant | null;
}
