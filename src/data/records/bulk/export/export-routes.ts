import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { millisText } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../../../platform/http/index.ts';
import { loadDefinitions } from '../../definitions/load-definitions.ts';
import { readOne } from '../../repository/resource-store.ts';
import { scopeOf } from '../../scope.ts';
import type { BulkRoutePorts } from '../bulk-ports.ts';
import { type KickOff, readKickOff } from './export-request.ts';
import {
  countWaiting,
  deleteExport,
  type ExportOwner,
  findExport,
  insertExport,
  readParts,
} from './export-store.ts';
import { exportAddress, manifestOf } from './manifest.ts';
import { streamPart } from './stream-part.ts';

/** How long the files of an export can be fetched. */
const KEPT_HOURS = 24;
/** Exports of one sign-in under way at a time. */
const WAITING_MAX = 5;
const RETRY_SECONDS = 2;
const NDJSON = 'application/fhir+ndjson';

const ExportId = Type.Object({ export_id: Type.String({ format: 'uuid' }) });
const PartName = Type.Object({
  export_id: Type.String({ format: 'uuid' }),
  type: Type.String({ maxLength: 64 }),
  part: Type.Integer({ minimum: 1 }),
});
const Text = Type.Optional(Type.String({ maxLength: 2000 }));
const Query = Type.Object({ _outputFormat: Text, _type: Text, _since: Text });

/** Adds `$export` at its three levels, its state, its files and its end. */
export function exportRoutes(app: HttpApp, ports: BulkRoutePorts): void {
  for (const [url, operation, level] of [
    ['/fhir/$export', 'fhirExportSystem', 'system'],
    ['/fhir/Patient/$export', 'fhirExportPatients', 'patient'],
    ['/fhir/Patient/:id/$export', 'fhirExportPatient', 'patient'],
    ['/fhir/Group/:id/$export', 'fhirExportGroup', 'group'],
  ] as const) {
    app.guarded({
      method: 'GET',
      url,
      operation,
      summary: 'FHIR Bulk Data Access: begins an export of what the sign-in may see.',
      action: 'data.record.export',
      query: Query,
      answer: 'file',
      handle: async ({ principal, params, query, raw }) => {
        const { id = null } = (params ?? {}) as { readonly id?: string };
        return await kickOff(ports, principal, {
          asked: {
            level,
            id,
            query,
            prefer: String(raw.headers['prefer'] ?? ''),
            purpose: raw.headers['x-purpose-of-use'] as string | undefined,
          },
          request_url: `${ports.origin}${raw.url}`.slice(0, 4000),
        });
      },
    });
  }
  stateRoutes(app, ports);
}

async function kickOff(
  ports: BulkRoutePorts,
  principal: Principal,
  { asked, request_url }: { readonly asked: KickOff; readonly request_url: string },
): Promise<Result<FileAnswer, Fault>> {
  await loadDefinitions();
  const read = readKickOff(asked, { principal, network: ports.network });
  if (!read.ok) return read;
  const { about, purpose } = read.value;
  const now = ports.clock.now();
  if (about !== null) {
    const scope = scopeOf(principal, { network: ports.network, at: now, purpose });
    const seen = await readOne(ports.database, scope, { resourceType: 'Patient', id: about });
    if (seen === null) return no(fault('record.not_found'));
  }
  const { subject, organisation, role, jurisdiction, person_id = null } = principal;
  if ((await countWaiting(ports.database, { subject, organisation })) >= WAITING_MAX) {
    return no(fault('bulk.too_many', { limit: String(WAITING_MAX) }));
  }
  const of = { subject, organisation, role, jurisdiction, person_id, request_url, ...read.value };
  const export_id = newId(ports.clock, ports.random);
  await insertExport(ports.database, {
    ...of,
    export_id,
    transaction_at: millisText(now),
    expires_at: millisText(now.add({ hours: KEPT_HOURS })),
  });
  await ports.wake('data.plan_exports');
  const headers = { 'content-location': exportAddress(ports.origin, { export_id }) };
  return ok({ content_type: 'application/fhir+json', status: 202, headers, content: '' });
}

function stateRoutes(app: HttpApp, ports: BulkRoutePorts): void {
  const ownerOf = ({ subject, organisation }: Principal, export_id: string): ExportOwner => {
    return { export_id, subject, organisation, at: millisText(ports.clock.now()) };
  };
  app.guarded({
    method: 'GET',
    url: '/fhir/bulk/exports/:export_id',
    operation: 'fhirExportState',
    summary: 'FHIR Bulk Data Access: how far an export is; the list of its files once it is done.',
    action: 'data.record.export',
    params: ExportId,
    answer: 'file',
    handle: async ({ principal, params }) => {
      const asked = await findExport(ports.database, ownerOf(principal, params.export_id));
      if (asked === null) return no(fault('record.not_found'));
      if (asked.state === 'WAITING') return ok(underWay(asked.counted));
      const manifest = manifestOf(
        ports.origin,
        asked,
        await readParts(ports.database, asked.export_id),
      );
      const headers = { expires: new Date(asked.expires_at).toUTCString() };
      return ok({ content_type: 'application/json', headers, content: JSON.stringify(manifest) });
    },
  });
  app.guarded({
    method: 'DELETE',
    url: '/fhir/bulk/exports/:export_id',
    operation: 'fhirExportCancel',
    summary: 'FHIR Bulk Data Access: ends an export and its files.',
    action: 'data.record.export',
    params: ExportId,
    answer: 'file',
    handle: async ({ principal, params }) => {
      const isEnded = await deleteExport(ports.database, ownerOf(principal, params.export_id));
      if (!isEnded) return no(fault('record.not_found'));
      return ok({ content_type: 'application/fhir+json', status: 202, content: '' });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/fhir/bulk/exports/:export_id/:type/:part',
    operation: 'fhirExportFile',
    summary: 'FHIR Bulk Data Access: one file of an export, as the sign-in may see it now.',
    action: 'data.record.export',
    params: PartName,
    answer: 'file',
    handle: async ({ principal, params, request_id }) => {
      const asked = await findExport(ports.database, ownerOf(principal, params.export_id));
      if (asked?.state !== 'DONE') return no(fault('record.not_found'));
      const parts = await readParts(ports.database, asked.export_id);
      const part = parts.find(
        (one) => one.record_type === params.type && one.part_number === params.part,
      );
      if (part === undefined) return no(fault('record.not_found'));
      const lines = streamPart(ports, { principal, asked, part, request_id });
      return ok({ content_type: NDJSON, content: Readable.from(lines, { objectMode: false }) });
    },
  });
}

/** Not done yet: how far, and when to ask again. */
export function underWay(counted: bigint | string): FileAnswer {
  const progress = typeof counted === 'string' ? counted : `${counted} resources counted`;
  return {
    content_type: 'application/fhir+json',
    status: 202,
    headers: { 'x-progress': progress, 'retry-after': String(RETRY_SECONDS) },
    content: '',
  };
}
