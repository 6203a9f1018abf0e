import { Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import { findPerson } from '../../../people/persons/index.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { maySeeRecord, scopeOf } from '../../records/index.ts';
import type { HandoverPorts } from '../ports.ts';
import { readDocumentBytes } from './store/report-store.ts';

/** Adds the route of the bytes of a document: whoever may see the record that describes it may open it. */
export function documentRoute(app: HttpApp, ports: HandoverPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/handover-documents/:resource_id',
    operation: 'openHandoverDocument',
    summary:
      'A document of a visit, byte for byte, for the patient and for whom they consented to.',
    action: 'data.handover.document',
    params: Type.Object({ resource_id: Type.String({ format: 'uuid' }) }),
    answer: 'file',
    handle: async ({ principal, params: { resource_id } }) => {
      const at = ports.clock.now();
      const scope = scopeOf(principal, { network: ports.network, at, purpose: 'TREAT' });
      return ports.database.transaction(async (session) => {
        const name = { resourceType: 'DocumentReference', id: resource_id };
        const found = (await maySeeRecord(session, scope, name))
          ? await readDocumentBytes(session, resource_id)
          : null;
        if (found === null) return no(fault('record.not_found'));
        if (principal.role !== 'patient') {
          const look = { by: principal, purpose: 'handover', at } as const;
          await findPerson(session, found.person_id, look);
        }
        return ok({
          content: found.bytes,
          content_type: found.media_type,
          filename: `${resource_id}.pdf`,
          headers: { 'content-security-policy': "default-src 'none'; sandbox" },
        });
      });
    },
  });
}
