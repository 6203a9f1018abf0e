import type { ServicePoint } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Choice } from '../../parts/form/select-field.tsx';

/** All departments of the points, each once, in the order of the reader's language. */
export function useDepartmentChoices(points: readonly ServicePoint[]): Choice[] {
  const language = useLanguage();
  const names = new Map<string, string>();
  for (const point of points) {
    for (const department of point.departments) {
      names.set(department.code, department.name[language]);
    }
  }
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
