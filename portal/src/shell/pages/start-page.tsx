import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { standingQuery } from '../../api/queries/standing.ts';
import { Gate } from '../../parts/state/gate.tsx';
import { homeOf } from '../home-of.ts';

/** Sends the reader to the first page of their role. */
export function StartPage() {
  const standing = useQuery(standingQuery);
  return (
    <div className="page page-text">
      <Gate query={standing}>
        {({ principal }) => <Navigate to={homeOf(principal)} replace={true} />}
      </Gate>
    </div>
  );
}
