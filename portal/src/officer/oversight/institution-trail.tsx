import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { institutionTrailQuery } from '../../api/queries/carried/trail.ts';
import type { InspectedEvent } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { PagedTable } from '../../parts/table/paged-table.tsx';
import { Moment } from '../../parts/values/day.tsx';

/** Events of one institution, found by its code. */
export function InstitutionTrail() {
  const { t } = useTranslation('trail');
  const [institution, setInstitution] = useState('');
  const form = useForm({ defaultValues: { institution: '' } });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit((values) => setInstitution(values.institution.trim()))(event);
  };
  return (
    <div className="stack-tight">
      <form className="stack-tight" onSubmit={submit} noValidate>
        <TextField
          form={form}
          name="institution"
          label={t('oversight.institution')}
          hint={t('oversight.institution.hint')}
        />
        <div>
          <Button type="submit">{t('oversight.show')}</Button>
        </div>
      </form>
      {institution === '' ? null : <Events of={institution} />}
    </div>
  );
}

function Events({ of }: { of: string }) {
  const { t } = useTranslation('trail');
  const events = useInfiniteQuery(institutionTrailQuery(of, useLanguage()));
  const columns = useEventColumns();
  return (
    <Gate query={events}>
      {({ pages }) => (
        <PagedTable
          caption={t('oversight.events')}
          none={t('oversight.events.none')}
          rows={pages.flatMap((page) => page.events)}
          columns={columns}
          rowKey={({ event }) => event.sequence}
          pages={events}
        />
      )}
    </Gate>
  );
}

function useEventColumns(): Column<InspectedEvent>[] {
  const { t } = useTranslation('trail');
  return [
    {
      key: 'at',
      head: t('oversight.time'),
      isTight: true,
      cell: ({ event }) => <Moment of={event.at} zone={false} />,
    },
    { key: 'act', head: t('oversight.what'), isName: true, cell: ({ event }) => event.act_text },
    {
      key: 'who',
      head: t('oversight.who'),
      cell: ({ subject }) => <code className="code">{subject}</code>,
    },
    { key: 'purpose', head: t('oversight.purpose'), cell: ({ event }) => event.purpose_text },
    {
      key: 'amount',
      head: t('oversight.amount'),
      align: 'end',
      cell: ({ event }) => event.amount,
    },
    { key: 'outcome', head: t('oversight.outcome'), cell: ({ event }) => event.outcome_text },
  ];
}
