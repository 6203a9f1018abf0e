import { Type } from 'typebox';
import { fault } from '../../kernel/fault.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { PURPOSES, purposeOf } from '../records/index.ts';
import { lookThrough } from './look-through.ts';
import type { AttachedPorts } from './ports.ts';
import { authoriser } from './server-token.ts';
import { studyRoutes } from './study-routes.ts';

const Query = Type.Object({ _type: Type.Optional(Type.String({ maxLength: 2000 })) });

/** Adds what attached servers of hospitals keep of a person: records as FHIR, studies as DICOMweb. Nothing is kept. */
export function attachedRoutes(app: HttpApp, ports: AttachedPorts): void {
  const authorise = authoriser(() => ports.clock.now().epochMilliseconds);
  app.guarded({
    method: 'GET',
    url: '/fhir/Patient/:id/$attached',
    operation: 'fhirAttached',
    summary: "FHIR R4: what hospitals' own servers keep of a patient, as far as it may be seen.",
    action: 'data.record.use',
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    query: Query,
    answer: 'file',
    handle: async ({ principal, params, query, raw, language, request_id }) => {
      const said = raw.headers['x-purpose-of-use'] as string | undefined;
      const purpose = purposeOf(said);
      if (purpose === null) {
        const facts = { purpose: said ?? '', known: PURPOSES.join(', ') };
        return no(fault('record.purpose_unknown', facts));
      }
      const types = query._type?.split(',') ?? null;
      const look = { principal, person_id: params.id, purpose, types, language, request_id };
      const bundle = await lookThrough(ports, authorise, look);
      const content = JSON.stringify(bundle);
      return ok({ content_type: 'application/fhir+json; charset=utf-8', content });
    },
  });
  studyRoutes(app, ports, authorise);
}
