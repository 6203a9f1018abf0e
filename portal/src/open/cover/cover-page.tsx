import './cover.css';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coverageSchemesQuery } from '../../api/queries/coverage.ts';
import type { CoverageScheme } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DayPick } from '../../parts/form/day-pick.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { useToday } from '../../shell/guard.tsx';
import { CoverForm } from './cover-form.tsx';

const route = getRouteApi('/cover');
const GROUPS = ['HK', 'MO', 'GD', 'compact'] as const;

/** The side whose law it is; what the sides would have to agree on stands apart. */
function groupOf({ scheme, jurisdiction }: CoverageScheme): string {
  return scheme.startsWith('compact.') ? 'compact' : jurisdiction;
}

/** What is covered where: any scheme, on any day, on facts that the reader gives. */
export function CoverPage() {
  const { t } = useTranslation('open');
  const today = useToday();
  const language = useLanguage();
  const { on = today } = route.useSearch();
  const schemes = useQuery(coverageSchemesQuery(on, language));
  return (
    <Page
      title={t('cover.title')}
      lead={t('cover.lead')}
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      <p>
        <Link to="/systems" search={{ on }}>
          {t('cover.compare')}
        </Link>
      </p>
      <Gate query={schemes}>{(answer) => <Chosen of={answer.schemes} on={on} />}</Gate>
    </Page>
  );
}

function Chosen({ of, on }: { of: readonly CoverageScheme[]; on: string }) {
  const { t } = useTranslation('open');
  const code = useCode();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: { scheme?: string; on?: string }) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  const scheme = of.find((one) => one.scheme === search.scheme) ?? of[0];
  if (scheme === undefined) return null;
  return (
    <>
      <search className="cover-choice" aria-label={t('cover.choice')}>
        <NativeSelect
          label={t('cover.scheme')}
          value={scheme.scheme}
          onChange={(event) => change({ scheme: event.currentTarget.value })}
          data={GROUPS.map((group) => ({
            group: group === 'compact' ? t('cover.compact') : code('side', group),
            items: of
              .filter((one) => groupOf(one) === group)
              .map((one) => ({ value: one.scheme, label: one.title })),
          })).filter(({ items }) => items.length > 0)}
        />
        <DayPick label={t('cover.on')} value={on} onChange={(day) => change({ on: day })} />
      </search>
      <CoverForm key={`${scheme.scheme} ${on}`} scheme={scheme} on={on} />
    </>
  );
}
