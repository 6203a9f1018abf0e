import { useTranslation } from 'react-i18next';
import type { Instruction } from '../../api/types.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';

/** A payment on its way: how much, who proposed and approved it, when it is due or was made. */
export function InstructionFacts({ of }: { of: Instruction }) {
  const { t } = useTranslation('officer');
  return (
    <Facts
      of={[
        { name: t('instruction.amount'), value: <Amount of={of.amount} /> },
        {
          name: t('instruction.proposed'),
          value: (
            <>
              {of.proposed_by} · <Moment of={of.proposed_at} />
            </>
          ),
        },
        {
          name: t('instruction.approved'),
          value:
            of.approved_by === null || of.approved_at === null ? (
              t('instruction.approved.none')
            ) : (
              <>
                {of.approved_by} · <Moment of={of.approved_at} />
              </>
            ),
        },
        { name: t('instruction.execution'), value: <Day of={of.execution_day} /> },
        ...(of.paid_on === null
          ? []
          : [
              {
                name: t('instruction.paid'),
                value: (
                  <>
                    <Day of={of.paid_on} /> · <code className="code">{of.bank_reference}</code>
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
