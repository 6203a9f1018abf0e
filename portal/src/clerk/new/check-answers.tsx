import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { askEligibility, submitClaim } from '../../api/queries/claims.ts';
import type { Claim } from '../../api/types.ts';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { AnswerFacts } from './answer-facts.tsx';
import { type ClaimForm, claimInput, eligibilityInput, FIELD_OF } from './claim-form.ts';
import { EligibilityPanel } from './eligibility-panel.tsx';

interface CheckAnswersProps {
  form: UseFormReturn<ClaimForm>;
  idempotencyKey: string;
  onBack: () => void;
  onSent: (claim: Claim) => void;
}

/** All answers once more, with what Hong Kong would pay for them, before the claim is sent. */
export function CheckAnswers({ form, idempotencyKey, onBack, onSent }: CheckAnswersProps) {
  const { t } = useTranslation('clerk');
  const values = form.getValues();
  const ask = useQuery({
    queryKey: ['eligibility', idempotencyKey],
    queryFn: () => askEligibility(eligibilityInput(values)),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    gcTime: 0,
  });
  const send = useMutation({
    mutationFn: () => submitClaim(claimInput(values), idempotencyKey),
    onSuccess: onSent,
    onError: (problem) => {
      if (placeErrors(form, problem, FIELD_OF)) onBack();
    },
  });
  return (
    <div className="claim-form">
      <div className="stack">
        <AnswerFacts of={values} />
        {send.error === null ? null : <Failed problem={send.error} />}
        <div className="row">
          <Button loading={send.isPending} onClick={() => send.mutate()}>
            {t('check.send')}
          </Button>
          <Button variant="outline" disabled={send.isPending} onClick={onBack}>
            {t('check.back')}
          </Button>
        </div>
      </div>
      <div className="claim-side">
        <EligibilityPanel answer={ask.data} problem={ask.error} isPending={ask.isPending} />
      </div>
    </div>
  );
}
