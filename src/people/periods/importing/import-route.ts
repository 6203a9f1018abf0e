import { Type } from 'typebox';
import { faultText } from '../../../kernel/fault.ts';
import { ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { type ImportPeriodPorts, importPeriods } from './import-periods.ts';

/** A file over HTTP is worked off while the caller waits, so it is short; longer ones go by the command line. */
const FILE_BYTES_MAX = 1024 * 1024;
const PROBLEMS_SHOWN = 200;

/** Adds the route that takes a CSV file of periods. */
export function importRoute(app: HttpApp, ports: ImportPeriodPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/standing/import',
    operation: 'importPeriods',
    summary:
      'Records the periods of a CSV file; each bad row is told with its reason, good rows are kept, and the same file again changes nothing.',
    action: 'people.standing.import',
    body: Type.String(),
    body_type: 'text/csv',
    body_max: FILE_BYTES_MAX,
    answer: Type.Object({
      rows_total: Type.Integer(),
      recorded: Type.Integer(),
      known: Type.Integer(),
      problems_total: Type.Integer(),
      problems: Type.Array(
        Type.Object({
          row: Type.Integer(),
          column: Type.String(),
          value: Type.String(),
          code: Type.String(),
          reason: Type.String(),
          remedy: Type.String(),
        }),
      ),
    }),
    handle: async ({ principal, body, language }) => {
      const imported = await importPeriods(ports, principal, body);
      if (!imported.ok) return imported;
      const { problems, ...counts } = imported.value;
      return ok({
        ...counts,
        problems_total: problems.length,
        problems: problems.slice(0, PROBLEMS_SHOWN).map(({ fault: of, ...cell }) => {
          const { title, remedy } = faultText(of, language);
          return { ...cell, code: of.code, reason: title, remedy };
        }),
      });
    },
  });
}
