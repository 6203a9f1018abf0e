import { Type } from 'typebox';
import { type Clock, day, dayAt, type PlainDate, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { toJson } from '../../kernel/money.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import { type UseLine, type VoucherUse, voucherUse } from './voucher-use.ts';

const MoneyJson = Type.Object({ currency: Type.String(), value: Type.String() });
const Line = Type.Object({
  name: Type.String(),
  elders: Type.Union([Type.Integer(), Type.Null()]),
  transactions: Type.Integer(),
  voucher_hkd: MoneyJson,
  voucher_cny: MoneyJson,
});
const Answer = Type.Object({
  scheme: Type.String(),
  tracks: Type.Array(Type.String()),
  from: Type.String(),
  to: Type.String(),
  as_of: Type.String(),
  totals: Line,
  by_month: Type.Array(Line),
  by_point: Type.Array(Line),
  by_city: Type.Array(Line),
  by_visit_reason: Type.Array(Line),
});
const TRACKS = ['gba_pilot', 'hku_szh'] as const;

export interface StatisticsPorts {
  readonly database: Database;
  readonly network: Network;
  readonly clock: Clock;
  readonly scheme: string;
}

/** Routes of statistics: what was used, where, when and for what, always from the books. */
export function statisticsRoutes(app: HttpApp, ports: StatisticsPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/insight/statistics',
    operation: 'voucherUse',
    summary:
      'Use of vouchers in the mainland by month, service point, city and reason for the visit.',
    action: 'insight.statistics.view',
    query: Type.Object({
      track: Type.Optional(Type.Enum([...TRACKS, 'both'])),
      from: Type.Optional(Type.String({ maxLength: 10 })),
      to: Type.Optional(Type.String({ maxLength: 10 })),
    }),
    answer: Answer,
    handle: async ({ query }) => {
      const now = ports.clock.now();
      const first = ports.network.service_points.map((one) => one.from.toString()).sort()[0];
      const from = dayOr(query.from, day(first ?? '2009-01-01'), 'from');
      const to = dayOr(query.to, dayAt(now, ZONE), 'to');
      if (!from.ok) return from;
      if (!to.ok) return to;
      const track = query.track ?? 'gba_pilot';
      const tracks = track === 'both' ? [...TRACKS] : [track];
      const use = await voucherUse(ports, { tracks, from: from.value, to: to.value });
      return ok({
        scheme: ports.scheme,
        tracks,
        from: from.value.toString(),
        to: to.value.toString(),
        as_of: now.toString(),
        ...tablesOf(use),
      });
    },
  });
}

function dayOr(
  text: string | undefined,
  other: PlainDate,
  field: string,
): Result<PlainDate, Fault> {
  if (text === undefined) return ok(other);
  const read = parseDay(text);
  return read.ok ? read : no(fault('request.invalid', { field, problem: read.error }, field));
}

function tablesOf(use: VoucherUse) {
  const line = ({ voucher_hkd_minor, voucher_cny_minor, ...rest }: UseLine) => ({
    name: rest.name,
    elders: rest.elders,
    transactions: rest.transactions,
    voucher_hkd: toJson({ currency: 'HKD', minor: voucher_hkd_minor }),
    voucher_cny: toJson({ currency: 'CNY', minor: voucher_cny_minor }),
  });
  return {
    totals: line(use.total),
    by_month: use.by_month.map(line),
    by_point: use.by_point.map(line),
    by_city: use.by_city.map(line),
    by_visit_reason: use.by_visit_reason.map(line),
  };
}
