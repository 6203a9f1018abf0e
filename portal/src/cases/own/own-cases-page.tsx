import '../../patient/patient.css';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { casesQuery } from '../../api/queries/cases.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { CaseClock } from '../case-clock.tsx';
import { CaseState } from '../case-state.tsx';

/** The cases that are about the signed-in person. */
export function OwnCasesPage() {
  const { t } = useTranslation('cases');
  const cases = useInfiniteQuery(casesQuery({}, useLanguage()));
  return (
    <Page
      title={t('own.title')}
      lead={t('own.lead')}
      width="phone"
      crumbs={[{ text: t('crumb.home'), to: '/patient' }]}
    >
      <Gate query={cases}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.cases);
          if (all.length === 0) {
            return (
              <Empty title={t('own.none')}>
                <p>{t('own.none.text')}</p>
              </Empty>
            );
          }
          return (
            <>
              <ul className="list-links">
                {all.map((one) => (
                  <li key={one.case_id}>
                    <p>
                      <Link to="/patient/cases/$case_id" params={{ case_id: one.case_id }}>
                        {one.kind_text} {one.reference}
                      </Link>
                    </p>
                    <p>
                      <CaseState of={one} />
                    </p>
                    <p>
                      <CaseClock of={{ ...one, is_own_turn: false }} />
                    </p>
                  </li>
                ))}
              </ul>
              {cases.hasNextPage ? (
                <Button variant="outline" onClick={() => void cases.fetchNextPage()}>
                  {t('list.more')}
                </Button>
              ) : null}
            </>
          );
        }}
      </Gate>
    </Page>
  );
}
