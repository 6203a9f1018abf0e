import type { Clock } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import type { Auditor } from '../records/index.ts';
import type { AttachedServer } from './attached-server.ts';

/** What the routes of attached servers need from the node. */
export interface AttachedPorts {
  readonly node: Jurisdiction;
  readonly database: Database;
  readonly clock: Clock;
  readonly network: Network;
  readonly audit: Auditor;
  /** All that are configured, those of other nodes among them. */
  readonly servers: () => readonly AttachedServer[];
}

/** The servers of a kind that are attached to this node. */
export function serversOf(
  { node, servers }: Pick<AttachedPorts, 'node' | 'servers'>,
  kind: AttachedServer['kind'],
): readonly AttachedServer[] {
  return servers().filter((server) => server.node === node && server.kind === kind);
}
