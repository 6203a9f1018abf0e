import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Steps } from '../parts/frame/steps.tsx';

const STEPS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const NOT_COVERED = ['1', '2', '3', '4', '5', '6'] as const;
const BRING = ['1', '2', '3'] as const;

/** How vouchers work across the boundary, from the counter to the month's end. */
export function HowPage() {
  const { t } = useTranslation('open');
  return (
    <Page
      title={t('how.title')}
      lead={t('how.lead')}
      width="text"
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      <Panel title={t('how.bring')} kind="quiet">
        <ul>
          {BRING.map((number) => (
            <li key={number}>{t(`how.bring.${number}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('how.steps')} kind="plain">
        <Steps
          of={STEPS.map((number) => ({
            title: t(`how.step.${number}`),
            body: t(`how.step.${number}.text`),
          }))}
        />
      </Panel>
      <Panel title={t('how.not')} kind="plain">
        <ul>
          {NOT_COVERED.map((number) => (
            <li key={number}>{t(`how.not.${number}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('how.order')} kind="plain">
        <p>{t('how.order.text')}</p>
        <p>
          <Link to="/schemes" search={{ scheme: 'hk.elderly_voucher' }}>
            {t('pays.more')}
          </Link>
        </p>
      </Panel>
    </Page>
  );
}
