import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Peer } from '../api/types.ts';
import { formatCount } from '../format/amount.ts';
import { useLanguage } from '../language/use-language.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Moment } from '../parts/values/day.tsx';
import { FaultText } from './fault-text.tsx';

/** What went to another side, what came from it, and what waits. */
export function PeerFacts({ of }: { of: Peer }) {
  const { t } = useTranslation('operator');
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const moment = (at: string | null): ReactNode => (at === null ? t('never') : <Moment of={at} />);
  return (
    <Facts
      of={[
        { name: t('peers.backlog'), value: count(of.backlog) },
        ...(of.oldest_waiting_at === null
          ? []
          : [{ name: t('peers.oldest'), value: moment(of.oldest_waiting_at) }]),
        { name: t('peers.last_contact'), value: moment(of.last_contact_at) },
        ...(of.next_attempt_at === null
          ? []
          : [{ name: t('peers.next_attempt'), value: moment(of.next_attempt_at) }]),
        ...(of.problem === null
          ? []
          : [{ name: t('peers.failing'), value: <FaultText of={of.problem} /> }]),
        { name: t('peers.answered'), value: `${count(of.answered)} / ${count(of.assigned)}` },
        { name: t('peers.received'), value: count(of.received) },
        { name: t('peers.parked_here'), value: count(of.parked_here) },
        { name: t('peers.parked_there'), value: count(of.parked_there) },
        { name: t('peers.refused_there'), value: count(of.refused_there) },
      ]}
    />
  );
}
