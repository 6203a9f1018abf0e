import { Button } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { authoriseDeposit, depositInstitutionsQuery } from '../../api/queries/carried/images.ts';
import { readDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { keepCode } from './kept-code.ts';

interface Values {
  visit_day: string;
  institution: string;
  agrees: boolean;
}

const FIELDS = { visit_day: 'visit_day', institution: 'institution' } as const;

/** Asks for the day, the institution and the person's agreement; the code is there with the answer. */
export function AuthoriseForm({
  today,
  onGiven,
}: {
  today: string;
  onGiven: (deposit_id: string) => void;
}) {
  const { t } = useTranslation('images');
  const language = useLanguage();
  const queries = useQueryClient();
  const form = useForm<Values>({
    defaultValues: { visit_day: today, institution: '', agrees: false },
  });
  const day = readDay(useWatch({ control: form.control, name: 'visit_day' })) ?? today;
  const institutions = useQuery({
    ...depositInstitutionsQuery(day, language),
    placeholderData: keepPreviousData,
  });
  const give = useMutation({
    mutationFn: ({ visit_day, institution }: Values) =>
      authoriseDeposit({ visit_day: readDay(visit_day) ?? visit_day, institution }),
    onSuccess: async (made) => {
      keepCode(made.deposit_id, made);
      form.reset();
      await queries.invalidateQueries({ queryKey: ['deposits'] });
      onGiven(made.deposit_id);
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = form.handleSubmit((values) => give.mutate(values));
  const choices = (institutions.data?.institutions ?? []).map(({ institution, name }) => {
    return { value: institution, label: name };
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
      <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
      {give.error === null ? null : <Failed problem={give.error} />}
      <DayField
        form={form}
        name="visit_day"
        label={t('deposit.day')}
        required={t('deposit.day.missing')}
      />
      <SelectField
        form={form}
        name="institution"
        label={t('deposit.institution')}
        required={t('deposit.institution.missing')}
        choices={[{ value: '', label: t('deposit.choose') }, ...choices]}
      />
      {institutions.data?.institutions.length === 0 ? (
        <p className="soft">{t('deposit.institution.none')}</p>
      ) : null}
      <CheckField
        form={form}
        name="agrees"
        label={t('deposit.agree')}
        hint={t('deposit.agree.hint')}
        required={t('deposit.agree.missing')}
      />
      <div>
        <Button type="submit" loading={give.isPending}>
          {t('deposit.act')}
        </Button>
      </div>
    </form>
  );
}
