import type { ServicePoint } from '../../api/types.ts';
import { LANGUAGES } from '../../language/languages.ts';

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
