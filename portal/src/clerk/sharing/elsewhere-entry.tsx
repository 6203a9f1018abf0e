import { useTranslation } from 'react-i18next';
import type { SharedElsewhere } from '../../api/types.ts';
import { Help } from '../../parts/frame/help.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { ReceiptLine } from '../../patient/sharing/receipt-line.tsx';
import { MainTerms, type SharingTerms, TermsList } from '../../patient/sharing/terms-list.tsx';
import { ConsentHead } from './consent-head.tsx';
import { LookElsewhere } from './look-elsewhere.tsx';

/** A consent of a patient of another side, as far as its receipts say, and the way to what is shared. */
export function ElsewhereEntry({ of }: { of: SharedElsewhere }) {
  const { t } = useTranslation('shared');
  const code = useCode();
  const nobody = t('who.elsewhere', { side: code('side', of.holder) });
  const terms = termsOf(of);
  return (
    <article className="stack-tight">
      <ConsentHead names={[]} masked={of.masked} nobody={nobody} state={of.state} />
      <p className="soft">{of.masked === null ? t('who.elsewhere.text') : nobody}</p>
      {terms === null ? <p>{t('terms.unknown')}</p> : <MainTerms of={terms} reader="staff" />}
      {of.state === 'GRANTED' ? <LookElsewhere of={of} who={of.masked ?? nobody} /> : null}
      {terms === null ? null : (
        <Help title={t('terms.all')}>
          <TermsList of={terms} reader="staff" isAsked={of.state === 'DENIED'} />
        </Help>
      )}
      <Help title={t('receipt')}>
        <ReceiptLine of={of.receipt} />
      </Help>
    </article>
  );
}

/** The terms of the receipt; openings are counted at the other side only. */
function termsOf({ terms, given_as }: SharedElsewhere): SharingTerms | null {
  if (terms === null) return null;
  const unsaid = { openings: null, classes_waiting: [], given_name: '' };
  return { ...terms, ...unsaid, given_as: given_as ?? 'self' };
}
