import { useTranslation } from 'react-i18next';
import type { CounterRequest } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';

const TONES: Readonly<Record<CounterRequest['state'], Tone>> = {
  SENT: 'waiting',
  RECORDED: 'done',
  PAIRED: 'done',
  REFUSED: 'problem',
};

/** What became of a request just sent. */
export function RequestAnswer({ of }: { of: CounterRequest }) {
  const { t } = useTranslation('clerk');
  return (
    <Note tone={TONES[of.state]} title={t(`request.${of.state}`)} live="polite">
      <RequestReason of={of} />
    </Note>
  );
}

/** The state of a request as a tag. */
export function RequestState({ of }: { of: CounterRequest }) {
  const { t } = useTranslation('clerk');
  return <Tag tone={TONES[of.state]}>{t(`request.${of.state}`)}</Tag>;
}

/** Why home refused a request, and what would be right. */
export function RequestReason({ of }: { of: CounterRequest }) {
  if (of.reason === null) return null;
  return (
    <p>
      {of.reason.title} {of.reason.remedy} <code className="code">{of.reason.code}</code>
    </p>
  );
}
