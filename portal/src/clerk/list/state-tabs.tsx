import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../parts/frame/tabs.tsx';
import { useCode } from '../../parts/values/use-code.ts';

const route = getRouteApi('/claim-readers-only/claims');
const STATES = [
  'SUBMITTED',
  'HELD',
  'PENDED',
  'ADJUDICATED',
  'DENIED',
  'RETURNED',
  'REVERSED',
  'EXPIRED',
] as const;

/** One tab for each state with its count; a state that never occurred has none. */
export function StateTabs({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { t } = useTranslation('clerk');
  const code = useCode();
  const { state, ...others } = route.useSearch();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shown = STATES.filter((one) => (counts[one] ?? 0) > 0 || one === state);
  return (
    <Tabs
      label={t('list.states')}
      to="/claims"
      of={[
        { text: t('list.all'), count: all, search: others, isHere: state === undefined },
        ...shown.map((one) => ({
          text: code('state', one),
          count: counts[one] ?? 0,
          search: { ...others, state: one },
          isHere: state === one,
        })),
      ]}
    />
  );
}
