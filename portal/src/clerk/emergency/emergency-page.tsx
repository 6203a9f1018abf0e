import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { emergencyRulesQuery } from '../../api/queries/carried/trail.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { EmergencyForm } from './emergency-form.tsx';
import { EmergencyList } from './emergency-list.tsx';

/** Opens the record of somebody who cannot be asked, as far as the law of this side lets two persons do it. */
export function EmergencyPage() {
  const { t } = useTranslation('trail');
  const rules = useQuery(emergencyRulesQuery);
  return (
    <Page title={t('emergency.title')} lead={t('emergency.lead')} width="text">
      <Gate query={rules}>
        {(answer) =>
          answer.rules === null ? (
            <Note tone="problem" title={t('emergency.closed')}>
              <p>{t('emergency.closed.text')}</p>
            </Note>
          ) : (
            <>
              <Note tone="waiting">
                <p>
                  {answer.rules.witness_needed
                    ? t('emergency.rules', {
                        minutes: answer.rules.confirm_minutes,
                        hours: answer.rules.open_hours,
                      })
                    : t('emergency.rules.alone', { hours: answer.rules.open_hours })}
                </p>
              </Note>
              <Panel title={t('emergency.form')}>
                <EmergencyForm />
              </Panel>
              <Panel title={t('emergency.list')} kind="plain">
                <EmergencyList />
              </Panel>
            </>
          )
        }
      </Gate>
    </Page>
  );
}
