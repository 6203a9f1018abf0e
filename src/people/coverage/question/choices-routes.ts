import { Type } from 'typebox';
import { type Clock, dayAt, type PlainDate, parseDay } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language, Texts } from '../../../kernel/language.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Network, Rulebook, ServicePoint } from '../../../rulebook/index.ts';
import { LEVELS } from '../../../schemes/gd/shenzhen-insurance/texts.ts';
import { CURRENCY_OF, PLACES, type PlaceCode } from './places.ts';
import { SERVICES, SETTINGS } from './services.ts';

const Text = Type.String();
const Day = Type.String({ format: 'date' });
const PointView = Type.Object({
  service_point: Text,
  name: Text,
  institution_name: Text,
  departments: Type.Array(Type.Object({ department: Text, name: Text })),
});

/** Adds the list of what a question may name: services, places with their service points, levels and settings. */
export function choicesRoutes(
  app: HttpApp,
  ports: { readonly clock: Clock; readonly rulebook: Rulebook },
): void {
  app.open({
    method: 'GET',
    url: '/api/people/coverage/choices',
    operation: 'listCoverageChoices',
    summary:
      'Services and places that a question about cover may name, with the points in use on a day.',
    action: 'public',
    query: Type.Object({ on: Type.Optional(Day) }),
    answer: Type.Object({
      on: Day,
      services: Type.Array(Type.Object({ service: Text, name: Text })),
      places: Type.Array(
        Type.Object({
          place: Text,
          side: Type.Enum(['HK', 'MO', 'GD']),
          name: Text,
          currency: Text,
          service_points: Type.Array(PointView),
        }),
      ),
      levels: Type.Array(Type.Object({ level: Text, name: Text })),
      settings: Type.Array(Type.Object({ setting: Text, name: Text })),
    }),
    handle: async ({ query, language }) => {
      const asked = query.on ?? dayAt(ports.clock.now(), ZONE).toString();
      const on = parseDay(asked);
      if (!on.ok) return no(fault('request.invalid', { field: 'on', problem: on.error }, 'on'));
      const { network } = ports.rulebook;
      return ok({
        on: asked,
        services: names(SERVICES, language).map(([service, name]) => ({ service, name })),
        places: Object.keys(PLACES).map((place) =>
          placeView(place as PlaceCode, { network, on: on.value, language }),
        ),
        levels: names(LEVELS, language).map(([level, name]) => ({ level, name })),
        settings: names(SETTINGS, language).map(([setting, name]) => ({ setting, name })),
      });
    },
  });
}

function names(of: Readonly<Record<string, Texts>>, language: Language) {
  return Object.entries(of).map(([code, text]) => [code, text[language]] as const);
}

function placeView(
  place: PlaceCode,
  {
    network,
    on,
    language,
  }: { readonly network: Network; readonly on: PlainDate; readonly language: Language },
) {
  const { side, city, name } = PLACES[place];
  const points = network
    .on(on)
    .filter((point) => city !== null && point.jurisdiction === side && point.city === city);
  return {
    place,
    side,
    name: name[language],
    currency: CURRENCY_OF[side],
    service_points: points.map((point) => pointView(point, language)),
  };
}

function pointView(
  { service_point, name, institution_name, departments }: ServicePoint,
  language: Language,
) {
  return {
    service_point,
    name: name[language],
    institution_name: institution_name[language],
    departments: departments.map((one) => ({ department: one.code, name: one.name[language] })),
  };
}
