import type { PlainDate } from '../../kernel/day.ts';
import type { Minor } from '../../kernel/money.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { Network, ServicePoint } from '../../rulebook/index.ts';
import { countUse, type UseRow } from './store.ts';

/** One line of a table: amounts in minor units of HKD and CNY. */
export interface UseLine {
  readonly name: string;
  readonly elders: number | null;
  readonly transactions: number;
  readonly voucher_hkd_minor: Minor;
  readonly voucher_cny_minor: Minor;
}

export interface VoucherUse {
  readonly total: UseLine;
  readonly by_month: readonly UseLine[];
  readonly by_point: readonly UseLine[];
  readonly by_city: readonly UseLine[];
  readonly by_visit_reason: readonly UseLine[];
}

/**
 * Use of vouchers in the mainland from the books. The legal tracks of the points are counted apart: `track`
 * names one, and figures of two tracks are added only where both are asked for by name.
 */
export async function voucherUse(
  ports: { readonly database: Database; readonly network: Network },
  asked: {
    readonly tracks: readonly ServicePoint['track'][];
    readonly from: PlainDate;
    readonly to: PlainDate;
  },
): Promise<VoucherUse> {
  const points = ports.network.service_points.filter((one) => asked.tracks.includes(one.track));
  const rows = await countUse(ports.database, {
    points: points.map((one) => one.service_point),
    from: asked.from.toString(),
    to: asked.to.toString(),
  });
  const of = (group: UseRow['group']) => rows.filter((row) => row.group === group);
  const by_point = of('service_point');
  return {
    total: of('total')[0] ?? EMPTY,
    by_month: of('month'),
    by_point,
    by_city: byCity(by_point, points),
    by_visit_reason: of('visit_reason'),
  };
}

const EMPTY: UseLine = {
  name: '',
  elders: 0,
  transactions: 0,
  voucher_hkd_minor: 0n,
  voucher_cny_minor: 0n,
};

/** Sums of a city's points. Elders who used two points of a city would count twice, so they are not stated. */
function byCity(rows: readonly UseLine[], points: readonly ServicePoint[]): readonly UseLine[] {
  const cities = new Map<string, UseLine>();
  for (const point of points) {
    const row = rows.find((one) => one.name === point.service_point) ?? EMPTY;
    const before = cities.get(point.city) ?? { ...EMPTY, name: point.city, elders: null };
    cities.set(point.city, {
      name: point.city,
      elders: null,
      transactions: before.transactions + row.transactions,
      voucher_hkd_minor: before.voucher_hkd_minor + row.voucher_hkd_minor,
      voucher_cny_minor: before.voucher_cny_minor + row.voucher_cny_minor,
    });
  }
  return [...cities.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
