import { useTranslation } from 'react-i18next';
import type { OwnHandover } from '../../api/types.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Untold, Words } from '../../parts/values/words.tsx';
import { HandoverState, Reasons } from '../handover-state.tsx';
import { NoteFacts } from '../note-facts.tsx';
import { CancelHandover } from './cancel-handover.tsx';
import { CopyLeave } from './copy-leave.tsx';

/** One follow-up of one's own. */
export function OwnHandoverEntry({ of }: { of: OwnHandover }) {
  const { t } = useTranslation('handover');
  return (
    <article className="stack-tight">
      <h2>
        {of.clinic_name} · <Words of={of.institution_name} /> <HandoverState state={of.state} />
      </h2>
      {of.reasons.length === 0 ? null : <Reasons of={of.reasons} />}
      <Facts
        of={[
          { name: t('field.appointment'), value: <Day of={of.appointment_day} /> },
          ...(of.hospital === null
            ? []
            : [{ name: t('field.hospital'), value: <Untold>{of.hospital}</Untold> }]),
          ...(of.fee === null
            ? []
            : [{ name: t('field.fee'), value: <Amount of={of.fee as never} /> }]),
        ]}
      />
      <CopyLeave of={of} />
      <Visit of={of} />
      <CancelHandover of={of} />
    </article>
  );
}

function Visit({ of }: { of: OwnHandover }) {
  const { t } = useTranslation('handover');
  const { visit, visited_on } = of;
  if (visit === null || visited_on === null) return null;
  return (
    <section className="stack-tight">
      <h3>{t('own.visit')}</h3>
      <p>
        <Untold>{visit.author}</Untold> · <Day of={visited_on} />
      </p>
      <NoteFacts of={visit.note} />
      {visit.documents.length === 0 ? null : (
        <ul>
          {visit.documents.map(({ resource_id, title }) => (
            <li key={resource_id}>
              <a href={`/api/data/handover-documents/${resource_id}`}>
                <Untold>{title}</Untold> (PDF)
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
