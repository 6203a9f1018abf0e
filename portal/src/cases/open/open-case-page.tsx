import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseFormsQuery } from '../../api/queries/cases.ts';
import type { CaseForm, CaseForms } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Options } from '../../parts/form/select-field.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { SourceLinks } from '../../parts/values/source-links.tsx';
import { TrialNote } from '../trial-note.tsx';
import { OpenCaseForm } from './open-case-form.tsx';

/** Opens a case: which kind, under which agreement, about whom, with what. */
export function OpenCasePage() {
  const { t } = useTranslation('cases');
  const forms = useQuery(caseFormsQuery(useLanguage()));
  return (
    <Page
      title={t('open.title')}
      lead={t('open.lead')}
      crumbs={[{ text: t('list.title'), to: '/cases' }]}
    >
      <Gate query={forms}>{(all) => <Choice of={all} />}</Gate>
    </Page>
  );
}

function Choice({ of }: { of: CaseForms }) {
  const { t } = useTranslation('cases');
  const own = of.kinds.filter(({ parts }) => parts.length > 0);
  const [kind, setKind] = useState<string>(own[0]?.kind ?? '');
  const chosen = own.find((one) => one.kind === kind);
  if (chosen === undefined) return <p>{t('open.not_yours')}</p>;
  return (
    <>
      <NativeSelect
        label={t('open.kind')}
        value={kind}
        maw={420}
        onChange={(event) => setKind(event.currentTarget.value)}
      >
        <Options of={own.map((one) => ({ value: one.kind, label: one.title }))} />
      </NativeSelect>
      <Agreement of={chosen} />
      {chosen.may_open ? <OpenCaseForm key={chosen.kind} forms={of} of={chosen} /> : null}
    </>
  );
}

/** Whether an agreement is in force, and where that stands. */
function Agreement({ of }: { of: CaseForm }) {
  const { t } = useTranslation('cases');
  if (of.is_in_force) return null;
  return (
    <>
      <TrialNote text={of.trial} />
      {of.is_trial ? null : (
        <Note tone="problem" title={t('agreement.none')}>
          <p>{t('agreement.none.text', { title: of.title })}</p>
        </Note>
      )}
      <div>
        <p>
          {of.note === null ? null : <>{of.note}. </>}
          {t('agreement.sources')}:
        </p>
        <SourceLinks of={of.sources} />
      </div>
    </>
  );
}
