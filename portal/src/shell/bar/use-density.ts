import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { standingQuery } from '../../api/queries/standing.ts';

export type Density = 'comfortable' | 'compact';

const KEPT = 'sampan.density';
const CHANGED = 'sampan-density';

function kept(): Density | null {
  const value = window.localStorage.getItem(KEPT);
  return value === 'comfortable' || value === 'compact' ? value : null;
}

function onChange(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell);
  return () => window.removeEventListener(CHANGED, tell);
}

/** Keeps the reader's choice of text size. */
export function chooseDensity(density: Density): void {
  window.localStorage.setItem(KEPT, density);
  window.dispatchEvent(new Event(CHANGED));
}

/** The size of text and rows: what the reader chose, else compact for staff and comfortable for everybody else. */
export function useDensity(): Density {
  const standing = useQuery(standingQuery);
  const chosen = useSyncExternalStore(onChange, kept);
  const role = standing.data?.principal?.role;
  const density = chosen ?? (role === undefined || role === 'patient' ? 'comfortable' : 'compact');
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return density;
}
