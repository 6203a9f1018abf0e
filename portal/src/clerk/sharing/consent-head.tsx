import { useTranslation } from 'react-i18next';
import type { Sharing } from '../../api/types.ts';
import { keyed } from '../../parts/table/keyed.ts';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { Untold } from '../../parts/values/words.tsx';

const TONES: Readonly<Record<Sharing['state'], Tone>> = {
  GRANTED: 'done',
  REQUESTED: 'waiting',
  DENIED: 'plain',
  REVOKED: 'plain',
  EXPIRED: 'plain',
};

interface ConsentHeadProps {
  names: readonly string[];
  masked: string | null;
  /** Said in place of a name where none may be shown. */
  nobody: string;
  state: Sharing['state'];
}

/** Whose consent it is as far as that may be shown, and its state. */
export function ConsentHead({ names, masked, nobody, state }: ConsentHeadProps) {
  const { t } = useTranslation('sharing');
  const shown = keyed(names, (name) => name);
  return (
    <h3>
      {shown.map(({ key, row }) => (
        <span key={key}>
          <Untold>{row}</Untold>{' '}
        </span>
      ))}
      {shown.length === 0 && masked === null ? `${nobody} ` : null}
      {masked === null ? null : <code className="code">{masked}</code>}{' '}
      <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
    </h3>
  );
}
