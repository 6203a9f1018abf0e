import './schemes.css';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { schemesQuery } from '../../api/queries/policy.ts';
import type { SchemeTitle } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DayPick } from '../../parts/form/day-pick.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { useToday } from '../../shell/guard.tsx';
import { SchemeChanges } from './scheme-changes.tsx';
import { SchemeDiff } from './scheme-diff.tsx';
import { SchemeView } from './scheme-view.tsx';

const route = getRouteApi('/schemes');
const FIRST_SHOWN = 'hk.elderly_voucher';

/** The dated law: every parameter on a day with its history, and what changed between two days. */
export function SchemesPage() {
  const { t } = useTranslation('open');
  const schemes = useQuery(schemesQuery);
  return (
    <Page
      title={t('schemes.title')}
      lead={t('schemes.lead')}
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      <Gate query={schemes}>{(answer) => <Chosen schemes={answer.schemes} />}</Gate>
    </Page>
  );
}

function Chosen({ schemes }: { schemes: readonly SchemeTitle[] }) {
  const { t } = useTranslation('open');
  const today = useToday();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const language = useLanguage();
  const scheme = search.scheme ?? FIRST_SHOWN;
  const on = search.on ?? today;
  const change = (part: { scheme?: string; on?: string; before?: string | undefined }) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  return (
    <>
      <search className="scheme-filters" aria-label={t('schemes.filters')}>
        <NativeSelect
          label={t('schemes.scheme')}
          value={scheme}
          onChange={(event) => change({ scheme: event.currentTarget.value })}
          data={schemes.map((one) => ({ value: one.scheme, label: one.title[language] }))}
        />
        <DayPick label={t('schemes.on')} value={on} onChange={(day) => change({ on: day })} />
        <DayPick
          label={t('schemes.before')}
          value={search.before ?? ''}
          isOptional
          onChange={(day) => change({ before: day === '' ? undefined : day })}
        />
      </search>
      {search.before === undefined || on === '' ? null : (
        <SchemeDiff scheme={scheme} before={search.before} on={on} />
      )}
      {on === '' ? null : <SchemeView scheme={scheme} on={on} />}
      <SchemeChanges
        scheme={scheme}
        side={schemes.find((one) => one.scheme === scheme)?.jurisdiction}
      />
    </>
  );
}
