import './patient.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { looksQuery } from '../api/queries/people.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Moment } from '../parts/values/day.tsx';
import { useCode } from '../parts/values/use-code.ts';

/** Who of the staff looked at the person's data, where and why. */
export function LooksPage() {
  const { t } = useTranslation('patient');
  const code = useCode();
  const looks = useQuery(looksQuery(useLanguage()));
  return (
    <Page
      title={t('looks.title')}
      lead={t('looks.lead')}
      width="phone"
      crumbs={[{ text: t('home.title'), to: '/patient' }]}
    >
      <Gate query={looks}>
        {(answer) =>
          answer.looks.length === 0 ? (
            <Empty title={t('looks.none')} />
          ) : (
            <ul className="list-links">
              {answer.looks.map((look) => (
                <li key={`${look.at}${look.organisation}${look.purpose}`}>
                  <p>
                    <strong>{look.purpose_text}</strong>
                  </p>
                  <p>
                    {look.organisation_name} · {code('role', look.role)}
                  </p>
                  <p>
                    <small className="soft">
                      <Moment of={look.at} />
                    </small>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Page>
  );
}
