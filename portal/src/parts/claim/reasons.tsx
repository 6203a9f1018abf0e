import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/types.ts';
import { Note } from '../frame/note.tsx';
import { useCode } from '../values/use-code.ts';

/** Why a claim pays nothing or less than asked, and what an officer should look at. */
export function Reasons({ of }: { of: Claim }) {
  const { t } = useTranslation('parts');
  const isRefused = of.state === 'DENIED' || of.state === 'RETURNED';
  return (
    <>
      {of.reasons.length === 0 ? null : (
        <Note
          tone={isRefused ? 'problem' : 'waiting'}
          title={t(isRefused ? 'reasons.refused' : 'reasons.reduced')}
        >
          <ul>
            {of.reasons.map((reason) => (
              <li key={reason.code}>
                {reason.text} <code className="code">{reason.code}</code>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <Flags of={of.flags} />
    </>
  );
}

function Flags({ of }: { of: readonly string[] }) {
  const { t } = useTranslation('parts');
  const code = useCode();
  if (of.length === 0) return null;
  return (
    <Note title={t('flags.title')}>
      <ul>
        {of.map((flag) => (
          <li key={flag}>{code('flag', flag)}</li>
        ))}
      </ul>
    </Note>
  );
}
