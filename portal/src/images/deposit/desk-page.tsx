import './desk.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { depositVisitsQuery } from '../../api/queries/carried/images.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { PresentForm } from './present-form.tsx';
import { VisitEntry } from './visit-entry.tsx';

/** At the institution: the patient's code is matched with the identity document, then report and images are sent home. */
export function DepositDeskPage() {
  const { t } = useTranslation('images');
  const visits = useQuery(depositVisitsQuery(useLanguage()));
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Page title={t('desk.title')} lead={t('desk.lead')} width="text">
      <Panel title={t('desk.open')}>
        <PresentForm onOpened={setOpened} />
      </Panel>
      <Panel title={t('desk.visits')} kind="plain">
        <Gate query={visits}>
          {(answer) =>
            answer.visits.length === 0 ? (
              <Empty title={t('desk.none')} />
            ) : (
              <ul className="visit-list">
                {answer.visits.map((visit) => (
                  <li key={visit.deposit_id}>
                    <VisitEntry of={visit} isOpen={visit.deposit_id === opened} />
                  </li>
                ))}
              </ul>
            )
          }
        </Gate>
      </Panel>
      <Help title={t('desk.help')}>
        <p>{t('desk.help.text')}</p>
      </Help>
    </Page>
  );
}
