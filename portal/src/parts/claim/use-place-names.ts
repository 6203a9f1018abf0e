import { useQuery } from '@tanstack/react-query';
import { servicePointsQuery } from '../../api/queries/people.ts';
import { everywhere, type Texts } from '../../language/languages.ts';
import { useToday } from '../../shell/guard.tsx';

interface PlaceNames {
  point: (service_point: string) => Texts;
  department: (service_point: string, code: string) => Texts;
  institution: (institution: string) => Texts;
}

/** Names of service points and departments in all languages; the codes until they are known. */
export function usePlaceNames(): PlaceNames {
  const today = useToday();
  const query = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  const points = query.data?.points ?? [];
  const find = (id: string) => points.find((point) => point.service_point === id);
  return {
    point: (id) => find(id)?.name ?? everywhere(id),
    department: (id, code) =>
      find(id)?.departments.find((one) => one.code === code)?.name ?? everywhere(code),
    institution: (id) =>
      points.find((point) => point.institution === id)?.institution_name ?? everywhere(id),
  };
}
