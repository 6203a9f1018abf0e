import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { PendedClaims } from './pended-claims.tsx';
import { QueueFigures } from './queue-figures.tsx';
import { WindowsToDo } from './windows-to-do.tsx';

/** What waits for an officer: windows to close, pay or look into, and claims under review. */
export function QueuePage() {
  const { t } = useTranslation('officer');
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      <QueueFigures />
      <Panel title={t('queue.windows')} kind="plain">
        <WindowsToDo />
      </Panel>
      <Panel title={t('queue.pended')} kind="plain">
        <PendedClaims
          title={t('queue.pended')}
          query={{ state: 'PENDED' }}
          none={t('queue.pended.none')}
        />
      </Panel>
      <Panel title={t('queue.flagged')} kind="plain">
        <PendedClaims
          title={t('queue.flagged')}
          query={{ flag: 'department_unknown' }}
          none={t('queue.flagged.none')}
        />
      </Panel>
    </Page>
  );
}
