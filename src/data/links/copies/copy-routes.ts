import { Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { LinkPorts } from '../ports.ts';
import { copiesAt } from './receiver-store.ts';

const LIST = 100;
const TextOrNull = Type.Union([Type.String(), Type.Null()]);

/** Adds the route on which staff see what their institution keeps of carried records, and until when. */
export function copyRoutes(app: HttpApp, ports: LinkPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/links/copies',
    operation: 'listReceivedCopies',
    summary:
      "Encrypted copies of carried records at one's institution, newest first, each with its time of erasure.",
    action: 'data.link.open',
    answer: Type.Object({
      copies: Type.Array(
        Type.Object({
          home: Type.String(),
          link_id: Type.String(),
          received_by: Type.String(),
          received_at: Type.String(),
          erase_at: Type.String(),
          erased_at: TextOrNull,
          reason: TextOrNull,
        }),
      ),
    }),
    handle: async ({ principal }) => {
      const institution = ports.network.point(principal.organisation)?.institution;
      if (institution === undefined) return no(fault('organisation.not_a_point'));
      const copies = await copiesAt(ports.database, institution, LIST);
      return ok({
        copies: copies.map(({ home, link_id, received_by, reason, ...times }) => ({
          home,
          link_id,
          received_by,
          received_at: times.received_at.toString(),
          erase_at: times.erase_at.toString(),
          erased_at: times.erased_at?.toString() ?? null,
          reason,
        })),
      });
    },
  });
}
