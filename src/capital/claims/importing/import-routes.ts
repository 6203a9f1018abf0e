import { Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { ClaimPorts } from '../ports.ts';
import { takeUpFile } from './import-claims.ts';
import type { ImportRun } from './import-run.ts';
import { listImports } from './import-store.ts';
import { readImport } from './read-import.ts';

const STRICT = { additionalProperties: false };
const FILE_BYTES_MAX = 64 * 1024 * 1024;
const LIST_MAX = 50;

const RunView = {
  import_id: Type.String(),
  filename: Type.Union([Type.String(), Type.Null()]),
  started_at: Type.String(),
  finished_at: Type.Union([Type.String(), Type.Null()]),
  state: Type.Enum(['waiting', 'running', 'done']),
  rows_total: Type.Integer(),
  rows_done: Type.Integer(),
  rows_good: Type.Integer(),
  rows_bad: Type.Integer(),
  rows_known: Type.Integer(),
};
const ProblemView = Type.Object({
  row: Type.Integer(),
  column: Type.String(),
  value: Type.String(),
  code: Type.String(),
  reason: Type.String(),
  remedy: Type.String(),
});

/** Adds the routes for files of claims: sending one, the list, and one with the rows that were not taken. */
export function importRoutes(app: HttpApp, ports: ClaimPorts): void {
  sendRoute(app, ports);
  app.guarded({
    method: 'GET',
    url: '/api/capital/imports',
    operation: 'listImports',
    summary: "Files of claims that the reader's organisation sent, the latest first.",
    action: 'capital.import.run',
    answer: Type.Object({ imports: Type.Array(Type.Object(RunView)) }),
    handle: async ({ principal }) => {
      const runs = await listImports(ports.database, principal.organisation, LIST_MAX);
      return ok({ imports: runs.map(runView) });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/capital/imports/:import_id',
    operation: 'viewImport',
    summary: 'One file with its progress and the rows that could not be taken.',
    action: 'capital.import.run',
    params: Type.Object({ import_id: Type.String({ format: 'uuid' }) }, STRICT),
    answer: Type.Object({ ...RunView, problems: Type.Array(ProblemView) }),
    requests_per_minute: 'unlimited',
    handle: async ({ principal, params, language }) => {
      const { organisation } = principal;
      const read = await readImport(ports.database, { organisation, ...params }, language);
      if (read === null) return no(fault('import.not_found'));
      return ok({ ...runView(read.run), problems: [...read.problems] });
    },
  });
}

function sendRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/capital/imports',
    operation: 'sendImport',
    summary:
      'Sends a CSV file of claims; it is worked off in the background. The same file again changes nothing.',
    action: 'capital.import.run',
    status: 202,
    query: Type.Object({ filename: Type.Optional(Type.String({ maxLength: 200 })) }, STRICT),
    body: Type.String(),
    body_type: 'text/csv',
    body_max: FILE_BYTES_MAX,
    answer: Type.Object({ import_id: Type.String(), state: RunView.state }),
    handle: async ({ principal, query, body }) => {
      const filename = query.filename ?? null;
      const taken = await takeUpFile(ports, { principal, filename, text: body });
      if (!taken.ok) return taken;
      const { run, go } = taken.value;
      // What fails here stays as an import that waits; the same file goes on with it.
      go?.().catch((error: unknown) => app.fastify.log.error({ flow: 'capital', err: error }));
      return ok({ import_id: run.import_id, state: run.state });
    },
  });
}

function runView({ started_at, finished_at, ...run }: ImportRun) {
  return {
    ...run,
    started_at: started_at.toString(),
    finished_at: finished_at?.toString() ?? null,
  };
}
