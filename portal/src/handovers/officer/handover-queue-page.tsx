import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Tabs } from '../../parts/frame/tabs.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { handoverQueueQuery } from '../handover-queries.ts';
import { AppointmentsImport } from './appointments-import.tsx';
import { QueuedEntry } from './queued-entry.tsx';

/** Follow-ups that the Hospital Authority verifies: those that wait for a person, and all of them. */
export function HandoverQueuePage() {
  const { t } = useTranslation('handover');
  const { state } = useSearch({ strict: false });
  const isAll = state === 'any';
  const queue = useQuery(handoverQueueQuery(isAll ? 'any' : 'WAITING', useLanguage()));
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      <Tabs
        label={t('queue.title')}
        to="/handover-queue"
        of={[
          { text: t('queue.waiting'), search: { state: 'WAITING' }, isHere: !isAll },
          { text: t('queue.all'), search: { state: 'any' }, isHere: isAll },
        ]}
      />
      <Gate query={queue}>
        {({ handovers }) =>
          handovers.length === 0 ? (
            <Empty title={t('queue.none')} />
          ) : (
            <div className="stack">
              {handovers.map((one) => (
                <QueuedEntry key={one.handover_id} of={one} />
              ))}
            </div>
          )
        }
      </Gate>
      <Panel title={t('import.title')}>
        <AppointmentsImport />
      </Panel>
    </Page>
  );
}
