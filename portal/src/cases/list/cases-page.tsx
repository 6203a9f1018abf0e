import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseFormsQuery, casesQuery } from '../../api/queries/cases.ts';
import type { CaseForms, CaseQuery } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Tabs } from '../../parts/frame/tabs.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { TrialNote } from '../trial-note.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseTable } from './case-table.tsx';

const route = getRouteApi('/case-readers-only/cases');
const VIEWS = ['open', 'own_turn', 'overdue', 'closed'] as const;

/** Cases between two sides with their clocks; the reader sees those of their side or counter. */
export function CasesPage() {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const search = route.useSearch();
  const forms = useQuery(caseFormsQuery(language));
  const cases = useInfiniteQuery(casesQuery(asked(search), language));
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <Link to="/cases/new" className="button-link no-print">
          {t('list.new')}
        </Link>
      }
    >
      <TrialNote text={trialOf(forms.data)} />
      <Views />
      <CaseFilters kinds={forms.data?.kinds ?? []} />
      <Gate query={cases}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.cases);
          if (all.length === 0) {
            return (
              <Empty title={t('list.none')}>
                <p>{t('list.none.text')}</p>
              </Empty>
            );
          }
          return (
            <>
              <CaseTable of={all} />
              {cases.hasNextPage ? (
                <div>
                  <Button
                    variant="outline"
                    loading={cases.isFetchingNextPage}
                    onClick={() => void cases.fetchNextPage()}
                  >
                    {t('list.more')}
                  </Button>
                </div>
              ) : null}
            </>
          );
        }}
      </Gate>
    </Page>
  );
}

/** What the node is asked; an address that somebody typed may hold anything. */
function asked({ show, kind, text }: { show?: string; kind?: string; text?: string }): CaseQuery {
  return {
    ...(VIEWS.includes(show as 'open') ? { show: show as 'open' } : {}),
    ...(kind === undefined ? {} : { kind: kind as 'residence' }),
    ...(text === undefined ? {} : { text }),
  };
}

function trialOf(forms: CaseForms | undefined): string | null {
  return forms?.kinds.find(({ trial }) => trial !== null)?.trial ?? null;
}

function Views() {
  const { t } = useTranslation('cases');
  const { show, ...others } = route.useSearch();
  return (
    <Tabs
      label={t('list.views')}
      to="/cases"
      of={[
        { text: t('show.all'), search: others, isHere: show === undefined },
        ...VIEWS.map((one) => ({
          text: t(`show.${one}`),
          search: { ...others, show: one },
          isHere: show === one,
        })),
      ]}
    />
  );
}
