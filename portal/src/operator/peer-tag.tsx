import { useTranslation } from 'react-i18next';
import type { Peer } from '../api/types.ts';
import { Tag, type Tone } from '../parts/values/tag.tsx';

const TONES: Readonly<Record<Peer['state'], Tone>> = {
  reachable: 'done',
  unreachable: 'problem',
  failing: 'problem',
  unknown: 'plain',
};

/** Whether another side can be reached. */
export function PeerTag({ of }: { of: Peer['state'] }) {
  const { t } = useTranslation('operator');
  return <Tag tone={TONES[of]}>{t(`peer.${of}`)}</Tag>;
}
