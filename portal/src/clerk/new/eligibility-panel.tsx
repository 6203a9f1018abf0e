import { useTranslation } from 'react-i18next';
import type { Eligibility, Problem } from '../../api/types.ts';
import { formatMonth } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { AsOf } from '../../parts/state/as-of.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Loading } from '../../parts/state/loading.tsx';
import { GradeMark } from '../../parts/values/grade-mark.tsx';
import { BalanceRows } from '../claim/balance-rows.tsx';
import { WouldPay } from './would-pay.tsx';

interface EligibilityPanelProps {
  answer: Eligibility | undefined;
  problem: Problem | null;
  isPending: boolean;
}

/** What Hong Kong says about the person at the counter, now. */
export function EligibilityPanel({ answer, problem, isPending }: EligibilityPanelProps) {
  const { t } = useTranslation('clerk');
  return (
    <Panel title={t('eligible.title')} kind="line">
      <div aria-live="polite" className="stack-tight">
        {isPending ? <Loading /> : null}
        {problem === null || isPending ? null : <Failed problem={problem} live={false} />}
        {answer === undefined || isPending ? null : <Answer of={answer} />}
        {answer === undefined && problem === null && !isPending ? (
          <p className="soft">{t('eligible.none')}</p>
        ) : null}
      </div>
    </Panel>
  );
}

function Answer({ of }: { of: Eligibility }) {
  const { t } = useTranslation('clerk');
  return (
    <>
      <Note
        tone={of.eligible ? 'done' : 'problem'}
        title={t(of.eligible ? 'eligible.yes' : 'eligible.no')}
      >
        {of.reasons.length === 0 ? null : (
          <ul>
            {of.reasons.map((reason) => (
              <li key={reason.code}>
                {reason.text} <code className="code">{reason.code}</code>
              </li>
            ))}
          </ul>
        )}
      </Note>
      {of.person_known && !of.joined ? (
        <Note tone="waiting" title={t('eligible.not_joined')}>
          <p>{t('eligible.not_joined.text')}</p>
        </Note>
      ) : null}
      {of.would_pay === undefined ? null : <WouldPay of={of.would_pay} />}
      {of.balances === null ? null : <BalanceRows of={of.balances} />}
      {of.quote === null ? null : <Rate of={of.quote} />}
      <AsOf at={of.answered_at} />
    </>
  );
}

function Rate({ of }: { of: NonNullable<Eligibility['quote']> }) {
  const { t } = useTranslation('clerk');
  const language = useLanguage();
  return (
    <p>
      {t('claim.rate.value', { rate: of.hkd_per_cny, month: formatMonth(of.month, language) })}{' '}
      <GradeMark of={of.grade} />
    </p>
  );
}
