import type { CoverageChoices, VisitInput } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** A visit as it is filled in; an empty text is what was not decided. */
export interface VisitValues {
  place: string;
  service: string;
  day: string;
  price: string;
  setting: string;
  level: string;
  service_point: string;
}

/** The fields of a visit, also within a larger form. */
export const VISIT_NAMES = {
  place: 'place',
  service: 'service',
  day: 'day',
  price: 'price',
  setting: 'setting',
  level: 'level',
  service_point: 'service_point',
} as const;

/** Where the node puts what it finds wrong with a question. */
export const VISIT_FIELDS = {
  place: 'place',
  service: 'service',
  day: 'day',
  'price.value': 'price',
  'price.currency': 'price',
  setting: 'setting',
  level: 'level',
  service_point: 'service_point',
} as const;

/** Where a reader is: their side, and the service point for which they work if it is one. */
export interface Here {
  readonly jurisdiction: string;
  readonly organisation: string;
}

/** How a form begins: at the own service point or the first place of the side, for ordinary care, today. */
export function firstVisit(
  { places, services }: CoverageChoices,
  { jurisdiction, organisation }: Here,
  today: string,
): VisitValues {
  const own = places.find(({ service_points }) =>
    service_points.some(({ service_point }) => service_point === organisation),
  );
  const place = own ?? places.find(({ side }) => side === jurisdiction) ?? places[0];
  return {
    place: place?.place ?? '',
    service: services[0]?.service ?? '',
    day: today,
    price: '',
    setting: '',
    level: '',
    service_point: own === undefined ? '' : organisation,
  };
}

/** The place of a form among the choices. */
export function chosenPlace({ places }: CoverageChoices, place: string) {
  return places.find((one) => one.place === place);
}

/** The question as the node takes it. */
export function visitInput(of: VisitValues, choices: CoverageChoices): VisitInput {
  const currency = chosenPlace(choices, of.place)?.currency ?? '';
  const price = of.price.trim();
  return {
    place: of.place,
    service: of.service,
    day: readDay(of.day) ?? of.day,
    price: price === '' ? null : { currency, value: price },
    setting: orNull(of.setting),
    level: orNull(of.level),
    service_point: pointOf(of, choices),
  };
}

/** The point that was chosen, unless another place was chosen after it. */
function pointOf({ place, service_point }: VisitValues, choices: CoverageChoices): string | null {
  const points = chosenPlace(choices, place)?.service_points ?? [];
  return points.some((point) => point.service_point === service_point) ? service_point : null;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
