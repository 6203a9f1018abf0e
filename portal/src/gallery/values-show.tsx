import { useTranslation } from 'react-i18next';
import type { ClaimState } from '../api/types.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Amount } from '../parts/values/amount.tsx';
import { ClaimStateTag } from '../parts/values/claim-state.tsx';
import { Day, Moment, Month } from '../parts/values/day.tsx';
import { Digest } from '../parts/values/digest.tsx';
import { GradeMark } from '../parts/values/grade-mark.tsx';
import { SourceLinks } from '../parts/values/source-links.tsx';
import { Foreign } from '../parts/values/words.tsx';

const STATES: readonly ClaimState[] = [
  'SUBMITTED',
  'RETURNED',
  'HELD',
  'PENDED',
  'ADJUDICATED',
  'DENIED',
  'REVERSED',
  'EXPIRED',
];
const GRADES = ['official', 'secondary', 'derived', 'provisional'];

/** Amounts, days, states, grades, sources, and glyphs that differ between Hong Kong and the mainland. */
export function ValuesShow() {
  const { t } = useTranslation('gallery');
  return (
    <Panel title={t('values')}>
      <div className="stack">
        <p className="row">
          {STATES.map((state) => (
            <ClaimStateTag key={state} of={state} />
          ))}
        </p>
        <p className="row">
          {GRADES.map((grade) => (
            <GradeMark key={grade} of={grade} />
          ))}
        </p>
        <Facts
          of={[
            {
              name: t('values.amounts'),
              value: (
                <>
                  <Amount of={{ currency: 'HKD', value: '79560000.00' }} />
                  <br />
                  <Amount of={{ currency: 'CNY', value: '-1234.50' }} />
                  <br />
                  <Amount of={{ currency: 'MOP', value: '42.00' }} form="whole" />
                </>
              ),
            },
            { name: t('values.day'), value: <Day of="2026-01-31" /> },
            { name: t('values.month'), value: <Month of="2026-01" /> },
            { name: t('values.moment'), value: <Moment of="2026-01-31T15:59:59Z" /> },
            {
              name: t('values.digest'),
              value: <Digest of="9f2c4b7718e0a3d5c6e1f4029b8a7d6c5e4f30211a2b3c4d" />,
            },
            {
              name: t('values.sources'),
              value: (
                <SourceLinks
                  of={[{ title: 'Health Care Voucher site', url: 'https://www.hcv.gov.hk/' }]}
                />
              ),
            },
            {
              name: t('values.glyphs'),
              value: (
                <>
                  <Foreign lang="zh-Hant-HK">直令過骨免</Foreign>{' '}
                  <Foreign lang="zh-Hans-CN">直令过骨免</Foreign>
                </>
              ),
            },
          ]}
        />
      </div>
    </Panel>
  );
}
