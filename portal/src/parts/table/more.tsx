import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface MoreProps {
  /** Rows that are on the page. */
  shown: number;
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}

/** Says under a list how many rows are shown, and shows more of them when there are any. */
export function More({ shown, hasMore, isLoading, onMore }: MoreProps) {
  const { t } = useTranslation('parts');
  return (
    <p className="row" role="status">
      <small>{t('shown', { count: shown })}</small>
      {hasMore ? (
        <Button variant="outline" size="sm" loading={isLoading} onClick={onMore}>
          {t('more')}
        </Button>
      ) : null}
    </p>
  );
}
