import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { AdviceLinks } from './advice-links.tsx';
import { CloseWindow } from './close-window.tsx';
import { InstructPayment } from './instruct-payment.tsx';
import { InstructionFacts } from './instruction-facts.tsx';
import { SettleWindow } from './settle-window.tsx';

/** The payer's steps: close the month, propose and approve the payment, record that it was made. */
export function PaymentPanel({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const { state } = of.window;
  const isApproved = of.instruction !== null && of.instruction.approved_by !== null;
  return (
    <Panel title={t('pay.title')}>
      <div className="stack">
        {state === 'OPEN' || (of.agrees === false && state !== 'SETTLED') ? (
          <CloseWindow of={of} />
        ) : null}
        {of.instruction === null ? null : <InstructionFacts of={of.instruction} />}
        {state === 'FIXED' ? <InstructPayment of={of} /> : null}
        {isApproved ? <AdviceLinks of={of.window} /> : null}
        {state === 'INSTRUCTED' ? <SettleWindow of={of} /> : null}
        {state === 'CLOSED' || (state === 'STATED' && of.agrees !== false) ? (
          <p>{t('pay.waiting')}</p>
        ) : null}
      </div>
    </Panel>
  );
}
