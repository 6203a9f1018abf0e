import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SharingDecider } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { acceptDecider, endDecider } from '../sharing/sharing-queries.ts';
import { word } from '../sharing/terms-list.tsx';
import { OfferDecider } from './offer-decider.tsx';

interface DeciderListProps {
  of: readonly SharingDecider[];
  /** Whom the law lets a person appoint; nobody where it does not say. */
  appointed: readonly string[];
}

/** Who decides for the reader, whom they may name, and for whom the reader decides or is asked to. */
export function DeciderList({ of, appointed }: DeciderListProps) {
  const { t } = useTranslation('sharing');
  const theirs = of.filter(({ side }) => side === 'theirs');
  const mine = of.filter(({ side }) => side === 'mine');
  return (
    <>
      {mine.length === 0 ? null : (
        <Panel title={t('deciders.mine')}>
          <Deciders of={mine} />
        </Panel>
      )}
      <Panel title={t('deciders.title')}>
        {theirs.length === 0 ? (
          <p className="soft">{t(appointed.length === 0 ? 'deciders.none' : 'deciders.nobody')}</p>
        ) : (
          <Deciders of={theirs} />
        )}
        {appointed.length === 0 ? null : <OfferDecider kinds={appointed} />}
      </Panel>
    </>
  );
}

function Deciders({ of }: { of: readonly SharingDecider[] }) {
  return (
    <ul className="list-links">
      {of.map((decider) => (
        <li key={decider.decider_id}>
          <Decider of={decider} />
        </li>
      ))}
    </ul>
  );
}

function Decider({ of }: { of: SharingDecider }) {
  const { t } = useTranslation('sharing');
  const isAsked = of.state === 'OFFERED' && of.side === 'mine';
  return (
    <div className="stack-tight">
      <p>
        <strong>
          <WhoDecides of={of} />
        </strong>{' '}
        · {word(t, 'kind', of.kind)}{' '}
        {of.state === 'ENDED' ? <Tag tone="plain">{t('deciders.ended')}</Tag> : null}
        {of.state === 'OFFERED' ? <Tag tone="waiting">{t('deciders.offered')}</Tag> : null}
      </p>
      <p className="soft">
        {of.evidence === '' ? (
          t('deciders.online')
        ) : (
          <>
            {t('deciders.evidence')} <Untold>{of.evidence}</Untold>
          </>
        )}
      </p>
      {isAsked ? <p>{t('deciders.asked')}</p> : null}
      {of.state === 'ENDED' ? null : <Acts of={of} isAsked={isAsked} />}
    </div>
  );
}

/** The name, or the document that was typed while its holder has not accepted. */
function WhoDecides({ of }: { of: SharingDecider }) {
  const name = nameOf(of);
  return name === '' ? <code className="code">{of.masked}</code> : <Untold>{name}</Untold>;
}

function Acts({ of, isAsked }: { of: SharingDecider; isAsked: boolean }) {
  const { t } = useTranslation('sharing');
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries();
  const accept = useMutation({ mutationFn: () => acceptDecider(of.decider_id), onSuccess });
  const end = useMutation({ mutationFn: () => endDecider(of.decider_id), onSuccess });
  const problem = accept.error ?? end.error;
  const who = (
    <span className="visually-hidden">
      : <WhoDecides of={of} />
    </span>
  );
  return (
    <>
      {problem === null ? null : <Failed problem={problem} />}
      <div className="row">
        {isAsked ? (
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {t('deciders.accept')}
            {who}
          </Button>
        ) : null}
        <Button variant="outline" loading={end.isPending} onClick={() => end.mutate()}>
          {t(isAsked ? 'deciders.decline' : 'deciders.end')}
          {who}
        </Button>
      </div>
    </>
  );
}

/** A person's name as it is registered first. */
export const nameOf = ({ name_zh, name_en }: Pick<SharingDecider, 'name_zh' | 'name_en'>) =>
  name_zh === '' ? name_en : name_zh;
