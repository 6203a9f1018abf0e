import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { registerEpisode } from '../../api/queries/episodes.ts';
import { servicePointsQuery } from '../../api/queries/people.ts';
import { readDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { useToday } from '../../shell/guard.tsx';
import '../statements/statement.css';

interface EpisodeValues {
  institution: string;
  episode: string;
  insured_on: string;
}

const EMPTY: EpisodeValues = { institution: '', episode: '', insured_on: '' };
const FIELDS = {
  institution: 'institution',
  episode: 'episode',
  insured_on: 'insured_on',
} as const;

/** Registers an episode that the insurance pays. */
export function EpisodeForm() {
  const { t } = useTranslation('officer');
  const queries = useQueryClient();
  const institutions = useInstitutionChoices();
  const form = useForm<EpisodeValues>({ defaultValues: EMPTY });
  const [attempt, setAttempt] = useState(0);
  const add = useMutation({
    mutationFn: (of: EpisodeValues) =>
      registerEpisode({
        institution: of.institution,
        episode: of.episode.trim(),
        insured_on: readDay(of.insured_on) ?? of.insured_on,
      }),
    onSuccess: () => {
      form.reset(EMPTY);
      return queries.invalidateQueries({ queryKey: ['insured-episodes'] });
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (values) => add.mutate(values),
      () => setAttempt(attempt + 1),
    )(event);
  };
  return (
    <form className="stack-tight" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <div className="pay-row">
        <SelectField
          form={form}
          name="institution"
          label={t('episodes.institution')}
          required={t('episodes.institution.missing')}
          choices={[{ value: '', label: t('episodes.choose') }, ...institutions]}
        />
        <TextField
          form={form}
          name="episode"
          label={t('episodes.episode')}
          required={t('episodes.episode.missing')}
        />
        <DayField
          form={form}
          name="insured_on"
          label={t('episodes.insured_on')}
          required={t('episodes.insured_on.missing')}
        />
      </div>
      {add.error === null ? null : <Failed problem={add.error} />}
      <div>
        <Button type="submit" loading={add.isPending}>
          {t('episodes.register')}
        </Button>
      </div>
    </form>
  );
}

/** Every institution that has a service point, once. */
function useInstitutionChoices() {
  const language = useLanguage();
  const today = useToday();
  const points = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  const names = new Map(
    (points.data?.points ?? []).map(
      (point) => [point.institution, point.institution_name] as const,
    ),
  );
  return [...names].map(([value, name]) => choiceOf(value, name, language));
}
