import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Change, Signatory } from './change.ts';

const FORMAT = 'sampan.policy-change.v1';

/** A change as a file for officers of another side: they draft and approve it themselves. Names of sign-ins stay here. */
export function changeFile(node: Jurisdiction, of: Change): string {
  const { change_id, version, state, change, reason, drafted_by, drafted_at } = of;
  const { approved_by, approved_at } = of;
  const file = {
    format: FORMAT,
    node,
    change_id,
    version,
    state,
    change,
    reason,
    drafted: { ...named(drafted_by), at: drafted_at.toString() },
    approved:
      approved_by === null ? null : { ...named(approved_by), at: approved_at?.toString() ?? null },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function named({ name, organisation }: Signatory) {
  return { name, organisation };
}
