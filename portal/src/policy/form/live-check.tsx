import { useTranslation } from 'react-i18next';
import type { PolicyCheck, Problem } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { EffectView } from '../effect-view.tsx';

interface LiveCheckProps {
  query: {
    data: PolicyCheck | undefined;
    error: Problem | null;
    isPending: boolean;
    refetch: () => unknown;
  };
  /** Enough is written to ask the node. */
  isAskable: boolean;
}

/** What the node says to the draft as it stands: what is to be put right, or what it does. */
export function LiveCheck({ query, isAskable }: LiveCheckProps) {
  const { t } = useTranslation('policy');
  return (
    <Panel title={t('live.title')} kind="quiet">
      {isAskable ? (
        <Gate query={query}>{(answer) => <Answer of={answer} />}</Gate>
      ) : (
        <p>{t('live.wait')}</p>
      )}
    </Panel>
  );
}

function Answer({ of }: { of: PolicyCheck }) {
  const { t } = useTranslation('policy');
  if (of.faults.length > 0) {
    return (
      <Note tone="waiting" title={t('live.faults')} live="polite">
        <ul>
          {of.faults.map((fault) => (
            <li key={`${fault.code} ${fault.at}`}>
              {fault.title} {fault.remedy}
            </li>
          ))}
        </ul>
      </Note>
    );
  }
  return (
    <div className="stack-tight">
      <Note tone="done" title={t('live.fits')} live="polite" />
      {of.effect === null ? null : <EffectView of={of.effect} />}
    </div>
  );
}
