import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { openSharedElsewhere } from '../../api/queries/staff/sharing.ts';
import type { SharedElsewhere } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { ReadingView } from '../../record/reading-view.tsx';

type Opened = Awaited<ReturnType<typeof openSharedElsewhere>>;

/** Fetches what is shared from the other side: at once, or after a second look where it uses an opening. */
export function LookElsewhere({ of, who }: { of: SharedElsewhere; who: string }) {
  const { t } = useTranslation('shared');
  const open = useMutation({ mutationFn: () => openSharedElsewhere(of.consent_id) });
  if (open.data !== undefined) return <Shown of={open.data} />;
  const most = of.terms?.openings_max ?? null;
  if (most !== null) {
    return (
      <ConfirmPanel
        ask={t('open.ask')}
        title={t('open.title')}
        text={t('open.text.elsewhere', { most: String(most) })}
        act={t('open.act')}
        onAct={() => open.mutate()}
        isBusy={open.isPending}
        problem={open.error}
      />
    );
  }
  return (
    <div className="stack-tight">
      {open.error === null ? null : <Failed problem={open.error} />}
      <div>
        <Button loading={open.isPending} onClick={() => open.mutate()}>
          {t('look')}
          <span className="visually-hidden">: {who}</span>
        </Button>
      </div>
    </div>
  );
}

/** What the other side has sent; it takes the focus when it comes. */
function Shown({ of }: { of: Opened }) {
  const { t } = useTranslation('shared');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="stack">
      <Note tone="done" title={t('look.done')}>
        <p>{t('look.done.text')}</p>
        {of.until === null || of.openings_max === null ? null : (
          <p>
            {t('open.count', { openings: String(of.openings), most: String(of.openings_max) })}.{' '}
            {t('open.until')} <Moment of={of.until} />
          </p>
        )}
      </Note>
      <ReadingView document={of.document} />
    </div>
  );
}
