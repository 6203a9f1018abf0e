import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';

/** Something in the page itself went wrong, or a part of it did not arrive. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('broken.title')} lead={t('broken.text')} width="text">
      <div>
        <Button onClick={() => window.location.reload()}>{t('broken.go')}</Button>
      </div>
      <p className="soft">
        <small>
          {t('broken.detail')}{' '}
          <code className="code">{error instanceof Error ? error.message : String(error)}</code>
        </small>
      </p>
    </Page>
  );
}
