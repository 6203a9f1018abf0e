import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { useCounterparty } from './use-counterparty.ts';

/** Whether both sides' books say the same; before the other side has answered, that it has not. */
export function Agreement({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const side = useCounterparty()(of.window.counterparty);
  if (of.window.state === 'OPEN') return <Note title={t('agree.open')} />;
  if (of.agrees === null) {
    return (
      <Note tone="waiting" title={t('agree.waiting', { side })} live="polite">
        <p>{t('agree.waiting.text')}</p>
      </Note>
    );
  }
  return of.agrees ? (
    <Note tone="done" title={t('agree.yes')}>
      <p>{t('agree.yes.text')}</p>
    </Note>
  ) : (
    <Note tone="problem" title={t('agree.no', { count: of.differences.length })}>
      <p>{t('agree.no.text')}</p>
    </Note>
  );
}
