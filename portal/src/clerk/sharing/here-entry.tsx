import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openSharedWithUs } from '../../api/queries/staff/sharing.ts';
import type { SharedWithUs } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Help } from '../../parts/frame/help.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Untold } from '../../parts/values/words.tsx';
import { ReceiptLine } from '../../patient/sharing/receipt-line.tsx';
import { sharingRulesQuery } from '../../patient/sharing/sharing-queries.ts';
import { MainTerms, TermsList } from '../../patient/sharing/terms-list.tsx';
import { ConsentHead } from './consent-head.tsx';

/** A consent of a patient of this side: whose, what it says, its last receipt, and the ways to the record. */
export function HereEntry({ of }: { of: SharedWithUs }) {
  const { t } = useTranslation('shared');
  const names = [of.name_zh, of.name_en].filter((name) => name !== '');
  return (
    <article className="stack-tight">
      <ConsentHead names={names} masked={of.masked} nobody={t('who.hidden')} state={of.state} />
      <Hidden of={of} />
      <MainTerms of={of} reader="staff" />
      <Ways of={of} />
      <Help title={t('terms.all')}>
        <TermsList of={of} reader="staff" isAsked={of.state === 'REQUESTED'} />
      </Help>
      <Help title={t('receipt')}>
        {of.receipt === null ? (
          <p className="soft">{t('receipt.none')}</p>
        ) : (
          <ReceiptLine of={of.receipt} />
        )}
      </Help>
    </article>
  );
}

/** Why there is no name. */
function Hidden({ of }: { of: SharedWithUs }) {
  const { t } = useTranslation('shared');
  if (of.person_id !== null) return null;
  if (of.state === 'REQUESTED') return <p className="soft">{t('who.hidden.asked')}</p>;
  return of.state === 'GRANTED' && of.openings_max !== null ? (
    <p className="soft">{t('who.hidden.unopened')}</p>
  ) : null;
}

function Ways({ of }: { of: SharedWithUs }) {
  const { t } = useTranslation('shared');
  return (
    <>
      {of.opened_until === null ? null : (
        <Note tone="done">
          <p>
            {t('open.until')} <Moment of={of.opened_until} />
          </p>
        </Note>
      )}
      {of.state === 'GRANTED' && of.opened_until === null ? <Opening of={of} /> : null}
      {of.person_id === null ? null : (
        <p>
          <Link to="/records/$patient_id" params={{ patient_id: of.person_id }}>
            {t('record.see')}
            <span className="visually-hidden">
              : <Untold>{of.name_zh || of.name_en}</Untold>
            </span>
          </Link>
        </p>
      )}
    </>
  );
}

/** Uses one opening, after saying what that means. */
function Opening({ of }: { of: SharedWithUs }) {
  const { t } = useTranslation('shared');
  const queries = useQueryClient();
  const rules = useQuery(sharingRulesQuery);
  const open = useMutation({
    mutationFn: () => openSharedWithUs(of.consent_id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['shared-with-us'] }),
  });
  const { openings, openings_max } = of;
  if (openings_max === null) return null;
  const left = openings_max - openings;
  if (left <= 0) return <p className="soft">{t('open.used')}</p>;
  const facts = {
    most: String(openings_max),
    left: String(left),
    minutes: String(rules.data?.opening_minutes ?? ''),
  };
  return (
    <ConfirmPanel
      ask={t('open.ask')}
      title={t('open.title')}
      text={t('open.text', facts)}
      act={t('open.act')}
      onAct={() => open.mutate()}
      isBusy={open.isPending}
      problem={open.error}
    />
  );
}
