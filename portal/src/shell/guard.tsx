import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { standingQuery } from '../api/queries/standing.ts';
import type { Principal, Role } from '../api/types.ts';
import { Gate } from '../parts/state/gate.tsx';
import { ForbiddenPage } from './pages/forbidden-page.tsx';
import { SignedOutPage } from './pages/signed-out-page.tsx';

/** Lets the named roles in; others read which role may, visitors how to sign in. */
export function Guard({ roles, children }: { roles: readonly Role[]; children?: ReactNode }) {
  const standing = useQuery(standingQuery);
  return (
    <Gate query={standing}>
      {({ principal }) => {
        if (principal === null) return <SignedOutPage />;
        if (!roles.includes(principal.role)) return <ForbiddenPage roles={roles} />;
        return children ?? <Outlet />;
      }}
    </Gate>
  );
}

/** Who is signed in, below a guard. */
export function usePrincipal(): Principal {
  const standing = useQuery(standingQuery);
  const principal = standing.data?.principal;
  if (principal === undefined || principal === null) throw new Error('no sign-in below a guard');
  return principal;
}

/** The day at this node; empty until the node has said it. */
export function useToday(): string {
  return useQuery(standingQuery).data?.today ?? '';
}
