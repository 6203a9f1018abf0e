import '../../coverage/coverage.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coverageChoicesQuery, coverageConsentTextQuery } from '../../api/queries/coverage.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { useToday } from '../../shell/guard.tsx';
import { CheckForm } from './check-form.tsx';

/** What somebody at the counter is covered for: document, place, service, day and price in, a ranked answer out. */
export function CheckCoverPage() {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const today = useToday();
  // A new patient begins with an empty form.
  const [patient, setPatient] = useState(0);
  const choices = useQuery(coverageChoicesQuery(language));
  const consent = useQuery(coverageConsentTextQuery(language));
  return (
    <Page title={t('check.title')} lead={t('check.lead')}>
      <Gate query={choices}>
        {(known) => (
          <Gate query={consent}>
            {(text) =>
              today === '' ? null : (
                <CheckForm
                  key={patient}
                  choices={known}
                  consent={text}
                  today={today}
                  onNext={() => setPatient(patient + 1)}
                />
              )
            }
          </Gate>
        )}
      </Gate>
    </Page>
  );
}
