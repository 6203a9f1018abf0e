import { useTranslation } from 'react-i18next';
import type { ComparedCell } from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Tag } from '../../parts/values/tag.tsx';

/** What one person pays at one place, and which scheme says so. */
export function ComparedCellView({ of }: { of: ComparedCell }) {
  const { t } = useTranslation('open');
  if (of.state === 'not_covered') return <span className="soft">{t('compare.whole')}</span>;
  return (
    <div className="compared">
      {of.state === 'covered' ? <Paid of={of} /> : <Tag tone="waiting">{t('compare.open')}</Tag>}
      <ul className="plain-list">
        {of.covered_by.map(({ scheme, title }) => (
          <li key={scheme}>
            <small>{title}</small>
          </li>
        ))}
      </ul>
      {of.not_settled === null ? null : (
        <small className="soft">
          {t('compare.ask', { what: of.not_settled.label, authority: of.not_settled.authority })}
        </small>
      )}
    </div>
  );
}

function Paid({ of: { patient_pays } }: { of: ComparedCell }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  if (patient_pays === null) return <strong>{t('compare.covered')}</strong>;
  const isFree = Number(patient_pays.value) === 0;
  return (
    <strong>
      {isFree
        ? t('compare.free')
        : t('compare.pays', { amount: formatAmount(patient_pays, language) })}
    </strong>
  );
}
