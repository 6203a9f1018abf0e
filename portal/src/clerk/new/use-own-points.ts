import { useQuery } from '@tanstack/react-query';
import { servicePointsQuery } from '../../api/queries/people.ts';
import type { ServicePoint } from '../../api/types.ts';
import { usePrincipal, useToday } from '../../shell/guard.tsx';

/** The service points for which the signed-in person works; undefined until they are known. */
export function useOwnPoints(): ServicePoint[] | undefined {
  const { organisation } = usePrincipal();
  const today = useToday();
  const query = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  return query.data?.points
    .filter((point) => point.service_point === organisation || point.institution === organisation)
    .sort(
      (a, b) => Number(b.service_point === organisation) - Number(a.service_point === organisation),
    );
}
