import '../../patient/patient.css';
import '../list/claims.css';
import { NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SharedAsked } from '../../api/queries/staff/sharing.ts';
import { TextFilter } from '../../parts/form/text-filter.tsx';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { ElsewhereList } from './elsewhere-list.tsx';
import { HereList } from './here-list.tsx';

const route = getRouteApi('/provider-only/shared-with-us');
const STATES = ['GRANTED', 'REQUESTED', 'DENIED', 'REVOKED', 'EXPIRED'] as const;

/** What patients of every side share with the institution of the signed-in clinician. */
export function WithUsPage() {
  const { t } = useTranslation('shared');
  const asked = askedOf(route.useSearch());
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      actions={
        <Link to="/ask-to-share" className="button-link no-print">
          {t('ask.go')}
        </Link>
      }
    >
      <Filters />
      <Panel title={t('here.title')} kind="plain">
        <HereList of={asked} />
      </Panel>
      <Panel title={t('elsewhere.title')} kind="plain">
        <ElsewhereList of={asked} />
      </Panel>
      <Help title={t('help')}>
        <p>{t('help.1')}</p>
        <p>{t('help.2')}</p>
        <p>{t('help.3')}</p>
      </Help>
    </Page>
  );
}

/** What the address asks for; a state that nobody knows asks for every one. */
function askedOf({ state, text }: { state?: string; text?: string }): SharedAsked {
  const known = STATES.find((one) => one === state);
  return {
    ...(known === undefined ? {} : { state: known }),
    ...(text === undefined ? {} : { text }),
  };
}

/** Narrows both lists; the choices stand in the address. */
function Filters() {
  const { t } = useTranslation('shared');
  const { t: sharing } = useTranslation('sharing');
  const { t: parts } = useTranslation('parts');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (name: 'state' | 'text', value: string) => {
    const { [name]: _, ...others } = search;
    void navigate({
      search: value === '' ? others : { ...others, [name]: value },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <search className="claim-filters no-print" aria-label={t('filters')}>
      <NativeSelect
        label={t('filter.state')}
        value={search.state ?? ''}
        onChange={({ currentTarget }) => change('state', currentTarget.value)}
      >
        <option value="">{t('filter.state.every')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {sharing(`state.${state}`)}
          </option>
        ))}
      </NativeSelect>
      <TextFilter
        id="shared-text"
        label={t('filter.text')}
        value={search.text ?? ''}
        onChange={(text) => change('text', text)}
      />
      {search.state === undefined && search.text === undefined ? null : (
        <Link to="/shared-with-us" search={{}} replace resetScroll={false}>
          {parts('filters.clear')}
        </Link>
      )}
    </search>
  );
}
