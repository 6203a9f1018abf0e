import { useTranslation } from 'react-i18next';
import { Note } from '../parts/frame/note.tsx';

/** Says on every page of a trial that no agreement is in force. */
export function TrialNote({ text }: { text: string | null }) {
  const { t } = useTranslation('cases');
  if (text === null) return null;
  return (
    <Note tone="waiting" title={t('trial.title')}>
      <p>{text}</p>
    </Note>
  );
}
