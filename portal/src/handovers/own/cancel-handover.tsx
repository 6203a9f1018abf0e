import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnHandover } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { cancelHandover } from '../handover-queries.ts';

/** The way out before the visit; nothing where there is none any more. */
export function CancelHandover({ of }: { of: OwnHandover }) {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelHandover(of.handover_id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-handovers'] }),
  });
  if (of.state !== 'WAITING' && of.state !== 'VERIFIED') return null;
  return (
    <ConfirmPanel
      ask={t('own.cancel')}
      title={t('own.cancel.title', { place: of.institution_name[language] })}
      text={t('own.cancel.text')}
      act={t('own.cancel.act')}
      onAct={() => cancel.mutate()}
      isBusy={cancel.isPending}
      problem={cancel.error}
    />
  );
}
