import type { Clock } from '../../../kernel/day.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import type { Auditor } from '../../trail/index.ts';

/** What bulk exports and imports need from the node. */
export interface BulkPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly network: Network;
  readonly audit: Auditor;
  /** The address of this node, such as `http://127.0.0.1:4101`. */
  readonly origin: string;
}

/** What the routes need besides: background work begins at once instead of at its next time. */
export interface BulkRoutePorts extends BulkPorts {
  readonly wake: (task: 'data.plan_exports' | 'data.take_imports') => Promise<void>;
}
