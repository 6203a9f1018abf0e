import type { ReactNode } from 'react';
import type { Problem } from '../../api/types.ts';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';

interface Asked<D> {
  data: D | undefined;
  error: Problem | null;
  isPending: boolean;
  refetch: () => unknown;
}

/** Shows an answer once it is there; before that it says so, and a failure stays visible beside an older answer. */
export function Gate<D>({
  query,
  children,
}: {
  query: Asked<D>;
  children: (answer: D) => ReactNode;
}) {
  const failed =
    query.error === null ? null : (
      <Failed problem={query.error} onRetry={() => void query.refetch()} />
    );
  if (query.data !== undefined) {
    return (
      <>
        {failed}
        {children(query.data)}
      </>
    );
  }
  return failed ?? <Loading />;
}
