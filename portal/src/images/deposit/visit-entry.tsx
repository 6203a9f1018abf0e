import { useTranslation } from 'react-i18next';
import type { DepositVisit } from '../../api/types.ts';
import { Day } from '../../parts/values/day.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { SendFiles } from './send-files.tsx';

type State = 'waiting' | 'refused' | 'fetched' | 'empty';

const TONES: Readonly<Record<State, Tone>> = {
  waiting: 'waiting',
  refused: 'problem',
  fetched: 'done',
  empty: 'plain',
};

function stateOf({ waiting, kept, refused }: DepositVisit): State {
  if (waiting > 0) return 'waiting';
  if (refused.length > 0) return 'refused';
  return kept > 0 ? 'fetched' : 'empty';
}

/** One visit under an authorisation: what was sent, how it fares on its way home, and the way to send more. */
export function VisitEntry({ of, isOpen }: { of: DepositVisit; isOpen: boolean }) {
  const { t } = useTranslation('images');
  const state = stateOf(of);
  const refused = Map.groupBy(of.refused, ({ code }) => code);
  return (
    <article className="visit-entry stack-tight" data-visit={of.deposit_id}>
      <h3>
        {of.masked}, <Day of={of.visit_day} />{' '}
        <Tag tone={TONES[state]}>{t(`desk.state.${state}`)}</Tag>
      </h3>
      <p aria-live="polite">
        {t('desk.counts', { waiting: String(of.waiting), kept: String(of.kept) })}
      </p>
      {[...refused].map(([code, files]) => (
        <p key={code}>
          {t('desk.refused', { count: files.length })} {files[0]?.title} {files[0]?.remedy}{' '}
          <code className="code">{code}</code>
        </p>
      ))}
      <p className="soft">
        <small>
          {t('desk.until')} <Day of={of.ends_on} />
        </small>
      </p>
      <SendFiles deposit_id={of.deposit_id} isOpen={isOpen} />
    </article>
  );
}
