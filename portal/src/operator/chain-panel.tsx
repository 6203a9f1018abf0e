import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chainQuery } from '../api/queries/carried/trail.ts';
import { formatCount } from '../format/amount.ts';
import { useLanguage } from '../language/use-language.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Moment } from '../parts/values/day.tsx';
import { Tag } from '../parts/values/tag.tsx';

/** The state of the trail's chain: its end, what waits for its place, and whether the last proof held. */
export function ChainPanel() {
  const { t } = useTranslation('trail');
  const language = useLanguage();
  const chain = useQuery(chainQuery);
  return (
    <Panel title={t('chain.title')}>
      <Gate query={chain}>
        {({ events, digest, waiting, proof }) => (
          <Facts
            of={[
              { name: t('chain.events'), value: formatCount(Number(events), language) },
              { name: t('chain.waiting'), value: formatCount(waiting, language) },
              { name: t('chain.end'), value: <code className="code">{digest.slice(0, 16)}</code> },
              {
                name: t('chain.proof'),
                value:
                  proof === null ? (
                    t('chain.proof.none')
                  ) : (
                    <>
                      {proof.broken_at === null ? (
                        <Tag tone="done">{t('chain.holds')}</Tag>
                      ) : (
                        <Tag tone="problem">{t('chain.broken', { place: proof.broken_at })}</Tag>
                      )}{' '}
                      <Moment of={proof.proved_at} />
                    </>
                  ),
              },
            ]}
          />
        )}
      </Gate>
    </Panel>
  );
}
