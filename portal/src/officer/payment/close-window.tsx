import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { closeWindow } from '../../api/queries/capital.ts';
import type { Statement } from '../../api/types.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { useToday } from '../../shell/guard.tsx';

/** Closes a month and asks the other side to compare; also again after a correction. */
export function CloseWindow({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const queries = useQueryClient();
  const today = useToday();
  const { month, state } = of.window;
  const isEarly = month >= today.slice(0, 7);
  const close = useMutation({
    mutationFn: () => closeWindow(of.window, isEarly),
    onSuccess: () => queries.invalidateQueries(),
  });
  const isAgain = state !== 'OPEN';
  return (
    <ConfirmPanel
      ask={t(isAgain ? 'close.again' : 'close.ask')}
      title={t(isEarly ? 'close.title.early' : 'close.title')}
      text={t(isEarly ? 'close.text.early' : 'close.text')}
      act={t('close.act')}
      onAct={() => close.mutate()}
      isBusy={close.isPending}
      problem={close.error}
    />
  );
}
