import './statement.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { statementQuery } from '../../api/queries/capital.ts';
import type { Statement } from '../../api/types.ts';
import { formatMonth } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { usePrincipal } from '../../shell/guard.tsx';
import { PaymentPanel } from '../payment/payment-panel.tsx';
import { Agreement } from './agreement.tsx';
import { Differences } from './differences.tsx';
import { SidesTable } from './sides-table.tsx';
import { StatementItems } from './statement-items.tsx';
import { useCounterparty } from './use-counterparty.ts';
import { WindowSteps } from './window-steps.tsx';

const route = getRouteApi('/claim-readers-only/statements/$scheme/$counterparty/$month');

/** One month between two sides: both statements beside each other, what differs, and the payment. */
export function StatementPage() {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const counterparty = useCounterparty();
  const key = route.useParams();
  const { currency } = route.useSearch();
  const statement = useQuery(statementQuery({ ...key, currency: currency ?? 'CNY' }));
  return (
    <Page
      title={t('statement.title', {
        month: formatMonth(key.month, language),
        side: counterparty(key.counterparty),
      })}
      crumbs={[{ text: t('statements.title'), to: '/statements' }]}
    >
      <Gate query={statement}>{(answer) => <Detail of={answer} />}</Gate>
    </Page>
  );
}

function Detail({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const { role, jurisdiction } = usePrincipal();
  const isPayer = role === 'officer' && jurisdiction === 'HK';
  return (
    <>
      <WindowSteps of={of.window.state} />
      <Agreement of={of} />
      {isPayer ? <PaymentPanel of={of} /> : null}
      <Panel title={t('statement.sides')} kind="plain">
        <SidesTable of={of} />
      </Panel>
      {of.differences.length === 0 ? null : (
        <Panel title={t('statement.differences')} kind="plain">
          <Differences of={of.differences} />
        </Panel>
      )}
      <Panel title={t('statement.items')} kind="plain">
        <StatementItems of={of} />
      </Panel>
    </>
  );
}
