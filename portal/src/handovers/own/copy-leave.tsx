import { Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnHandover } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ConfirmPanel } from '../../parts/form/confirm-panel.tsx';
import { giveRecordCopy, withdrawRecordCopy } from '../handover-queries.ts';

/** Whether the hospital may read a copy of the record; given and taken back here. */
export function CopyLeave({ of }: { of: OwnHandover }) {
  const { t } = useTranslation('handover');
  const { copy } = of;
  const isOut = copy !== null && copy.state === 'out';
  return (
    <section className="stack-tight">
      <h3>{t('field.copy')}</h3>
      <CopyState of={of} />
      {isOut ? <TakeBack of={of} /> : null}
      {!isOut && of.state === 'VERIFIED' ? <Give of={of} /> : null}
    </section>
  );
}

function CopyState({ of: { copy } }: { of: OwnHandover }) {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  if (copy === null) return <p>{t('none')}</p>;
  return (
    <p>
      {t(`copy.${copy.state}`)}.{' '}
      {copy.state === 'out'
        ? `${t('own.copy.until', { day: formatDay(copy.erase_on, language) })} `
        : null}
      {t('own.copy.opened', { count: copy.opened })}
    </p>
  );
}

/** What of a record may go along. */
const TYPES = [
  'AllergyIntolerance',
  'MedicationStatement',
  'Condition',
  'Observation',
  'Immunization',
  'Procedure',
] as const;

/** Kinds that go with another one: what was prescribed with the medicines, reports with the results. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  MedicationStatement: ['MedicationStatement', 'MedicationRequest'],
  Observation: ['Observation', 'DiagnosticReport'],
};

function Give({ of }: { of: OwnHandover }) {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  const queries = useQueryClient();
  const [types, setTypes] = useState<readonly string[]>(TYPES);
  const give = useMutation({
    mutationFn: () => {
      const record_types = types.flatMap((type) => TOGETHER[type] ?? [type]);
      return giveRecordCopy(of.handover_id, { record_types });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-handovers'] }),
  });
  return (
    <ConfirmPanel
      ask={t('own.copy.give')}
      title={t('own.copy.title', { place: of.institution_name[language] })}
      text={t('own.copy.text')}
      act={t('own.copy.act')}
      onAct={() => give.mutate()}
      isBusy={give.isPending}
      problem={give.error}
    >
      <Checkbox.Group label={t('own.copy.what')} value={[...types]} onChange={setTypes}>
        <div className="stack-tight">
          {TYPES.map((type) => (
            <Checkbox key={type} value={type} label={t(`type.${type}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </ConfirmPanel>
  );
}

function TakeBack({ of }: { of: OwnHandover }) {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  const queries = useQueryClient();
  const back = useMutation({
    mutationFn: () => withdrawRecordCopy(of.handover_id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-handovers'] }),
  });
  return (
    <ConfirmPanel
      ask={t('own.copy.back')}
      title={t('own.copy.back.title', { place: of.institution_name[language] })}
      text={t('own.copy.back.text')}
      act={t('own.copy.back')}
      onAct={() => back.mutate()}
      isBusy={back.isPending}
      problem={back.error}
    />
  );
}
