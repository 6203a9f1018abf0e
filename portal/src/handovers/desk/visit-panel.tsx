import { useTranslation } from 'react-i18next';
import type { DeskHandover } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { PartState, Reasons } from '../handover-state.tsx';
import { NoteFacts } from '../note-facts.tsx';
import { VisitForm } from './visit-form.tsx';

/** The visit: its form for clinicians, and what was sent home with the answers. */
export function VisitPanel({ of, isClinician }: { of: DeskHandover; isClinician: boolean }) {
  const { t } = useTranslation('handover');
  const [last] = of.versions;
  const isOpen = of.state === 'VERIFIED' || of.state === 'VISITED';
  return (
    <>
      <Panel title={last === undefined ? t('visit.title') : t('visit.correct')}>
        {isOpen && isClinician && last?.state !== 'SENT' ? (
          <VisitForm key={last?.version ?? 0} of={of} />
        ) : (
          <Waiting isOpen={isOpen} isClinician={isClinician} />
        )}
      </Panel>
      {of.versions.length === 0 ? null : (
        <Panel title={t('visit.versions')}>
          {of.versions.map((one) => (
            <section key={one.version} className="stack-tight">
              <h3>
                {t('visit.version', { version: String(one.version) })}{' '}
                <PartState part="report" state={one.state} />
              </h3>
              <p>
                <Moment of={one.reported_at} /> · <Day of={one.visited_on} /> ·{' '}
                <Untold>{one.author}</Untold>
              </p>
              {one.correction_reason === null ? null : (
                <p>
                  <Untold>{one.correction_reason}</Untold>
                </p>
              )}
              {one.reason === null ? null : <Reasons of={[one.reason]} />}
              {isClinician ? <NoteFacts of={one.note} /> : null}
            </section>
          ))}
        </Panel>
      )}
    </>
  );
}

function Waiting({ isOpen, isClinician }: { isOpen: boolean; isClinician: boolean }) {
  const { t } = useTranslation('handover');
  if (!isOpen) return <p>{t('visit.not_yet')}</p>;
  if (!isClinician) return <p>{t('visit.clerk')}</p>;
  return <Note tone="waiting" title={t('visit.wait')} live="polite" />;
}
