import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeskHandover } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { handoverQuery } from '../handover-queries.ts';
import { HandoverState, Reasons } from '../handover-state.tsx';
import { CopyPanel } from './copy-panel.tsx';
import { FilesPanel } from './files-panel.tsx';
import { VisitPanel } from './visit-panel.tsx';

/** One hand-over at the hospital: what home says, the copy of the record, documents and the visit. */
export function HandoverPage() {
  const { t } = useTranslation('handover');
  const { handover_id = '' } = useParams({ strict: false });
  const handover = useQuery(handoverQuery(handover_id, useLanguage()));
  return (
    <Page
      title={t('one.title', { masked: handover.data?.masked ?? '' }).trim()}
      width="text"
      crumbs={[{ text: t('list.title'), to: '/handovers' }]}
    >
      <Gate query={handover}>{(of) => <Whole of={of} />}</Gate>
    </Page>
  );
}

function Whole({ of }: { of: DeskHandover }) {
  const { t } = useTranslation('handover');
  const isClinician = usePrincipal().role === 'provider';
  return (
    <>
      <Panel title={t('one.facts')}>
        <FactsOf of={of} />
      </Panel>
      <Panel title={t('one.copy')}>
        <CopyPanel of={of} isClinician={isClinician} />
      </Panel>
      <Panel title={t('files.title')}>
        <FilesPanel of={of} />
      </Panel>
      <VisitPanel of={of} isClinician={isClinician} />
    </>
  );
}

function FactsOf({ of }: { of: DeskHandover }) {
  const { t } = useTranslation('handover');
  return (
    <Facts
      of={[
        {
          name: t('field.state'),
          value: <HandoverState state={of.state} since={of.waiting_since} />,
        },
        ...(of.reasons.length === 0
          ? []
          : [{ name: t('field.reasons'), value: <Reasons of={of.reasons} /> }]),
        { name: t('field.clinic'), value: of.clinic_name },
        { name: t('field.appointment'), value: <Day of={of.appointment_day} /> },
        ...(of.hospital === null
          ? []
          : [{ name: t('field.hospital'), value: <Untold>{of.hospital}</Untold> }]),
        ...(of.fee === null
          ? []
          : [{ name: t('field.fee'), value: <Amount of={of.fee as never} /> }]),
        { name: t('field.exempt'), value: of.is_exempt ? t('yes') : t('no') },
        ...(of.period_ends_on === null
          ? []
          : [{ name: t('field.period'), value: <Day of={of.period_ends_on} /> }]),
        { name: t('field.applied'), value: <Moment of={of.opened_at} /> },
      ]}
    />
  );
}
