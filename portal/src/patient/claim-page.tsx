import './patient.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { claimQuery } from '../api/queries/claims.ts';
import type { ClaimDetail } from '../api/types.ts';
import { useLanguage } from '../language/use-language.ts';
import { Explanation } from '../parts/claim/explanation.tsx';
import { Reasons } from '../parts/claim/reasons.tsx';
import { usePlaceNames } from '../parts/claim/use-place-names.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Amount } from '../parts/values/amount.tsx';
import { ClaimStateTag } from '../parts/values/claim-state.tsx';
import { Day } from '../parts/values/day.tsx';
import { useCode } from '../parts/values/use-code.ts';
import { Words } from '../parts/values/words.tsx';
import { EventList } from './event-list.tsx';

const route = getRouteApi('/patient-only/patient/claims/$claim_id');

/** One use of vouchers: what was paid, by whom, and why. */
export function PatientClaimPage() {
  const { t } = useTranslation('patient');
  const { claim_id } = route.useParams();
  const claim = useQuery(claimQuery(claim_id, useLanguage()));
  return (
    <Page
      title={t('claim.title')}
      width="phone"
      crumbs={[
        { text: t('home.title'), to: '/patient' },
        { text: t('history.title'), to: '/patient/history' },
      ]}
    >
      <Gate query={claim}>{(detail) => <Detail of={detail} />}</Gate>
    </Page>
  );
}

function Detail({ of }: { of: ClaimDetail }) {
  const { t } = useTranslation('patient');
  return (
    <>
      <p>
        <ClaimStateTag of={of.claim.state} />
      </p>
      <Reasons of={of.claim} reader="patient" />
      <ClaimFacts of={of.claim} />
      <Panel title={t('claim.why')} kind="plain">
        {of.explanation === null ? (
          <p className="soft">{t('claim.why.none')}</p>
        ) : (
          <Explanation of={of.explanation} />
        )}
      </Panel>
      <Panel title={t('claim.events')} kind="plain">
        <EventList of={of.events} />
      </Panel>
    </>
  );
}

function ClaimFacts({ of }: { of: ClaimDetail['claim'] }) {
  const { t } = useTranslation('patient');
  const names = usePlaceNames();
  const code = useCode();
  return (
    <Facts
      of={[
        { name: t('claim.place'), value: <Words of={names.point(of.service_point)} /> },
        {
          name: t('claim.department'),
          value: <Words of={names.department(of.service_point, of.department)} />,
        },
        { name: t('claim.day'), value: <Day of={of.service_day} /> },
        { name: t('claim.reason'), value: code('visit_reason', of.visit_reason) },
        { name: t('claim.fee'), value: <Amount of={of.fee} /> },
        ...(of.voucher === null
          ? []
          : [{ name: t('claim.vouchers'), value: <Amount of={of.voucher.hkd} form="whole" /> }]),
        ...(of.patient_share === null
          ? []
          : [{ name: t('claim.share'), value: <Amount of={of.patient_share} /> }]),
        ...(of.transaction_number === null
          ? []
          : [
              {
                name: t('claim.number'),
                value: <code className="code">{of.transaction_number}</code>,
              },
            ]),
      ]}
    />
  );
}
