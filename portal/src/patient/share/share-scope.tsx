import { useTranslation } from 'react-i18next';
import type { OwnLink } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { keyed } from '../../parts/table/keyed.ts';
import { Moment } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';

const TONES = { kept: 'waiting', erased: 'done', overdue: 'problem' } as const;

/** What a sharing carries, for what, and what has become of copies at the hospital. */
export function ShareScope({ of }: { of: OwnLink }) {
  const { t } = useTranslation('carry');
  const language = useLanguage();
  const from = of.care_from === null ? '' : formatDay(of.care_from, language);
  return (
    <>
      <p className="soft">
        {t('share.scope', { from, purpose: t(`share.purpose.${of.purpose}`) })}
        {of.sensitive_classes.length > 0 ? ` · ${t('share.scope.sensitive')}` : ''}
        {of.applied_as === null ? '' : ` · ${t('share.applied_as')}`}
      </p>
      {keyed(of.copies, ({ kept_at }) => kept_at).map(({ key, row }) => (
        <p key={key}>
          <Tag tone={TONES[row.state]}>{t(`share.copy.${row.state}`)}</Tag>{' '}
          <Moment of={row.erased_at ?? row.erase_at} />
        </p>
      ))}
    </>
  );
}
