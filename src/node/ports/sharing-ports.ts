import type { SharingPorts } from '../../data/records/index.ts';
import type { KeyRing } from '../../exchange/index.ts';
import { recipientsOf } from '../institutions/known-institutions.ts';
import type { NodePorts } from '../node-ports.ts';

/** What the acts of sharing need, bound to this node. */
export function sharingPorts(ports: NodePorts, keys: KeyRing): SharingPorts & NodePorts {
  return { ...ports, keys, recipientOf: recipientsOf(ports) };
}
