import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { policyChangesQuery } from '../api/queries/policy.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../parts/frame/page.tsx';
import { Tabs } from '../parts/frame/tabs.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { usePrincipal } from '../shell/guard.tsx';
import { ChangeTable } from './change-table.tsx';

const route = getRouteApi('/law-readers-only/policy-changes');
const STATES = ['draft', 'returned', 'approved', 'withdrawn'] as const;

/** Changes of the law at this node, drafts among them. */
export function ChangesPage() {
  const { t } = useTranslation('policy');
  const { state, cursor } = route.useSearch();
  const changes = useQuery(policyChangesQuery({ state, cursor }, useLanguage()));
  const isOfficer = usePrincipal().role === 'officer';
  const tabs = [
    { text: t('changes.all'), search: {}, isHere: state === undefined },
    ...STATES.map((one) => ({
      text: t(`changes.${one}`),
      search: { state: one },
      isHere: state === one,
    })),
  ];
  return (
    <Page
      title={t('changes.title')}
      lead={t('changes.lead')}
      actions={
        isOfficer ? (
          <Button component={Link} to="/policy-changes/new">
            {t('changes.new')}
          </Button>
        ) : undefined
      }
    >
      <Tabs label={t('changes.states')} to="/policy-changes" of={tabs} />
      <Gate query={changes}>
        {({ changes: of, next_cursor }) =>
          of.length === 0 ? (
            <Empty title={t('changes.none')}>
              <p>{t('changes.none.text')}</p>
            </Empty>
          ) : (
            <>
              <ChangeTable caption={t('changes.title')} of={of} isLinked />
              {next_cursor === null ? null : (
                <Link
                  to="/policy-changes"
                  search={{ cursor: next_cursor, ...(state === undefined ? {} : { state }) }}
                >
                  {t('changes.older')}
                </Link>
              )}
            </>
          )
        }
      </Gate>
    </Page>
  );
}
