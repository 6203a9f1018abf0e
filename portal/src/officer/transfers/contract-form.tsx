import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { recordContract } from '../../api/queries/staff/transfers.ts';
import type { TransferParties } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { PartyFields } from './party-fields.tsx';

interface ContractValues {
  exporter: string;
  importer: string;
  basis: string;
  reference: string;
  covers: string;
  effective_on: string;
  filed_on: string;
  filed_with: string;
  filing_number: string;
  retention_days: string;
}

const EMPTY: ContractValues = {
  exporter: '',
  importer: '',
  basis: '',
  reference: '',
  covers: 'care',
  effective_on: '',
  filed_on: '',
  filed_with: '',
  filing_number: '',
  retention_days: '',
};
const FIELDS = {
  exporter: 'exporter',
  importer: 'importer',
  basis: 'basis',
  reference: 'reference',
  effective_on: 'effective_on',
} as const;

/** Kinds of data that go together, so that nobody has to tick nine boxes. */
const COVERS = {
  care: ['summary', 'records', 'images', 'reports', 'documents', 'visit_note', 'identity'],
  summary: ['summary'],
  images: ['images', 'reports'],
} as const;

function bodyOf(of: ContractValues): Parameters<typeof recordContract>[0] {
  const day = (text: string) => readDay(text) ?? text;
  const isFiled = of.filing_number.trim() !== '';
  return {
    exporter: of.exporter,
    importer: of.importer,
    basis: of.basis,
    reference: of.reference.trim(),
    categories: [...COVERS[of.covers as keyof typeof COVERS]],
    purposes: ['treatment', 'continuity'],
    effective_on: day(of.effective_on),
    ...(isFiled
      ? {
          filing: {
            filed_on: day(of.filed_on),
            filed_with: of.filed_with.trim(),
            filing_number: of.filing_number.trim(),
          },
        }
      : {}),
    ...(of.retention_days === '' ? {} : { retention_days: Number(of.retention_days) }),
  };
}

/** Puts a contract on file. */
export function ContractForm({ of }: { of: TransferParties }) {
  const { t } = useTranslation('transfers');
  const queries = useQueryClient();
  const form = useForm<ContractValues>({ defaultValues: EMPTY });
  const record = useMutation({
    mutationFn: (values: ContractValues) => recordContract(bodyOf(values)),
    onSuccess: () => {
      form.reset(EMPTY);
      return queries.invalidateQueries({ queryKey: ['transfers'] });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = form.handleSubmit((values) => record.mutate(values));
  const importer = useWatch({ control: form.control, name: 'importer' });
  const to = of.parties.find(({ code }) => code === importer)?.side;
  const bases = of.crossings.find((one) => one.to === to)?.bases ?? [];
  return (
    <form className="stack-tight" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
      <PartyFields form={form} of={of} />
      <SelectField
        form={form}
        name="basis"
        label={t('register.basis')}
        hint={t('form.basis.hint')}
        required={t('form.basis.missing')}
        choices={[
          { value: '', label: t('form.choose') },
          ...bases.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <TextField
        form={form}
        name="reference"
        label={t('contract.reference')}
        required={t('form.reference.missing')}
      />
      <SelectField
        form={form}
        name="covers"
        label={t('form.covers')}
        choices={(['care', 'summary', 'images'] as const).map((value) => ({
          value,
          label: t(`form.covers.${value}`),
        }))}
      />
      <DayField
        form={form}
        name="effective_on"
        label={t('contract.effective_on')}
        required={t('form.effective_on.missing')}
      />
      <TextField form={form} name="filing_number" label={t('form.filing_number')} />
      <TextField form={form} name="filed_with" label={t('form.filed_with')} />
      <DayField form={form} name="filed_on" label={t('form.filed_on')} />
      <TextField
        form={form}
        name="retention_days"
        label={t('form.retention_days')}
        hint={t('form.retention_days.hint')}
        width={160}
      />
      {record.error === null ? null : <Failed problem={record.error} />}
      {record.isSuccess ? <p role="status">{t('form.recorded')}</p> : null}
      <div>
        <Button type="submit" loading={record.isPending}>
          {t('form.record')}
        </Button>
      </div>
    </form>
  );
}
