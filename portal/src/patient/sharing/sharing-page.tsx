import '../patient.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sharing, SharingRules } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Help } from '../../parts/frame/help.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { DeciderList } from '../deciders/decider-list.tsx';
import { ForWhom } from '../deciders/for-whom.tsx';
import { Receipts } from './receipts.tsx';
import { RequestEntry } from './request-entry.tsx';
import { SharingEntry } from './sharing-entry.tsx';
import { SharingForm } from './sharing-form.tsx';
import {
  giveSharing,
  sharingDecidersQuery,
  sharingRulesQuery,
  sharingsQuery,
} from './sharing-queries.ts';

/** Everything about sharing on one screen: what waits, what holds, a new decision, receipts, deciders. */
export function SharingPage() {
  const { t } = useTranslation('sharing');
  const [forPerson, setForPerson] = useState<string | null>(null);
  const deciders = useQuery(sharingDecidersQuery);
  const rules = useQuery(sharingRulesQuery);
  const sharings = useQuery(sharingsQuery(forPerson));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="phone"
      crumbs={[{ text: t('crumb.home'), to: '/patient' }]}
    >
      <ForWhom value={forPerson} onChange={setForPerson} />
      <Gate query={sharings}>
        {({ consents }) => (
          <>
            <Decisions of={consents} forPerson={forPerson} />
            <Gate query={rules}>
              {(law) => <NewDecision key={forPerson} rules={law} forPerson={forPerson} />}
            </Gate>
            <Past of={consents} forPerson={forPerson} />
            <Panel title={t('receipts.title')}>
              <p>{t('receipts.text')}</p>
              <Receipts forPerson={forPerson} of={null} />
            </Panel>
          </>
        )}
      </Gate>
      <Gate query={deciders}>
        {(answer) => (
          <DeciderList of={answer.deciders} appointed={rules.data?.deciders_appointed ?? []} />
        )}
      </Gate>
      <Help title={t('help')}>
        <p>{t('help.1')}</p>
        <p>{t('help.2')}</p>
        <p>{t('help.3')}</p>
      </Help>
    </Page>
  );
}

interface ListProps {
  of: readonly Sharing[];
  forPerson: string | null;
}

function Decisions({ of, forPerson }: ListProps) {
  const { t } = useTranslation('sharing');
  const asked = of.filter(({ state }) => state === 'REQUESTED');
  const now = of.filter(({ state }) => state === 'GRANTED');
  return (
    <>
      {asked.length === 0 ? null : (
        <Panel title={t('asked.title')} kind="plain">
          {asked.map((one) => (
            <RequestEntry key={one.consent_id} of={one} forPerson={forPerson} />
          ))}
        </Panel>
      )}
      <Panel title={t('now.title')}>
        {now.length === 0 ? (
          <Empty title={t('now.none')} />
        ) : (
          <Entries of={now} forPerson={forPerson} />
        )}
      </Panel>
    </>
  );
}

function Past({ of, forPerson }: ListProps) {
  const { t } = useTranslation('sharing');
  const past = of.filter(({ state }) => state !== 'REQUESTED' && state !== 'GRANTED');
  if (past.length === 0) return null;
  return (
    <Help title={t('past.title')}>
      <Entries of={past} forPerson={forPerson} />
    </Help>
  );
}

function Entries({ of, forPerson }: ListProps) {
  return (
    <ul className="list-links">
      {of.map((one) => (
        <li key={one.consent_id}>
          <SharingEntry of={one} forPerson={forPerson} />
        </li>
      ))}
    </ul>
  );
}

function NewDecision({ rules, forPerson }: { rules: SharingRules; forPerson: string | null }) {
  const { t } = useTranslation('sharing');
  const queries = useQueryClient();
  const [isDone, setDone] = useState(false);
  const about = forPerson === null ? {} : { for_person: forPerson };
  const refuse = useMutation({
    mutationFn: () => giveSharing({ institution: '*', refuses: true, expressed: true, ...about }),
    onSuccess: async () => {
      setDone(true);
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      {isDone ? <Note tone="done" title={t('new.done')} live="polite" /> : null}
      <Panel title={t('new.title')}>
        <SharingForm rules={rules} forPerson={forPerson} onGiven={() => setDone(true)} />
      </Panel>
      <ConfirmPanel
        ask={t('refuse.title')}
        title={t('refuse.title')}
        text={t('refuse.text')}
        act={t('refuse.act')}
        onAct={() => refuse.mutate()}
        isBusy={refuse.isPending}
        problem={refuse.error}
      />
    </>
  );
}
