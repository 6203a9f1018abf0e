import type { ElsewherePorts, Recipient, SharingPorts } from '../../data/records/index.ts';
import { noteReceipt } from '../../data/transfers/index.ts';
import type { Ask, KeyRing } from '../../exchange/index.ts';
import { DEMO_PEOPLE } from '../../people/demo/index.ts';
import type { Network } from '../../rulebook/index.ts';
import type { NodePorts } from '../node-ports.ts';

/** What the acts of sharing need, bound to this node. */
export function sharingPorts(
  ports: NodePorts,
  keys: KeyRing,
  ask: Ask,
): SharingPorts & ElsewherePorts & NodePorts {
  const { network } = ports;
  return {
    ...ports,
    keys,
    ask,
    recipientOf: recipientsOf(network),
    noteReceipt: noteReceipt(ports),
  };
}

/** Institutions of the network by code: on which side they are, and what they are called; and those of the demonstration at home. */
function recipientsOf(network: Network): (institution: string) => Recipient | null {
  const known = new Map<string, Recipient>(
    network.service_points.map(({ institution, jurisdiction, institution_name }) => [
      institution,
      { side: jurisdiction, name: institution_name },
    ]),
  );
  for (const { role, organisation, organisation_name: name, jurisdiction: side } of DEMO_PEOPLE) {
    if (role === 'provider' && !known.has(organisation)) known.set(organisation, { side, name });
  }
  return (institution) => known.get(institution) ?? null;
}
