import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { awaySince, UNREACHABLE, UNREADABLE } from '../../api/problem.ts';
import type { Problem } from '../../api/types.ts';
import { Note } from '../frame/note.tsx';
import { AwayBar } from './away-bar.tsx';

interface FailedProps {
  problem: Problem;
  onRetry?: () => void;
  live?: boolean;
}

/** What was wrong, what to do now, the code, and the number of the request for the operator. */
export function Failed({ problem, onRetry, live = true }: FailedProps) {
  const { t } = useTranslation('parts');
  const words = useProblemWords(problem);
  const since = awaySince(problem);
  if (since !== null) return <AwayBar side={problem.facts?.['peer'] ?? 'HK'} since={since} />;
  return (
    <Note tone="problem" title={words.title} {...(live ? { live: 'assertive' } : {})}>
      {words.remedy === '' ? null : <p>{words.remedy}</p>}
      <p className="soft">
        <small>
          {t('problem.code')} <code className="code">{problem.code}</code>
          {problem.instance === undefined ? null : (
            <>
              {' · '}
              {t('problem.request')} <code className="code">{problem.instance}</code>
            </>
          )}
        </small>
      </p>
      {onRetry === undefined ? null : (
        <Button mt="xs" size="sm" variant="outline" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Note>
  );
}

/** Title and remedy of a problem; for those that the page found itself, from its own texts. */
function useProblemWords(problem: Problem): { title: string; remedy: string } {
  const { t } = useTranslation('parts');
  if (problem.code === UNREACHABLE) {
    return { title: t('problem.unreachable'), remedy: t('problem.unreachable.remedy') };
  }
  if (problem.code === UNREADABLE) {
    return { title: t('problem.unreadable'), remedy: t('problem.unreadable.remedy') };
  }
  return { title: problem.title, remedy: problem.detail ?? '' };
}
