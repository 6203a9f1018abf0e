import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instructPayment } from '../../api/queries/capital.ts';
import type { Statement } from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { usePrincipal } from '../../shell/guard.tsx';

/** Proposes the payment of an agreed month; a second officer approves it. Nobody approves their own proposal. */
export function InstructPayment({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const queries = useQueryClient();
  const { subject } = usePrincipal();
  const instruct = useMutation({
    mutationFn: () => instructPayment(of.window),
    onSuccess: () => queries.invalidateQueries(),
  });
  const proposal = of.instruction;
  if (proposal?.proposed_by === subject) {
    return <Note tone="waiting" title={t('instruct.own')} />;
  }
  const amount = proposal?.amount ?? of.own?.voucher_fee;
  const facts = { amount: amount === undefined ? '' : formatAmount(amount, language) };
  const isApproval = proposal !== null;
  return (
    <ConfirmPanel
      ask={t(isApproval ? 'instruct.approve' : 'instruct.propose')}
      title={t(isApproval ? 'instruct.approve.title' : 'instruct.propose.title', facts)}
      text={t(isApproval ? 'instruct.approve.text' : 'instruct.propose.text')}
      act={t(isApproval ? 'instruct.approve.act' : 'instruct.propose.act')}
      onAct={() => instruct.mutate()}
      isBusy={instruct.isPending}
      problem={instruct.error}
    />
  );
}
