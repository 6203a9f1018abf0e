import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { policyChangeQuery, reviseChange } from '../../api/queries/policy.ts';
import type { PolicyChange, PolicyDraft } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ChangeForm } from './change-form.tsx';
import { valuesOf } from './change-values.ts';
import { useAfterDraft } from './use-after-draft.ts';

const route = getRouteApi('/law-readers-only/law-officers-only/policy-changes/$change_id/revise');

/** The author writes a new version of a draft. */
export function ReviseChangePage() {
  const { t } = useTranslation('policy');
  const { change_id } = route.useParams();
  const query = useQuery(policyChangeQuery(change_id, useLanguage()));
  return (
    <Page
      title={t('revise.title')}
      lead={t('new.lead')}
      crumbs={[{ text: t('changes.title'), to: '/policy-changes' }]}
    >
      <Gate query={query}>{({ change }) => <Revise of={change} />}</Gate>
    </Page>
  );
}

function Revise({ of }: { of: PolicyChange }) {
  const { change_id, version } = of;
  const open = useAfterDraft();
  const revise = useMutation({
    mutationFn: (draft: PolicyDraft) => reviseChange(change_id, { ...draft, version }),
    onSuccess: () => open(change_id),
  });
  return <ChangeForm values={valuesOf(of, of.reason)} send={revise} />;
}
