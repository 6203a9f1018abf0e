import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type KnownPatient, knownPatientsQuery } from '../api/queries/carried/records.ts';
import { formatDay } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { keyed } from '../parts/table/keyed.ts';
import { Untold } from '../parts/values/words.tsx';

/** Patients whose records the institution of the signed-in clinician may read. */
export function RecordsPage() {
  const { t } = useTranslation('reading');
  const patients = useQuery(knownPatientsQuery(useLanguage()));
  return (
    <Page title={t('records.title')} lead={t('records.lead')} width="text">
      <Gate query={patients}>
        {(answer) =>
          answer.length === 0 ? (
            <Empty title={t('records.none')}>
              <p>{t('records.none.text')}</p>
            </Empty>
          ) : (
            <ul className="list-links">
              {answer.map((patient) => (
                <li key={patient.id}>
                  <PatientLink of={patient} />
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Page>
  );
}

function PatientLink({ of }: { of: KnownPatient }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  return (
    <>
      <Link to="/records/$patient_id" params={{ patient_id: of.id }}>
        {keyed(of.names.length === 0 ? [of.id] : of.names, (name) => name).map(({ key, row }) => (
          <span key={key}>
            <Untold>{row}</Untold>{' '}
          </span>
        ))}
      </Link>
      {of.birth_date === null ? null : (
        <p className="soft">{t('records.born', { day: formatDay(of.birth_date, language) })}</p>
      )}
    </>
  );
}
