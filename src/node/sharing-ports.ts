import type { Recipient, SharingPorts } from '../data/records/index.ts';
import type { KeyRing } from '../exchange/index.ts';
import type { Network } from '../rulebook/index.ts';
import type { NodePorts } from './node-ports.ts';

/** What the acts of sharing need, bound to this node. */
export function sharingPorts(ports: NodePorts, keys: KeyRing): SharingPorts & NodePorts {
  return { ...ports, keys, recipientOf: recipientsOf(ports.network) };
}

/** Institutions of the network by code: on which side they are, and what they are called. */
function recipientsOf(network: Network): (institution: string) => Recipient | null {
  const known = new Map(
    network.service_points.map(({ institution, jurisdiction, institution_name }) => [
      institution,
      { side: jurisdiction, name: institution_name },
    ]),
  );
  return (institution) => known.get(institution) ?? null;
}
