import { millisText } from '../../../../kernel/day.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { scopeOf } from '../../scope.ts';
import { auditExport } from '../audit-bulk.ts';
import type { BulkPorts } from '../bulk-ports.ts';
import type { BulkExport, BulkPart } from './bulk-export.ts';
import { type At, type ExportedRow, readStretch } from './stretch-store.ts';

/** Resources in memory at a time. */
const PAGE = 200;

/**
 * The lines of one part, page by page, as the reader may see them at that moment: a consent that was withdrawn since
 * the export was planned gives nothing more. Each page is in the trail before it goes out.
 */
export async function* streamPart(
  ports: Pick<BulkPorts, 'database' | 'clock' | 'network' | 'audit'>,
  of: {
    readonly principal: Principal;
    readonly asked: BulkExport;
    readonly part: BulkPart;
    readonly request_id: string;
  },
): AsyncGenerator<string> {
  const { principal, asked, part, request_id } = of;
  let after: At = { person: part.after_person, resource: part.after_resource };
  for (;;) {
    const on = { network: ports.network, at: ports.clock.now(), purpose: asked.purpose };
    const rows = await readStretch(ports.database, scopeOf(principal, on), asked, {
      part,
      after,
      limit: PAGE,
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    await auditExport(ports, {
      by: principal,
      at: millisText(ports.clock.now()),
      interaction: 'export',
      purpose: asked.purpose,
      resource_type: part.record_type,
      resource_id: asked.export_id,
      request_id,
      amounts: amountsOf(rows),
    });
    yield `${rows.map(({ content }) => content).join('\n')}\n`;
    if (rows.length < PAGE) return;
    after = { person: last.person_id, resource: last.resource_no };
  }
}

function amountsOf(rows: readonly ExportedRow[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const { person_id } of rows) amounts.set(person_id, (amounts.get(person_id) ?? 0) + 1);
  return amounts;
}
