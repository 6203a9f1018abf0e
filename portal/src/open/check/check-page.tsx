import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyDocument } from '../../api/queries/carried/carry.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { ScanCodes } from '../../parts/scan/scan-codes.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

/** Whether a document that somebody shows counts: for anybody, without a sign-in. */
export function CheckPage() {
  const { t } = useTranslation('carry');
  const language = useLanguage();
  const check = useMutation({ mutationFn: verifyDocument });
  const answer = useRef<HTMLDivElement>(null);
  const { data, variables, mutate } = check;
  useEffect(() => {
    if (data !== undefined) answer.current?.focus();
  }, [data]);
  // What the document says comes from the node in the reader's language.
  const asked = useRef(language);
  useEffect(() => {
    if (asked.current !== language && variables !== undefined) mutate(variables);
    asked.current = language;
  }, [language, variables, mutate]);
  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead')}
      width="text"
      crumbs={[{ text: t('crumb.home'), to: '/' }]}
    >
      <Panel title={t('check.show')}>
        <ScanCodes
          label={t('check.text')}
          hint={t('check.text.hint')}
          act={t('check.act')}
          isBusy={check.isPending}
          onText={mutate}
        />
      </Panel>
      <div ref={answer} tabIndex={-1} aria-live="polite">
        {check.error === null ? null : <Failed problem={check.error} />}
        {data === undefined ? null : <VerdictPanel of={data} />}
      </div>
      <Help title={t('check.help')}>
        <p>{t('check.help.text')}</p>
        <p>{t('check.help.private')}</p>
      </Help>
    </Page>
  );
}
