import { useTranslation } from 'react-i18next';
import type { PersonAnswer, PersonEntitlement } from '../../api/types.ts';
import { PersonAnswerView, type SaidFacts } from '../../coverage/answer/person-answer.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Amount } from '../../parts/values/amount.tsx';

interface CheckAnswerProps {
  of: PersonAnswer;
  said: SaidFacts;
  onSaid: (said: SaidFacts) => void;
  isBusy: boolean;
}

/** The ranked schemes in one table for the eye of the counter, and below it everything behind them. */
export function CheckAnswer({ of, said, onSaid, isBusy }: CheckAnswerProps) {
  const { t } = useTranslation('cover');
  return (
    <Panel title={t('answer.title')}>
      {of.person.is_known_here ? null : <Note tone="waiting" title={t('check.unknown')} />}
      <PersonAnswerView
        of={of}
        reader="patient"
        said={said}
        onSaid={onSaid}
        isBusy={isBusy}
        table={<Ranked of={of.entitlements} />}
      />
    </Panel>
  );
}

function Ranked({ of }: { of: readonly PersonEntitlement[] }) {
  const { t } = useTranslation('cover');
  const columns: Column<PersonEntitlement>[] = [
    { key: 'scheme', head: t('check.scheme'), isName: true, cell: ({ title }) => title },
    {
      key: 'outcome',
      head: t('check.outcome'),
      isTight: true,
      cell: ({ outcome_text }) => outcome_text,
    },
    {
      key: 'pays',
      head: t('check.pays'),
      align: 'end',
      cell: ({ patient_pays, outcome }) =>
        patient_pays === null || outcome !== 'covered' ? '–' : <Amount of={patient_pays} />,
    },
    {
      key: 'left',
      head: t('check.left'),
      align: 'end',
      cell: ({ cap_left }) => (cap_left === null ? '–' : <Amount of={cap_left} />),
    },
    {
      key: 'missing',
      head: t('check.missing'),
      cell: ({ unmet }) => unmet.map(({ text }) => text).join(' '),
    },
  ];
  return (
    <DataTable
      caption={t('check.ranked')}
      rows={of}
      columns={columns}
      rowKey={({ scheme, setting, purse }) => `${scheme} ${setting} ${purse}`}
    />
  );
}
