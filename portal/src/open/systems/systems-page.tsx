import '../schemes/schemes.css';
import './systems.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { systemsQuery } from '../../api/queries/policy.ts';
import type { SystemAspect } from '../../api/types.ts';
import { DayPick } from '../../parts/form/day-pick.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Words } from '../../parts/values/words.tsx';
import { useToday } from '../../shell/guard.tsx';
import { SystemCell } from './system-cell.tsx';

const route = getRouteApi('/systems');

/** Coverage, funding and service delivery of the three systems side by side, as the law has them on a day. */
export function SystemsPage() {
  const { t } = useTranslation('open');
  const today = useToday();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { on = today } = search;
  const systems = useQuery(systemsQuery(on));
  return (
    <Page
      title={t('systems.title')}
      lead={t('systems.lead')}
      crumbs={[
        { text: t('crumb.home'), to: '/' },
        { text: t('cover.title'), to: '/cover' },
      ]}
    >
      <search className="systems-choice" aria-label={t('systems.choice')}>
        <DayPick
          label={t('systems.on')}
          value={on}
          onChange={(day) =>
            void navigate({ search: { ...search, on: day }, replace: true, resetScroll: false })
          }
        />
      </search>
      <Gate query={systems}>
        {({ aspects }) => aspects.map((one) => <Aspect key={one.aspect} of={one} on={on} />)}
      </Gate>
      <p className="soft">
        {t('systems.source')} <Link to="/schemes">{t('systems.all_law')}</Link>
      </p>
    </Page>
  );
}

function Aspect({ of, on }: { of: SystemAspect; on: string }) {
  return (
    <section className="panel panel-plain">
      <h2>
        <Words of={of.label} />
      </h2>
      <div className="systems-row">
        {of.sides.map((side) => (
          <SystemCell key={side.side} of={side} on={on} />
        ))}
      </div>
    </section>
  );
}
