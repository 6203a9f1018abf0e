import { useTranslation } from 'react-i18next';
import { Facts } from '../parts/frame/facts.tsx';
import { keyed } from '../parts/table/keyed.ts';
import { Untold } from '../parts/values/words.tsx';

interface VisitNote {
  readonly problem: string;
  readonly findings: string;
  readonly medicines: readonly { readonly name: string; readonly dose: string }[];
  readonly plan: string;
}

/** The note of a visit in the words of its author. */
export function NoteFacts({ of }: { of: VisitNote }) {
  const { t } = useTranslation('handover');
  const medicines = keyed(of.medicines, ({ name, dose }) => `${name} ${dose}`);
  return (
    <Facts
      of={[
        { name: t('visit.problem'), value: <Lines of={of.problem} /> },
        { name: t('visit.findings'), value: <Lines of={of.findings} /> },
        {
          name: t('visit.medicines'),
          value:
            medicines.length === 0
              ? '–'
              : medicines.map(({ key, row }) => (
                  <div key={key}>
                    <Untold>{`${row.name} ${row.dose}`.trim()}</Untold>
                  </div>
                )),
        },
        { name: t('visit.plan'), value: <Lines of={of.plan} /> },
      ]}
    />
  );
}

function Lines({ of }: { of: string }) {
  if (of === '') return '–';
  return keyed(of.split('\n'), (line) => line).map(({ key, row }) => (
    <div key={key}>
      <Untold>{row}</Untold>
    </div>
  ));
}
