import { Type } from 'typebox';
import { type Clock, dayAt, parseDay } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { PLACES } from '../question/places.ts';
import { SERVICES, type Service } from '../question/services.ts';
import { EntitlementView, MoneyView } from '../views.ts';
import { compareSystems } from './compare-systems.ts';
import { COMPARED_PLACES } from './typical-persons.ts';

const Text = Type.String();
const Day = Type.String({ format: 'date' });
const MoneyOrNull = Type.Union([MoneyView, Type.Null()]);

/** Adds the public comparison of the three systems: typical persons at typical places, for one service on one day. */
export function comparisonRoutes(
  app: HttpApp,
  ports: { readonly clock: Clock; readonly rulebook: Rulebook },
): void {
  app.open({
    method: 'GET',
    url: '/api/people/coverage/comparison',
    operation: 'compareCoverage',
    summary:
      'What four typical persons would pay for a service in Hong Kong, Macao, Shenzhen and Zhuhai, and who pays the rest.',
    action: 'public',
    query: Type.Object({
      service: Type.Optional(Type.String({ maxLength: 64 })),
      on: Type.Optional(Day),
    }),
    answer: Type.Object({
      on: Day,
      service: Text,
      services: Type.Array(Type.Object({ service: Text, name: Text })),
      places: Type.Array(Type.Object({ place: Text, name: Text })),
      persons: Type.Array(
        Type.Object({
          person: Text,
          name: Text,
          cells: Type.Array(
            Type.Object({
              place: Text,
              place_name: Text,
              state: Type.Enum(['covered', 'open', 'not_covered']),
              patient_pays: MoneyOrNull,
              covered_by: Type.Array(
                Type.Object({
                  scheme: Text,
                  title: Text,
                  shares: Type.Array(Type.Object({ text: Text, share: MoneyView })),
                }),
              ),
              not_settled: EntitlementView.properties.not_settled,
            }),
          ),
        }),
      ),
    }),
    handle: async ({ query, language }) => {
      const { service = 'outpatient_general' } = query;
      const said = query.on ?? dayAt(ports.clock.now(), ZONE).toString();
      const on = parseDay(said);
      if (!on.ok) return no(fault('request.invalid', { field: 'on', problem: on.error }, 'on'));
      if (!Object.hasOwn(SERVICES, service)) {
        return no(fault('coverage.service_unknown', { service }, 'service'));
      }
      const asked = { service: service as Service, on: on.value };
      return ok({
        on: said,
        service,
        services: Object.entries(SERVICES).map(([code, name]) => ({
          service: code,
          name: name[language],
        })),
        places: COMPARED_PLACES.map((place) => ({ place, name: PLACES[place].name[language] })),
        persons: compareSystems(ports.rulebook, asked, language),
      });
    },
  });
}
