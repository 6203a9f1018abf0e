import type { HandoverPorts } from '../data/handovers/index.ts';
import type { SummaryOf } from '../data/links/index.ts';
import { endSharing, inForce, shareRecords } from '../data/records/index.ts';
import type { Ask } from '../exchange/index.ts';
import { millisText } from '../kernel/day.ts';
import { ok } from '../kernel/result.ts';
import type { NodePorts } from './node-ports.ts';

/** What the room of hand-overs needs, bound to this node. */
export function handoverPorts(ports: NodePorts, summaryOf: SummaryOf, ask: Ask): HandoverPorts {
  return {
    ...ports,
    ask,
    recordCopy: (person_id, { care_from, care_to, ...scope }) =>
      summaryOf(person_id, {
        ...scope,
        care_from: care_from?.toString() ?? null,
        care_to: care_to?.toString() ?? null,
      }),
    mayCross: openGate,
    consents: consentsOf(ports),
  };
}

/** Until the law of transfers is asked, what the patient allowed passes. */
const openGate: HandoverPorts['mayCross'] = async () => ok(null);

/** The consent behind a copy is a sharing consent like any other: seen, listed and withdrawn where those are. */
function consentsOf(ports: NodePorts): HandoverPorts['consents'] {
  const { clock, random, network } = ports;
  const isInstitution = (institution: string) =>
    network.service_points.some((point) => point.institution === institution);
  return {
    give: (session, { person_id, institution, scope, until, given_by }) =>
      shareRecords(
        session,
        { clock, random, isInstitution },
        {
          person_id,
          institution,
          ...scope,
          sensitive_classes: scope.sensitive_classes as never,
          purposes: ['TREAT'],
          to_at: millisText(until),
          given_by,
        },
      ),
    end: async (session, { person_id, consent_id }) => {
      await endSharing(session, { person_id, consent_id, at: millisText(clock.now()) });
    },
    inForce: (session, consent_ids) => inForce(session, consent_ids, millisText(clock.now())),
  };
}
