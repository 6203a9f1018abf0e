import { useQuery } from '@tanstack/react-query';
import { servicePointsQuery } from '../../api/queries/people.ts';
import type { ServicePoint } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { type Choice, choiceOf } from '../../parts/form/select-field.tsx';
import { useToday } from '../../shell/guard.tsx';

/** Institutions that take part today, each once, by name. */
export function useInstitutions(): { choices: readonly Choice[] } {
  const language = useLanguage();
  const today = useToday();
  const points = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  const byCode = new Map<string, ServicePoint>();
  for (const point of points.data?.points ?? []) byCode.set(point.institution, point);
  const choices = [...byCode]
    .map(([code, point]) => choiceOf(code, point.institution_name, language))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return { choices };
}
