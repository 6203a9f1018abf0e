import type { Clock } from '../../../kernel/day.ts';
import type { Random } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import type { Auditor } from '../../trail/index.ts';
import type { CoverPorts } from '../cover/ports.ts';

/** What the FHIR routes need from the node. */
export interface FhirPorts extends CoverPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly network: Network;
  readonly audit: Auditor;
  /** The address of this node, such as `http://127.0.0.1:4101`. */
  readonly origin: string;
}
