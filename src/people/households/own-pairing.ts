import type { PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { findPerson } from '../persons/index.ts';
import type { OwnPairing } from './pairing.ts';
import { memberOn } from './store.ts';

/** The pairing of a person on a day, as that person may see it; null when there is none. */
export async function pairingOf(
  session: Session,
  person_id: string,
  on: PlainDate,
): Promise<OwnPairing | null> {
  const member = await memberOn(session, person_id, on);
  if (member === null) return null;
  const spouse = await findPerson(session, member.spouse_person_id);
  const { name_zh = '', name_en = '' } = spouse ?? {};
  return { pairing_id: member.pairing_id, spouse_name: { name_zh, name_en }, from: member.from };
}
