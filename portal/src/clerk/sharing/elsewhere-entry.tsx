import { useTranslation } from 'react-i18next';
import type { SharedElsewhere } from '../../api/types.ts';
import { Help } from '../../parts/frame/help.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { ReceiptLine } from '../../patient/sharing/receipt-line.tsx';
import { TermsList } from '../../patient/sharing/terms-list.tsx';
import { LookElsewhere } from './look-elsewhere.tsx';
import { SharedHead } from './shared-head.tsx';

/** A consent of a patient of another side, as far as its receipts say, and the way to what is shared. */
export function ElsewhereEntry({ of }: { of: SharedElsewhere }) {
  const { t } = useTranslation('shared');
  const code = useCode();
  const nobody = t('who.elsewhere', { side: code('side', of.holder) });
  return (
    <article className="stack-tight">
      <SharedHead names={[]} masked={of.masked} nobody={nobody} state={of.state} />
      <p className="soft">{of.masked === null ? t('who.elsewhere.text') : nobody}</p>
      {of.terms === null ? (
        <p>{t('terms.unknown')}</p>
      ) : (
        <TermsList
          reader="staff"
          of={{
            ...of.terms,
            openings: null,
            classes_waiting: [],
            given_as: of.given_as ?? 'self',
            given_name: '',
          }}
        />
      )}
      {of.state === 'GRANTED' ? <LookElsewhere of={of} who={of.masked ?? nobody} /> : null}
      <Help title={t('receipt')}>
        <ReceiptLine of={of.receipt} name={of.institution_name} />
      </Help>
    </article>
  );
}
