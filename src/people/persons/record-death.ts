import type { PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { writeDeath } from './store.ts';

/** A death as the register learns of it. */
export interface Death {
  readonly person_id: string;
  readonly died_on: PlainDate;
  /** The sign-in that recorded it. */
  readonly recorded_by: string;
}

/** What later flows do at a death, such as ending a pairing; each runs in the same transaction. */
export type OnDeath = (session: Session, death: Death) => Promise<void>;

/** Writes a death into the register and lets everybody concerned act on it (`person.not_found`). */
export async function recordDeath(
  session: Session,
  ports: { readonly on_death: readonly OnDeath[] },
  death: Death,
): Promise<Result<null, Fault>> {
  const isWritten = await writeDeath(session, death.person_id, death.died_on);
  if (!isWritten) return no(fault('person.not_found', {}, 'person_id'));
  for (const act of ports.on_death) await act(session, death);
  return ok(null);
}
