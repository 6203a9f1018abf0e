import type { ElsewherePorts, SharingPorts } from '../../data/records/index.ts';
import { noteReceipt } from '../../data/transfers/index.ts';
import type { Ask, KeyRing } from '../../exchange/index.ts';
import { recipientsOf } from '../institutions/known-institutions.ts';
import type { NodePorts } from '../node-ports.ts';

/** What the acts of sharing need, bound to this node. */
export function sharingPorts(
  ports: NodePorts,
  keys: KeyRing,
  ask: Ask,
): SharingPorts & ElsewherePorts & NodePorts {
  return {
    ...ports,
    keys,
    ask,
    recipientOf: recipientsOf(ports),
    noteReceipt: noteReceipt(ports),
  };
}
