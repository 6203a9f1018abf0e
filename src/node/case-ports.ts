import type { CasePorts } from '../people/cases/index.ts';
import type { NodePorts } from './node-ports.ts';

/** What the room of cases between two sides needs, bound to this node. */
export function casePorts(
  ports: NodePorts,
  organisationName: CasePorts['organisationName'],
): CasePorts {
  return {
    ...ports,
    organisationName,
    assume_agreement: ports.assume_agreement ?? false,
    standingsOf: async () => new Map(),
    documents: null,
  };
}
