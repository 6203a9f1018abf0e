import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/types.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Day, Moment, Month } from '../../parts/values/day.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { Words } from '../../parts/values/words.tsx';

/** The visit as it was claimed. */
export function ClaimFacts({ of }: { of: Claim }) {
  const { t } = useTranslation('clerk');
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
        { name: t('claim.document'), value: of.patient.masked_document },
        { name: t('claim.reason'), value: code('visit_reason', of.visit_reason) },
        { name: t('claim.kind'), value: code('service_kind', of.service_kind) },
        {
          name: t('claim.entered_by'),
          value: code('role', of.entered_by === 'delegate' ? 'clerk' : 'provider'),
        },
        { name: t('claim.submitted'), value: <Moment of={of.submitted_at} /> },
        ...(of.window === null
          ? []
          : [{ name: t('claim.window'), value: <Month of={of.window} /> }]),
      ]}
    />
  );
}
