import { useTranslation } from 'react-i18next';
import type { EmergencyOpening } from '../../api/types.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';

const TONES = {
  WAITING: 'waiting',
  LAPSED: 'plain',
  OPEN: 'problem',
  ENDED: 'done',
} as const satisfies Record<EmergencyOpening['state'], Tone>;

/** What is known of an opening: whose, by whom, why, and until when. */
export function OpeningFacts({ of }: { of: EmergencyOpening }) {
  const { t } = useTranslation('trail');
  const moment = (name: string, at: string | null) =>
    at === null ? [] : [{ name, value: <Moment of={at} /> }];
  return (
    <Facts
      of={[
        { name: t('emergency.patient'), value: <code className="code">{of.masked}</code> },
        {
          name: t('emergency.state'),
          value: <Tag tone={TONES[of.state]}>{t(`emergency.state.${of.state}`)}</Tag>,
        },
        { name: t('emergency.asked_by'), value: `${of.asked_name}, ${of.organisation_name}` },
        ...(of.confirmed_name === null
          ? []
          : [{ name: t('emergency.confirmed_by'), value: of.confirmed_name }]),
        { name: t('oversight.reason'), value: of.reason },
        ...moment(t('emergency.asked_at'), of.asked_at),
        ...moment(t('emergency.until'), of.ended_at ?? of.ends_at),
      ]}
    />
  );
}
