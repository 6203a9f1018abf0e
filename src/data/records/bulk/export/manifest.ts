import type { BulkExport, BulkPart } from './bulk-export.ts';

/** Where the state of an export is asked for. */
export function exportAddress(
  origin: string,
  { export_id }: Pick<BulkExport, 'export_id'>,
): string {
  return `${origin}/fhir/bulk/exports/${export_id}`;
}

/** The files of an export that is done, as FHIR Bulk Data Access lists them. */
export function manifestOf(origin: string, asked: BulkExport, parts: readonly BulkPart[]): object {
  const address = exportAddress(origin, asked);
  return {
    transactionTime: asked.transaction_at,
    request: asked.request_url,
    requiresAccessToken: true,
    output: parts
      .filter(({ amount }) => amount > 0)
      .map(({ record_type, part_number, amount }) => ({
        type: record_type,
        url: `${address}/${record_type}/${part_number}`,
        count: amount,
      })),
    deleted: [],
    error: [],
  };
}
