import '../register/register.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingRules } from '../../api/types.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { sharingRulesQuery } from '../../patient/sharing/sharing-queries.ts';
import { DeciderForm } from './decider-form.tsx';

/** Records at a counter who may decide for a person about sharing records. */
export function DeciderPage() {
  const { t } = useTranslation('shared');
  const rules = useQuery(sharingRulesQuery);
  return (
    <Page title={t('decider.title')} lead={t('decider.lead')} width="text">
      <Gate query={rules}>{(law) => <Counter rules={law} />}</Gate>
      <Help title={t('decider.help')}>
        <p>{t('decider.help.1')}</p>
        <p>{t('decider.help.2')}</p>
      </Help>
    </Page>
  );
}

/** The form, or what happens next once it is recorded; the next couple begins with an empty form. */
function Counter({ rules }: { rules: SharingRules }) {
  const { t } = useTranslation('shared');
  const [isDone, setDone] = useState(false);
  if (!isDone) return <DeciderForm rules={rules} onDone={() => setDone(true)} />;
  return (
    <>
      <Note tone="done" title={t('decider.done')} live="polite">
        <ul>
          <li>{t('decider.done.1')}</li>
          <li>{t('decider.done.2')}</li>
          <li>{t('decider.done.3', { age: String(rules.self_from_age) })}</li>
        </ul>
      </Note>
      <div>
        <Button variant="outline" onClick={() => setDone(false)}>
          {t('decider.next')}
        </Button>
      </div>
    </>
  );
}
