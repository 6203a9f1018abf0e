import '../../patient/patient.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ownHandoversQuery } from '../handover-queries.ts';
import { ApplyForm } from './apply-form.tsx';
import { OwnHandoverEntry } from './own-handover-entry.tsx';

/** One's own follow-ups across the boundary: where each stands, what may be read there, what came back. */
export function OwnHandoversPage() {
  const { t } = useTranslation('handover');
  const handovers = useQuery(ownHandoversQuery(useLanguage()));
  return (
    <Page title={t('own.title')} lead={t('own.lead')} width="phone">
      <Gate query={handovers}>
        {(answer) =>
          answer.handovers.length === 0 ? (
            <Empty title={t('own.none')} />
          ) : (
            <ul className="list-links">
              {answer.handovers.map((one) => (
                <li key={one.handover_id}>
                  <OwnHandoverEntry of={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
      <Panel title={t('own.apply')}>
        <ApplyForm />
      </Panel>
    </Page>
  );
}
