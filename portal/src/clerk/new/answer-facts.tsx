import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../format/amount.ts';
import { formatDay, readDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { Words } from '../../parts/values/words.tsx';
import type { ClaimForm } from './claim-form.ts';

/** What was filled in, in words. */
export function AnswerFacts({ of }: { of: ClaimForm }) {
  const { t } = useTranslation('clerk');
  const { t: parts } = useTranslation('parts');
  const language = useLanguage();
  const names = usePlaceNames();
  const code = useCode();
  const day = (typed: string) => formatDay(readDay(typed) ?? typed, language);
  const yesOrNo = (answer: boolean) => parts(answer ? 'yes' : 'no');
  const requested = of.requested_hkd.trim();
  return (
    <Facts
      of={[
        { name: t('field.document_type'), value: code('document', of.document_type) },
        { name: t('field.number'), value: of.number },
        { name: t('field.birth_date'), value: day(of.birth_date) },
        { name: t('claim.place'), value: <Words of={names.point(of.service_point)} /> },
        {
          name: t('claim.department'),
          value: <Words of={names.department(of.service_point, of.department)} />,
        },
        { name: t('claim.day'), value: day(of.service_day) },
        { name: t('claim.reason'), value: code('visit_reason', of.visit_reason) },
        { name: t('field.profession'), value: code('profession', of.profession) },
        { name: t('claim.kind'), value: code('service_kind', of.service_kind) },
        { name: t('field.is_optometry'), value: yesOrNo(of.is_optometry) },
        { name: t('field.is_episode_paid'), value: yesOrNo(of.is_episode_paid) },
        { name: t('field.episode'), value: of.episode },
        {
          name: t('claim.fee'),
          value: formatAmount({ currency: 'CNY', value: of.fee.trim() }, language),
        },
        ...(requested === ''
          ? []
          : [
              {
                name: t('field.requested'),
                value: formatAmount({ currency: 'HKD', value: requested }, language),
              },
            ]),
      ]}
    />
  );
}
