import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { policyChangeQuery } from '../api/queries/policy.ts';
import type { PolicyChangeDetail } from '../api/types.ts';
import { formatDay } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';
import { Note } from '../parts/frame/note.tsx';
import { Page } from '../parts/frame/page.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Loading } from '../parts/state/loading.tsx';
import { ChangeEvents } from './change-events.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { DecidePanel } from './decide-panel.tsx';
import { EffectView } from './effect-view.tsx';

const route = getRouteApi('/law-readers-only/policy-changes/$change_id');

/** One change of the law: what it does, who did what, and what the reader may do with it. */
export function ChangePage() {
  const { t } = useTranslation('policy');
  const { change_id } = route.useParams();
  const language = useLanguage();
  const query = useQuery(policyChangeQuery(change_id, language));
  const change = query.data?.change;
  const title =
    change === undefined
      ? t('changes.title')
      : t('change.title', {
          parameter: change.parameter_label,
          day: formatDay(change.from, language),
        });
  return (
    <Page
      title={title}
      lead={change?.scheme_title}
      crumbs={[{ text: t('changes.title'), to: '/policy-changes' }]}
    >
      {query.isPending ? <Loading /> : <Gate query={query}>{(of) => <Parts of={of} />}</Gate>}
    </Page>
  );
}

function Parts({ of }: { of: PolicyChangeDetail }) {
  const { t } = useTranslation('policy');
  const { change, effect, events } = of;
  const isOpen = change.standing === 'draft' || change.standing === 'returned';
  return (
    <>
      {change.corrects ? <Note tone="waiting">{t('change.corrects')}</Note> : null}
      {change.scheme.startsWith('compact.') ? <Note>{t('change.agreed')}</Note> : null}
      <ChangeFacts of={change} />
      <Panel title={t('effect.title')}>
        {effect === null ? (
          <Note tone={isOpen ? 'problem' : 'plain'}>{t('effect.gone')}</Note>
        ) : (
          <EffectView of={effect} />
        )}
      </Panel>
      <DecidePanel of={change} />
      <Panel title={t('history.title')} kind="plain">
        <ChangeEvents of={events} />
      </Panel>
      <div className="row">
        {change.may.revise ? (
          <Button
            component={Link}
            to="/policy-changes/$change_id/revise"
            params={{ change_id: change.change_id } as never}
            variant="outline"
          >
            {t('change.revise')}
          </Button>
        ) : null}
        <a href={`/api/policy/changes/${change.change_id}/file`} download>
          {t('change.file')}
        </a>
      </div>
    </>
  );
}
