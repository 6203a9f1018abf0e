import '../statistics/statistics.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { statementsQuery } from '../../api/queries/capital.ts';
import { claimsQuery } from '../../api/queries/claims.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useToday } from '../../shell/guard.tsx';
import { isWaiting } from './is-waiting.ts';

/** How much waits, as counters that lead to it. */
export function QueueFigures() {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const today = useToday();
  const windows = useQuery(statementsQuery);
  const claims = useInfiniteQuery(claimsQuery({}, language));
  const counts = claims.data?.pages[0]?.counts;
  if (windows.data === undefined || counts === undefined) return null;
  const months = windows.data.windows.filter((window) => isWaiting(window, today)).length;
  return (
    <dl className="figures-row">
      <div>
        <dt>{t('queue.windows')}</dt>
        <dd>
          <Link to="/statements">{formatCount(months, language)}</Link>
        </dd>
      </div>
      {(['PENDED', 'HELD', 'DENIED'] as const).map((state) => (
        <div key={state}>
          <dt>{t(`queue.count.${state}`)}</dt>
          <dd>
            <Link to="/claims" search={{ state }}>
              {formatCount(counts[state] ?? 0, language)}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
