import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Notify } from '../../people/notices/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { Network, Rulebook } from '../../rulebook/index.ts';

/** What the room of emergencies needs of the node. */
export interface EmergencyPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly rulebook: Rulebook;
  readonly network: Network;
  readonly notify: Notify;
  /** Name of a service point or authority; null when it is not one that this node knows. */
  readonly organisationName: (organisation: string) => Texts | null;
}
