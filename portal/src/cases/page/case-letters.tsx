import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Moment } from '../../parts/values/day.tsx';

/** The letters of a case, each to read and to print. */
export function CaseLetters({ of }: { of: CaseFile }) {
  const { t } = useTranslation('cases');
  return (
    <Panel title={t('case.letters')} kind="plain">
      {of.letters.length === 0 ? <p>{t('case.letters.none')}</p> : null}
      <ul className="plain-list">
        {of.letters.map(({ event_id, title, at }) => (
          <li key={event_id}>
            <Link to="/cases/$case_id/letters/$event_id" params={{ case_id: of.case_id, event_id }}>
              {title}
            </Link>{' '}
            <small className="soft">
              <Moment of={at} />
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
