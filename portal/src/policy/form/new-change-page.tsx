import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftChange } from '../../api/queries/policy.ts';
import type { PolicyDraft } from '../../api/types.ts';
import { Page } from '../../parts/frame/page.tsx';
import { ChangeForm } from './change-form.tsx';
import { emptyValues } from './change-values.ts';
import { FromFile } from './from-file.tsx';
import { useAfterDraft } from './use-after-draft.ts';

const route = getRouteApi('/law-readers-only/law-officers-only/policy-changes/new');

/** An officer drafts a change of the law. */
export function NewChangePage() {
  const { t } = useTranslation('policy');
  const [values, setValues] = useState(emptyValues(route.useSearch()));
  const [change_id] = useState(() => crypto.randomUUID());
  const [filled, setFilled] = useState(0);
  const open = useAfterDraft();
  const draft = useMutation({
    mutationFn: (of: PolicyDraft) => draftChange({ ...of, change_id }),
    onSuccess: () => open(change_id),
  });
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      crumbs={[{ text: t('changes.title'), to: '/policy-changes' }]}
    >
      <FromFile
        onFile={(read) => {
          setValues(read);
          setFilled(filled + 1);
        }}
      />
      <ChangeForm key={filled} values={values} send={draft} />
    </Page>
  );
}
