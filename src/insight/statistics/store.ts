import type { Minor } from '../../kernel/money.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** By what use is counted. */
export type UseGroup = 'total' | 'month' | 'service_point' | 'visit_reason';

/** Use of vouchers in one group, reversed claims left out. */
export interface UseRow {
  readonly group: UseGroup;
  /** Month `YYYY-MM`, service point or reason for the visit; empty for the total. */
  readonly name: string;
  readonly elders: number;
  readonly transactions: number;
  readonly voucher_hkd_minor: Minor;
  readonly voucher_cny_minor: Minor;
}

interface Row extends Omit<UseRow, 'group' | 'name'> {
  readonly month: string | null;
  readonly service_point: string | null;
  readonly visit_reason: string | null;
}

/**
 * Use of vouchers at the given points with service days in `[from, to]`, in one pass over the books.
 * Elders are distinct within their group, so the groups of a table do not add up to the total's elders.
 */
export async function countUse(
  session: Session,
  asked: { readonly points: readonly string[]; readonly from: string; readonly to: string },
): Promise<readonly UseRow[]> {
  const rows = await session.rows<Row>(
    `with use as materialized (
       select to_char(service_day, 'YYYY-MM') as month, service_point, visit_reason, holder,
              voucher_hkd_minor, voucher_fee_minor
         from insight.voucher_use
        where service_point = any($1) and service_day between $2 and $3 and not is_reversed
          and fee_currency = 'CNY')
     select month, service_point, visit_reason, count(distinct holder)::integer as elders,
            count(*)::integer as transactions,
            coalesce(sum(voucher_hkd_minor), 0)::bigint as voucher_hkd_minor,
            coalesce(sum(voucher_fee_minor), 0)::bigint as voucher_cny_minor
       from use group by grouping sets ((), (month), (service_point), (visit_reason))
      order by month, service_point, visit_reason`,
    [asked.points, asked.from, asked.to],
  );
  return rows.map(({ month, service_point, visit_reason, ...sums }) => ({
    ...sums,
    ...groupOf(month, service_point, visit_reason),
  }));
}

function groupOf(
  month: string | null,
  service_point: string | null,
  visit_reason: string | null,
): Pick<UseRow, 'group' | 'name'> {
  if (month !== null) return { group: 'month', name: month };
  if (service_point !== null) return { group: 'service_point', name: service_point };
  if (visit_reason !== null) return { group: 'visit_reason', name: visit_reason };
  return { group: 'total', name: '' };
}
