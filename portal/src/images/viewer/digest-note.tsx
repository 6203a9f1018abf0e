import { useTranslation } from 'react-i18next';
import { Note } from '../../parts/frame/note.tsx';
import type { Shown } from './use-stack.ts';

/** Whether what is on the screen was made from the very bytes that the other site sent. */
export function DigestNote({
  shown,
  sha256,
  said,
}: {
  shown: Shown;
  sha256: string | null;
  said: string;
}) {
  const { t } = useTranslation('images');
  if (shown === 'loading') return <p className="soft">{t('viewer.loading')}</p>;
  if (shown === 'failed') {
    return (
      <Note tone="problem" title={t('viewer.failed')} live="assertive">
        <p>{t('viewer.failed.text')}</p>
      </Note>
    );
  }
  if (shown === 'differs') {
    return (
      <Note tone="problem" title={t('viewer.differs')} live="assertive">
        <p>{t('viewer.differs.text')}</p>
        <p className="digest-line">
          <code className="code">{said}</code> ≠ <code className="code">{sha256}</code>
        </p>
      </Note>
    );
  }
  return (
    <>
      {shown === 'from-node' ? (
        <Note tone="waiting" title={t('viewer.from_node')} live="polite">
          <p>{t('viewer.from_node.text')}</p>
        </Note>
      ) : null}
      <p className="digest-line" data-verified={sha256}>
        <small>
          {t('viewer.verified')} <code className="code">{sha256}</code>
        </small>
      </p>
    </>
  );
}
