import type { Principal } from '../../../kernel/principal.ts';
import type { CaseReader } from '../store/case-store.ts';

/** Nobody: a person who is not in this side's register has no cases here. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whose cases a sign-in sees; the query decides by it. */
export function readerOf({ role, organisation, person_id = NOBODY }: Principal): CaseReader {
  if (role === 'patient') return { as: 'person', person_id };
  if (role === 'officer') return { as: 'officer' };
  return { as: 'counter', organisation, institution: organisation };
}
