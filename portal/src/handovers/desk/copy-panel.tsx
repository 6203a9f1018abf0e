import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeskHandover } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { ReadingView } from '../../record/reading-view.tsx';
import { openRecordCopy } from '../handover-queries.ts';
import { PartState } from '../handover-state.tsx';

/** The copy of the record for this visit, to be read by clinicians until its last day. */
export function CopyPanel({ of, isClinician }: { of: DeskHandover; isClinician: boolean }) {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  const read = useMutation({ mutationFn: () => openRecordCopy(of.handover_id) });
  const { copy } = of;
  if (copy === null) return <p>{t('one.copy.none')}</p>;
  return (
    <div className="stack-tight">
      <p>
        <PartState part="copy" state={copy.state} />{' '}
        {copy.state === 'ERASED'
          ? null
          : t('one.copy.erase', { day: formatDay(copy.erase_on, language) })}
      </p>
      {copy.state === 'HELD' && isClinician ? (
        <div className="stack-tight">
          <p className="soft">{t('one.copy.told')}</p>
          <div>
            <Button variant="outline" loading={read.isPending} onClick={() => read.mutate()}>
              {t('one.copy.read')}
            </Button>
          </div>
        </div>
      ) : null}
      {isClinician ? null : <p className="soft">{t('one.copy.provider')}</p>}
      {read.error === null ? null : <Failed problem={read.error} />}
      {read.data === undefined || copy.state !== 'HELD' ? null : (
        <ReadingView document={read.data} />
      )}
    </div>
  );
}
