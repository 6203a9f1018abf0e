import type { ServicePoint } from '../../api/types.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { CITIES } from '../../parts/values/cities.ts';

export interface PointFilter {
  city?: string;
  department?: string;
  text?: string;
}

/** The points in a city that have a department and whose names, in any language, hold the text. */
export function filterPoints(points: readonly ServicePoint[], by: PointFilter): ServicePoint[] {
  const wanted = (by.text ?? '').trim().toLowerCase();
  return points.filter(
    (point) =>
      (by.city === undefined || point.city === by.city) &&
      (by.department === undefined || hasDepartment(point, by.department)) &&
      (wanted === '' || namesOf(point).some((name) => name.toLowerCase().includes(wanted))),
  );
}

function hasDepartment(point: ServicePoint, code: string): boolean {
  return point.departments.some((department) => department.code === code);
}

function namesOf(point: ServicePoint): string[] {
  const texts = [
    point.name,
    point.institution_name,
    ...(point.district === null ? [] : [point.district]),
    ...point.departments.map((department) => department.name),
  ];
  return texts.flatMap((text) => LANGUAGES.map((language) => text[language]));
}

/** The cities that have a point, and the one that is chosen; the usual order first, others after it. */
export function citiesOf(points: readonly ServicePoint[], chosen?: string): string[] {
  const cities = new Set(points.map((point) => point.city));
  if (chosen !== undefined) cities.add(chosen);
  const place = (city: string) => {
    const usual = (CITIES as readonly string[]).indexOf(city);
    return usual < 0 ? CITIES.length : usual;
  };
  return [...cities].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}
