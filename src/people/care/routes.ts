import { Type } from 'typebox';
import { type Clock, dayAt, type PlainDate, parseDay } from '../../kernel/day.ts';
import { fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Network, ServicePoint } from '../../rulebook/index.ts';

export interface CarePorts {
  readonly clock: Clock;
  readonly network: Network;
}

const Day = Type.String({ format: 'date' });
const TextsView = Type.Object({
  'zh-Hant-HK': Type.String(),
  'zh-Hans-CN': Type.String(),
  en: Type.String(),
  'pt-MO': Type.String(),
});
const TextsOrNull = Type.Union([TextsView, Type.Null()]);
const PointView = Type.Object({
  service_point: Type.String(),
  institution: Type.String(),
  institution_name: TextsView,
  name: TextsView,
  jurisdiction: Type.String(),
  city: Type.String(),
  district: TextsOrNull,
  track: Type.String(),
  batch: Type.String(),
  from: Day,
  departments: Type.Array(
    Type.Object({ code: Type.String(), name: TextsView, from: Type.String() }),
  ),
  departments_incomplete: Type.Boolean(),
  grade: Type.String(),
  sources: Type.Array(Type.Object({ title: Type.String(), url: Type.String() })),
  note: TextsOrNull,
});

/** Adds the public list of places where vouchers may be used on a day. */
export function careRoutes(app: HttpApp, ports: CarePorts): void {
  app.open({
    method: 'GET',
    url: '/api/people/service-points',
    operation: 'listServicePoints',
    summary:
      'Service points that take vouchers on a day, with their departments; today unless said.',
    action: 'public',
    query: Type.Object({ on: Type.Optional(Day) }),
    answer: Type.Object({ on: Day, points: Type.Array(PointView) }),
    handle: async ({ query }) => {
      const on = query.on === undefined ? null : parseDay(query.on);
      if (on !== null && !on.ok) {
        return no(fault('request.invalid', { field: 'on', problem: on.error }, 'on'));
      }
      const asked = on?.value ?? dayAt(ports.clock.now(), ZONE);
      const points = ports.network.on(asked).map((point) => pointView(point, asked));
      return ok({ on: asked.toString(), points });
    },
  });
}

function pointView(point: ServicePoint, on: PlainDate) {
  return {
    service_point: point.service_point,
    institution: point.institution,
    institution_name: point.institution_name,
    name: point.name,
    jurisdiction: point.jurisdiction,
    city: point.city,
    district: point.district,
    track: point.track,
    batch: point.batch,
    from: point.from.toString(),
    departments: point.departments
      .filter(({ to }) => to === null || on.until(to).sign > 0)
      .map(({ code, name, from }) => ({ code, name: name, from: from.toString() })),
    departments_incomplete: point.departments_incomplete,
    grade: point.grade,
    sources: point.sources.map(({ title, url }) => ({ title, url })),
    note: point.note,
  };
}
