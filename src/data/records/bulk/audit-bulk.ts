import { type Actor, eventOf, type Happened } from '../../trail/index.ts';
import { NOBODY } from '../record-types.ts';
import type { BulkPorts } from './bulk-ports.ts';

/** A stretch of an export or import: by whom, what of, and how many resources of each person. */
export interface Stretch {
  readonly by: Actor;
  readonly at: string;
  readonly interaction: 'export' | 'import';
  readonly purpose: string;
  readonly resource_type: string;
  readonly resource_id: string;
  readonly request_id: string;
  readonly amounts: ReadonlyMap<string, number>;
}

/** What the trail keeps of a stretch: one event for each person. */
export function happenedIn({ amounts, ...said }: Stretch): readonly Happened[] {
  const events = [...amounts].map(([person_id, amount]) => ({ ...said, person_id, amount }));
  // Directory entries beside somebody's records are no look at anybody.
  return events.length > 1 ? events.filter((one) => one.person_id !== NOBODY) : events;
}

/** Writes a stretch of an export into the trail, before it goes out. */
export async function auditExport(
  { audit }: Pick<BulkPorts, 'audit'>,
  stretch: Stretch,
): Promise<void> {
  await audit(happenedIn(stretch).map(eventOf));
}
