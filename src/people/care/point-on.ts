import { compareDays, isWithin, type PlainDate } from '../../kernel/day.ts';
import type { Network, ServicePoint } from '../../rulebook/index.ts';
import type { VoucherPoint } from '../../schemes/hk/elderly-voucher-case.ts';

/** A service point and one of its departments as they stand on a day. */
export interface PointOnDay extends VoucherPoint {
  readonly point: ServicePoint;
}

/**
 * What a service point and department are on a day; null when there is no such point. A department that is not in an
 * incomplete list, or whose start was not found, is `unknown`: accepted and flagged, never silently designated.
 */
export function pointOn(
  network: Network,
  service_point: string,
  department: string,
  on: PlainDate,
): PointOnDay | null {
  const point = network.point(service_point);
  if (point === null) return null;
  return {
    point,
    is_outside_hong_kong: point.jurisdiction !== 'HK',
    has_started: compareDays(point.from, on) <= 0,
    has_ended: point.to !== null && compareDays(point.to, on) <= 0,
    department: departmentOn(point, department, on),
  };
}

function departmentOn(
  point: ServicePoint,
  code: string,
  on: PlainDate,
): VoucherPoint['department'] {
  const department = point.departments.find((one) => one.code === code);
  if (department === undefined) return point.departments_incomplete ? 'unknown' : 'not_designated';
  const { from, to } = department;
  if (to !== null && compareDays(to, on) <= 0) return 'not_designated';
  if (from === 'unknown') return 'unknown';
  return isWithin(on, from, to) ? 'designated' : 'not_designated';
}
