import type { CounterRequest } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { useCode } from '../../parts/values/use-code.ts';

const TONES: Readonly<Record<string, Tone>> = {
  SENT: 'waiting',
  RECORDED: 'done',
  PAIRED: 'done',
  REFUSED: 'problem',
};

/** What became of a request just sent. */
export function RequestAnswer({ of }: { of: CounterRequest }) {
  const code = useCode();
  return (
    <Note tone={TONES[of.state] ?? 'plain'} title={code('request', of.state)} live="polite">
      <RequestReason of={of} />
    </Note>
  );
}

/** The state of a request as a tag. */
export function RequestState({ of }: { of: CounterRequest }) {
  const code = useCode();
  return <Tag tone={TONES[of.state] ?? 'plain'}>{code('request', of.state)}</Tag>;
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
