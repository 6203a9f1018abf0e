import { useTranslation } from 'react-i18next';
import type { PolicyStanding } from '../api/types.ts';
import { Tag, type Tone } from '../parts/values/tag.tsx';

const TONES: Readonly<Record<PolicyStanding, Tone>> = {
  draft: 'waiting',
  returned: 'waiting',
  approved: 'done',
  in_force: 'done',
  withdrawn: 'plain',
};

/** Where a change of the law stands. */
export function StandingTag({ of }: { of: PolicyStanding }) {
  const { t } = useTranslation('policy');
  return <Tag tone={TONES[of]}>{t(`standing.${of}`)}</Tag>;
}
