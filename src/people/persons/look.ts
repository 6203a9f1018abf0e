import type { Instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Role } from '../../kernel/principal.ts';

/** Why staff looked at a person; the trail says it to the person in words. */
export type LookPurpose =
  | 'registration'
  | 'search'
  | 'eligibility'
  | 'claim'
  | 'pairing'
  | 'standing'
  | 'deposit'
  | 'coverage'
  | 'shared_record'
  | 'emergency'
  | 'consent'
  | 'case';

/** Who looks: a sign-in here, or a member of staff of another side as its message says. */
interface Looker {
  readonly subject: string;
  readonly role: Role;
  readonly organisation: string;
  readonly jurisdiction: Jurisdiction;
}

/** A look at a person by staff. Every one is recorded and shown to the person. */
export interface Look {
  readonly by: Looker;
  readonly purpose: LookPurpose;
  readonly at: Instant;
}
