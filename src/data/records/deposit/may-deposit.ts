import { type Clock, dayAt, millisText } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { joinedOn } from '../../consent/index.ts';
import { deemedRecipients, depositNeeds } from '../sharing/sharing-law.ts';
import { isSharedWith } from '../sharing/sharing-store.ts';

/** The node whose law decides about a deposit. */
export interface DepositPorts {
  readonly node: Jurisdiction;
  readonly rulebook: Rulebook;
  readonly clock: Clock;
}

/** What each code of the law asks for; a code that is not here, and what the law does not settle, asks for nothing. */
const ASKED: Readonly<Record<string, { readonly joining: boolean; readonly sharing: boolean }>> = {
  joining: { joining: true, sharing: false },
  sharing: { joining: false, sharing: true },
  joining_and_sharing: { joining: true, sharing: true },
};

/**
 * Why the law of the day does not let an institution deposit records of a person; null where it does. Joining is asked as
 * of the day, the sharing consent as of the moment; institutions that are taken to have it need none.
 */
export async function depositObjection(
  session: Session,
  { node, rulebook, clock }: DepositPorts,
  of: { readonly person_id: string; readonly institution: string },
): Promise<Fault | null> {
  const { person_id, institution } = of;
  const at = clock.now();
  const today = dayAt(at, ZONE);
  const asked = ASKED[depositNeeds(rulebook, node, today) ?? ''];
  if (asked === undefined) return null;
  if (asked.joining) {
    const joined = await joinedOn(session, [person_id], today);
    if (!joined.has(person_id)) return fault('record.not_joined');
  }
  const isDeemed = deemedRecipients(rulebook, node, today).has(institution);
  if (!asked.sharing || isDeemed) return null;
  const isShared = await isSharedWith(session, { person_id, institution, at: millisText(at) });
  return isShared ? null : fault('record.not_shared');
}
