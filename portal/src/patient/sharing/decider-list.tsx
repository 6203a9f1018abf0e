import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SharingDecider } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { endDecider } from './sharing-queries.ts';
import { word } from './terms-list.tsx';

/** Who decides for the reader, and for whom the reader decides. */
export function DeciderList({ of }: { of: readonly SharingDecider[] }) {
  const { t } = useTranslation('sharing');
  const theirs = of.filter(({ side }) => side === 'theirs');
  const mine = of.filter(({ side }) => side === 'mine');
  return (
    <>
      <Panel title={t('deciders.title')}>
        {theirs.length === 0 ? (
          <p className="soft">{t('deciders.none')}</p>
        ) : (
          <Deciders of={theirs} />
        )}
      </Panel>
      {mine.length === 0 ? null : (
        <Panel title={t('deciders.mine')}>
          <Deciders of={mine} />
        </Panel>
      )}
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
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => endDecider(of.decider_id),
    onSuccess: () => queries.invalidateQueries(),
  });
  const name = nameOf(of);
  return (
    <div className="stack-tight">
      <p>
        <strong>
          <Untold>{name}</Untold>
        </strong>{' '}
        · {word(t, 'kind', of.kind)}{' '}
        {of.ended_at === null ? null : <Tag tone="plain">{t('deciders.ended')}</Tag>}
      </p>
      <p className="soft">{t('deciders.evidence', { evidence: of.evidence })}</p>
      {end.error === null ? null : <Failed problem={end.error} />}
      {of.ended_at === null ? (
        <div>
          <Button variant="outline" loading={end.isPending} onClick={() => end.mutate()}>
            {t('deciders.end')}
            <span className="visually-hidden">
              : <Untold>{name}</Untold>
            </span>
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A person's name as it is registered first. */
export const nameOf = ({ name_zh, name_en }: Pick<SharingDecider, 'name_zh' | 'name_en'>) =>
  name_zh === '' ? name_en : name_zh;
