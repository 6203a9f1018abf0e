import '../cases.css';
import { useTranslation } from 'react-i18next';
import type { CaseEvent } from '../../api/types.ts';
import { Moment } from '../../parts/values/day.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { FactRows } from '../fact-rows.tsx';

/** Everything that happened in a case, in order; what does not count in its place says why. */
export function CaseHistory({ of }: { of: readonly CaseEvent[] }) {
  const { t } = useTranslation('cases');
  return (
    <ol className="case-history">
      {of.map((event) => (
        <li key={event.event_id} className={event.objection === null ? undefined : 'is-void'}>
          <p>
            <strong>{event.text}</strong> · {event.side_text}
          </p>
          <p className="soft">
            <small>
              <Moment of={event.at} /> · <Actors of={event} />
            </small>
          </p>
          {event.objection === null ? null : <p>{t('event.void', { reason: event.objection })}</p>}
          <FactRows of={event.facts} />
        </li>
      ))}
    </ol>
  );
}

function Actors({ of }: { of: CaseEvent }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  if (of.officers.length === 0) return t('event.node');
  return of.officers
    .map(({ role, organisation, name }) =>
      role === 'patient'
        ? code('role', role)
        : [code('role', role), name, organisation].filter((one) => one !== null).join(', '),
    )
    .join('; ');
}
