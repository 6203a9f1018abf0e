import '../list/claims.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { claimQuery } from '../../api/queries/claims.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ClaimEvents } from '../../parts/claim/events.tsx';
import { Explanation } from '../../parts/claim/explanation.tsx';
import { hasSlip } from '../../parts/claim/has-slip.ts';
import { Reasons } from '../../parts/claim/reasons.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { AwayBar } from '../../parts/state/away-bar.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ClaimStateTag } from '../../parts/values/claim-state.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { ClaimActions } from './claim-actions.tsx';
import { ClaimAmounts } from './claim-amounts.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { ReviewPanel } from './review-panel.tsx';

const route = getRouteApi('/claim-readers-only/claims/$claim_id');

/** One claim as staff see it: where it stands, the amounts, what can be done, why, and what happened. */
export function ClaimPage() {
  const { t } = useTranslation('clerk');
  const { claim_id } = route.useParams();
  const claim = useQuery(claimQuery(claim_id, useLanguage()));
  const number = claim.data?.claim.transaction_number;
  return (
    <Page
      title={number ?? t(number === null ? 'claim.title.unnumbered' : 'claim.title')}
      crumbs={[{ text: t('list.title'), to: '/claims' }]}
    >
      <Gate query={claim}>{(detail) => <Detail of={detail} />}</Gate>
    </Page>
  );
}

function Detail({ of }: { of: ClaimDetail }) {
  const { t } = useTranslation('clerk');
  const { role, jurisdiction } = usePrincipal();
  const { claim } = of;
  return (
    <>
      <p className="row">
        <ClaimStateTag of={claim.state} />
        {hasSlip(claim) ? (
          <Link to="/claims/$claim_id/slip" params={{ claim_id: claim.claim_id }}>
            {t('claim.slip')}
          </Link>
        ) : null}
      </p>
      {claim.waiting_since === null ? null : <AwayBar side="HK" since={claim.waiting_since} />}
      <Reasons of={claim} />
      <ClaimActions of={claim} />
      {role === 'officer' && jurisdiction === 'HK' ? <ReviewPanel of={claim} /> : null}
      <div className="columns">
        <Panel title={t('claim.visit')}>
          <ClaimFacts of={claim} />
        </Panel>
        <Panel title={t('claim.amounts')}>
          <ClaimAmounts of={claim} />
        </Panel>
      </div>
      {of.explanation === null ? null : (
        <Panel title={t('claim.why')}>
          <Explanation of={of.explanation} />
        </Panel>
      )}
      <Panel title={t('claim.events')} kind="plain">
        <ClaimEvents of={of.events} />
      </Panel>
    </>
  );
}
