import { joinedOn } from '../data/consent/index.ts';
import type { LinkPorts, SummaryOf } from '../data/links/index.ts';
import { createCarriedSummary, decidingFor } from '../data/records/index.ts';
import { noteReceipt } from '../data/transfers/index.ts';
import type { Ask, KeyRing } from '../exchange/index.ts';
import { institutionName } from '../people/care/index.ts';
import { CARRIED_RECORDS, type NodePorts } from './node-ports.ts';

/** What the room of carried records needs, bound to this node. */
export function linkPorts(
  ports: NodePorts,
  options: {
    readonly keys: KeyRing;
    readonly summaryOf?: SummaryOf;
    readonly actsFor?: LinkPorts['actsFor'];
  },
  ask: Ask,
): LinkPorts {
  const { pairing_law } = ports;
  return {
    ...ports,
    keys: options.keys,
    ask,
    record_law: ports.rulebook.scheme(CARRIED_RECORDS),
    summaryOf:
      options.summaryOf ??
      createCarriedSummary({
        ...ports,
        author: `Sampan ${ports.node}`,
        institutionName: (institution, language) =>
          institutionName(ports.network, institution, language),
      }),
    joinedOn,
    noteReceipt: noteReceipt(ports),
    // Whoever may decide about sharing somebody's record may carry it for them, too.
    actsFor:
      options.actsFor ??
      (async (session, { principal, for_person }) => {
        const deciding = await decidingFor(session, ports, principal, for_person);
        return deciding.ok ? deciding.value.giver.as : null;
      }),
    mayUseVouchers: (person, on) => pairing_law.isRecipient(person, on).answer === 'yes',
  };
}
