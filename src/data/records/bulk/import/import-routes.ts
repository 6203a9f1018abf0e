import { Type } from 'typebox';
import { millisText } from '../../../../kernel/day.ts';
import { fault } from '../../../../kernel/fault.ts';
import { no, ok } from '../../../../kernel/result.ts';
import { institutionOf } from '../../../../people/care/index.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import type { BulkRoutePorts } from '../bulk-ports.ts';
import { underWay } from '../export/export-routes.ts';
import type { BulkImport } from './import-run.ts';
import { cancelImport, findImport } from './import-store.ts';
import { resultOf } from './result-of.ts';
import { takeFile } from './take-file.ts';

/** Files that come in at a time. */
const COMING_MAX = 3;
const ImportId = Type.Object({ import_id: Type.String({ format: 'uuid' }) });
const Behind = Type.Object({ after_line: Type.Optional(Type.Integer({ minimum: 0 })) });

/** Adds `$import`: a file of NDJSON in the body, its state with a result for each bad line, and its end. */
export function importRoutes(app: HttpApp, ports: BulkRoutePorts): void {
  let coming = 0;
  app.guarded({
    method: 'POST',
    url: '/fhir/$import',
    operation: 'fhirImport',
    summary: 'Takes a file of NDJSON into the record store, for the institution of the sign-in.',
    action: 'data.record.import',
    body: Type.Unknown(),
    body_type: 'application/fhir+ndjson',
    answer: 'file',
    handle: async ({ principal, body }) => {
      // Each holds a connection of the pool for as long as its sender takes.
      if (coming >= COMING_MAX) return no(fault('request.too_many', { seconds: '30' }));
      coming += 1;
      const source = body as AsyncIterable<Uint8Array>;
      const taken = await takeFile(ports, principal, source).finally(() => {
        coming -= 1;
      });
      if (!taken.ok) return taken;
      await ports.wake('data.take_imports');
      const headers = { 'content-location': `${ports.origin}/fhir/bulk/imports/${taken.value}` };
      return ok({ content_type: 'application/fhir+json', status: 202, headers, content: '' });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/fhir/bulk/imports/:import_id',
    operation: 'fhirImportState',
    summary: 'How far an import is; once it is done, what became of its lines.',
    action: 'data.record.import',
    params: ImportId,
    query: Behind,
    answer: 'file',
    handle: async ({ principal, params, query, language }) => {
      const institution = institutionOf(ports.network, principal);
      const run = await findImport(ports.database, { ...params, institution });
      if (run === null || run.state === 'CANCELLED') return no(fault('record.not_found'));
      if (run.state === 'WAITING') return ok(underWay(progressOf(run)));
      const after = query.after_line ?? 0;
      const result = await resultOf(ports.database, run, { after, language });
      return ok({ content_type: 'application/json', content: JSON.stringify(result) });
    },
  });
  app.guarded({
    method: 'DELETE',
    url: '/fhir/bulk/imports/:import_id',
    operation: 'fhirImportCancel',
    summary: 'Ends an import that is under way; what it has written stays.',
    action: 'data.record.import',
    params: ImportId,
    answer: 'file',
    handle: async ({ principal, params }) => {
      const institution = institutionOf(ports.network, principal);
      const at = millisText(ports.clock.now());
      const isEnded = await ports.database.transaction((session) =>
        cancelImport(session, { ...params, institution, at }),
      );
      if (!isEnded) return no(fault('record.not_found'));
      return ok({ content_type: 'application/fhir+json', status: 202, content: '' });
    },
  });
}

/** Each file is gone through twice: patients, then the rest. */
function progressOf({ phase, next_chunk, chunks, lines }: BulkImport): string {
  const steps = (phase === 'patients' ? 0 : chunks) + next_chunk;
  const percent = Math.floor((steps * 100) / Math.max(2 * chunks, 1));
  return `${percent}% of ${lines} lines`;
}
