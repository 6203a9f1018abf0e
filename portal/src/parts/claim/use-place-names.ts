import { useQuery } from '@tanstack/react-query';
import { servicePointsQuery } from '../../api/queries/people.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useToday } from '../../shell/guard.tsx';

interface PlaceNames {
  point: (service_point: string) => string;
  department: (service_point: string, code: string) => string;
  institution: (institution: string) => string;
}

/** Names of service points and departments in the reader's language; the codes until they are known. */
export function usePlaceNames(): PlaceNames {
  const today = useToday();
  const language = useLanguage();
  const query = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  const find = (id: string) => query.data?.points.find((point) => point.service_point === id);
  return {
    point: (id) => find(id)?.name[language] ?? id,
    department: (id, code) =>
      find(id)?.departments.find((one) => one.code === code)?.name[language] ?? code,
    institution: (id) =>
      query.data?.points.find((point) => point.institution === id)?.institution_name[language] ??
      id,
  };
}
