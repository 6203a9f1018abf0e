import type { HandoverPorts } from '../../data/handovers/index.ts';
import type { SummaryOf } from '../../data/links/index.ts';
import {
  inForce,
  recordSharing,
  type SharingPorts,
  withdrawSharing,
} from '../../data/records/index.ts';
import type { Ask } from '../../exchange/index.ts';
import { millisText } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import type { NodePorts } from '../node-ports.ts';

/** What the room of hand-overs needs, bound to this node. */
export function handoverPorts(
  ports: NodePorts,
  of: { readonly summaryOf: SummaryOf; readonly sharing: SharingPorts; readonly ask: Ask },
): HandoverPorts {
  return {
    ...ports,
    ask: of.ask,
    recordCopy: of.summaryOf,
    mayCross: ports.transferBasisFor,
    consents: consentsOf(of.sharing),
  };
}

/** The consent behind a copy is a sharing consent like any other: seen, receipted and withdrawn where those are. */
function consentsOf(sharing: SharingPorts): HandoverPorts['consents'] {
  return {
    give: async (session, { person_id, institution, scope, until, given_by }) => {
      const given = await recordSharing(session, sharing, {
        person_id,
        terms: {
          ...scope,
          institution,
          basis: 'visit',
          opens: true,
          covers_emergency: false,
          people: null,
          linked: null,
          study_uids: null,
          purposes: ['TREAT'],
          sensitive_classes: scope.sensitive_classes as never,
          second_agreement: false,
          openings_max: null,
          access_mode: 'store',
          erase_days: undefined,
          to_at: millisText(until),
          exceptions: [],
        },
        giver: { as: 'self', subject: given_by, name: '', decider_id: null },
        answers: null,
      });
      return given.ok ? ok(given.value.consent_id) : given;
    },
    end: async (session, { person_id, consent_id, by }) => {
      const giver = { as: 'self', subject: by, name: '', decider_id: null };
      await withdrawSharing(session, sharing, { person_id, consent_id, giver });
    },
    inForce: (session, consent_ids) =>
      inForce(session, consent_ids, millisText(sharing.clock.now())),
  };
}
