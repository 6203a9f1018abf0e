import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { presentDeposit } from '../../api/queries/carried/images.ts';
import { type Bearer, bearerInput, NO_BEARER } from '../../clerk/register/bearer.ts';
import { BearerFields } from '../../clerk/register/bearer-fields.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Camera } from '../../parts/scan/camera.tsx';
import { PictureButton } from '../../parts/scan/picture-button.tsx';
import { Failed } from '../../parts/state/failed.tsx';

interface Values extends Bearer {
  code: string;
}

const FIELDS = {
  code: 'code',
  'document.number': 'number',
  number: 'number',
  birth_date: 'birth_date',
} as const;

/** Takes the patient's code and identity document; home says whether the two belong together. */
export function PresentForm({ onOpened }: { onOpened: (deposit_id: string) => void }) {
  const { t } = useTranslation('images');
  const queries = useQueryClient();
  const form = useForm<Values>({ defaultValues: { code: '', ...NO_BEARER } });
  const present = useMutation({
    mutationFn: (values: Values) => {
      const { document_type, number, birth_date } = bearerInput(values);
      return presentDeposit({ code: values.code, document: { document_type, number }, birth_date });
    },
    onSuccess: async (visit) => {
      form.reset();
      await queries.invalidateQueries({ queryKey: ['deposit-visits'] });
      onOpened(visit.deposit_id);
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const take = ([code]: string[]) => {
    if (code !== undefined) form.setValue('code', code);
  };
  const submit = form.handleSubmit((values) => present.mutate(values));
  return (
    <div className="stack-tight">
      <div className="scan-ways">
        <Camera onCodes={take} />
        <PictureButton onCodes={take} />
      </div>
      <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
        <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
        {present.error === null ? null : <Failed problem={present.error} />}
        <TextField
          form={form}
          name="code"
          label={t('desk.code')}
          hint={t('desk.code.hint')}
          required={t('desk.code.missing')}
        />
        <BearerFields
          form={form}
          names={{ document_type: 'document_type', number: 'number', birth_date: 'birth_date' }}
          legend={t('desk.document')}
        />
        <div>
          <Button type="submit" loading={present.isPending}>
            {t('desk.act')}
          </Button>
        </div>
      </form>
    </div>
  );
}
