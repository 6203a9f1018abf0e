import '../cover/cover.css';
import './compare.css';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coverageComparisonQuery } from '../../api/queries/coverage.ts';
import type { ComparedPerson, Comparison } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DayPick } from '../../parts/form/day-pick.tsx';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useToday } from '../../shell/guard.tsx';
import { CompareList } from './compare-list.tsx';
import { ComparedCellView } from './compared-cell.tsx';

const route = getRouteApi('/compare');

/** What typical people pay for the same care in each system, worked out from the law of a day. */
export function ComparePage() {
  const { t } = useTranslation('open');
  const today = useToday();
  const language = useLanguage();
  const { on = today, service = 'outpatient_general' } = route.useSearch();
  const comparison = useQuery(coverageComparisonQuery({ on, service }, language));
  return (
    <Page
      title={t('compare.title')}
      lead={t('compare.lead')}
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      <Gate query={comparison}>
        {(answer) => (
          <>
            <Choice of={answer} />
            <Compared of={answer} />
          </>
        )}
      </Gate>
      <Help title={t('compare.who')}>
        <p>{t('compare.who.text')}</p>
      </Help>
      <p>
        {t('compare.own')} <Link to="/cover">{t('compare.one')}</Link>
      </p>
    </Page>
  );
}

function Choice({ of }: { of: Comparison }) {
  const { t } = useTranslation('open');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: { service?: string; on?: string }) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  return (
    <search className="cover-choice" aria-label={t('compare.choice')}>
      <NativeSelect
        label={t('compare.service')}
        value={of.service}
        onChange={(event) => change({ service: event.currentTarget.value })}
        data={of.services.map(({ service, name }) => ({ value: service, label: name }))}
      />
      <DayPick label={t('compare.on')} value={of.on} onChange={(on) => change({ on })} />
    </search>
  );
}

function Compared({ of }: { of: Comparison }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const service = of.services.find((one) => one.service === of.service)?.name ?? of.service;
  const columns: Column<ComparedPerson>[] = [
    { key: 'person', head: t('compare.person'), isName: true, cell: ({ name }) => name },
    ...of.places.map(
      ({ place, name }): Column<ComparedPerson> => ({
        key: place,
        head: name,
        cell: ({ cells }) => {
          const cell = cells.find((one) => one.place === place);
          return cell === undefined ? null : <ComparedCellView of={cell} />;
        },
      }),
    ),
  ];
  const caption = t('compare.table', { service, day: formatDay(of.on, language) });
  // One of the two is drawn, by the width of the screen; the other is there for nobody.
  return (
    <>
      <div className="compare-table">
        <DataTable
          caption={caption}
          rows={of.persons}
          columns={columns}
          rowKey={({ person }) => person}
        />
      </div>
      <CompareList of={of} caption={caption} />
    </>
  );
}
