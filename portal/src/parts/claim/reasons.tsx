import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/types.ts';
import { Note } from '../frame/note.tsx';
import { useCode } from '../values/use-code.ts';

interface ReasonsProps {
  of: Claim;
  /** Marks are for officers; a patient only reads that something is provisional. */
  reader?: 'staff' | 'patient';
}

/** Why a claim pays nothing or less than asked, and what an officer should look at. */
export function Reasons({ of, reader = 'staff' }: ReasonsProps) {
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
      <Flags of={of.flags} reader={reader} />
    </>
  );
}

function Flags({ of, reader }: { of: readonly string[]; reader: ReasonsProps['reader'] }) {
  const { t } = useTranslation('parts');
  const code = useCode();
  if (of.length === 0) return null;
  if (reader === 'patient') return <p className="soft">{t('flags.patient')}</p>;
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
