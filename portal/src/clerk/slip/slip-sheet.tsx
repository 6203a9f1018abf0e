import { useTranslation } from 'react-i18next';
import type { Slip } from '../../api/types.ts';
import { formatDay, formatMonth } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { Words } from '../../parts/values/words.tsx';
import { BalanceRows } from '../claim/balance-rows.tsx';

/** What was paid with vouchers, what the elder paid, and what is left. */
export function SlipSheet({ of }: { of: Slip }) {
  const { t } = useTranslation('clerk');
  const language = useLanguage();
  const { claim } = of;
  return (
    <section className="slip" aria-label={t('slip.title')}>
      <div className="slip-head">
        <p>
          <strong>
            <Words of={of.service_point_name} />
          </strong>
        </p>
        <p>
          <Words of={of.department_name} /> · <Day of={claim.service_day} />
        </p>
      </div>
      {claim.voucher === null ? null : (
        <p className="slip-paid">
          <span>{t('claim.vouchers')}</span>
          <Amount of={claim.voucher.hkd} />
        </p>
      )}
      <SlipFacts of={of} />
      {claim.balances_after === null ? null : (
        <>
          <h2>{t('claim.balances_after')}</h2>
          <BalanceRows of={claim.balances_after} />
        </>
      )}
      <div className="slip-foot">
        {claim.quote === null ? null : (
          <p>
            <small>
              {t('slip.rate', {
                rate: claim.quote.hkd_per_cny,
                month: formatMonth(claim.quote.month, language),
              })}
            </small>
          </p>
        )}
        <p>
          <small>
            {t('slip.issued', { day: formatDay(claim.filed_day, language) })}{' '}
            <Moment of={of.issued_at} />
            {t('slip.keep')}
          </small>
        </p>
      </div>
    </section>
  );
}

function SlipFacts({ of }: { of: Slip }) {
  const { t } = useTranslation('clerk');
  const code = useCode();
  const { claim } = of;
  return (
    <Facts
      of={[
        {
          name: t('claim.number'),
          value: <code className="code">{claim.transaction_number ?? '–'}</code>,
        },
        { name: t('claim.document'), value: claim.patient.masked_document },
        { name: t('claim.reason'), value: code('visit_reason', claim.visit_reason) },
        { name: t('claim.fee'), value: <Amount of={claim.fee} /> },
        ...(claim.voucher === null
          ? []
          : [
              {
                name: t('claim.vouchers_in_fee'),
                value: <Amount of={claim.voucher.fee_currency} />,
              },
            ]),
        ...(claim.patient_share === null
          ? []
          : [{ name: t('claim.share'), value: <Amount of={claim.patient_share} /> }]),
      ]}
    />
  );
}
