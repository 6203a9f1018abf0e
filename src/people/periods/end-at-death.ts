import { compareDays } from '../../kernel/day.ts';
import type { OnDeath } from '../persons/index.ts';
import { onceKey } from './check-entry.ts';
import type { StandingPorts } from './record-entry.ts';
import { entriesOf, insertVersions, type NewVersion, supersede } from './store.ts';

/** What this room does at a death: what goes on beyond it ends on the day after, what would begin later is withdrawn. */
export function endStandingAtDeath(ports: StandingPorts): OnDeath {
  return async (session, { person_id, died_on, recorded_by }) => {
    const at = ports.clock.now();
    const to = died_on.add({ days: 1 });
    const beyond = (await entriesOf(session, [person_id], null)).filter(
      (entry) => entry.to === null || compareDays(entry.to, to) > 0,
    );
    if (beyond.length === 0) return;
    const versions = beyond.map((entry): NewVersion => {
      const isLater = compareDays(entry.from, died_on) > 0;
      return {
        ...entry,
        to: isLater ? entry.to : to,
        version: entry.version + 1,
        change: isLater ? 'withdrawn' : 'ended',
        once_key: onceKey(entry),
        exclusive_group: ports.period_law.exclusiveGroup(entry),
      };
    });
    await supersede(session, beyond, at);
    const by = { subject: recorded_by, role: 'registry', organisation: 'registry' };
    await insertVersions(session, versions, { by, at });
  };
}
