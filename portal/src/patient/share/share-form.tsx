import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyForLink } from '../../api/queries/carried/carry.ts';
import { servicePointsQuery } from '../../api/queries/people.ts';
import type { LinkRules, ServicePoint } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { type Choice, choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { Failed } from '../../parts/state/failed.tsx';
import { useToday } from '../../shell/guard.tsx';
import { keepCodes } from './kept-codes.ts';
import { ShareChoices } from './share-choices.tsx';
import { linkInput, NOTHING_CHOSEN, type ShareValues } from './share-values.ts';

const FIELDS = {
  institution: 'institution',
  expressed: 'expressed',
  care_from: 'care_from',
  openings_max: 'openings_max',
  keep_days: 'keep_days',
} as const;

/** Asks for the hospital and the person's agreement; the codes are there with the answer. */
export function ShareForm({
  rules,
  forPerson,
  onGiven,
}: {
  rules: LinkRules | null;
  forPerson: string | null;
  onGiven: (link_id: string, packet: string | null) => void;
}) {
  const { t } = useTranslation('carry');
  const queries = useQueryClient();
  const choices = useInstitutions();
  const form = useForm<ShareValues>({ defaultValues: NOTHING_CHOSEN });
  const apply = useMutation({
    mutationFn: (values: ShareValues) => applyForLink(linkInput(values, forPerson)),
    onSuccess: async ({ link_id, packet, ...codes }) => {
      keepCodes(link_id, codes);
      form.reset();
      await queries.invalidateQueries({ queryKey: ['own-links'] });
      onGiven(link_id, packet);
    },
    onError: (problem) => placeErrors(form, problem, FIELDS),
  });
  const submit = form.handleSubmit((values) => apply.mutate(values));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
      <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
      {apply.error === null ? null : <Failed problem={apply.error} />}
      <SelectField
        form={form}
        name="institution"
        label={t('share.institution')}
        hint={t('share.institution.hint')}
        required={t('share.institution.missing')}
        choices={[{ value: '', label: t('share.choose') }, ...choices]}
      />
      {rules === null ? null : (
        <p className="soft">
          {t('share.what', { years: String(rules.record_years) })}{' '}
          {t('share.limits', {
            days: String(rules.link_days),
            openings: String(rules.openings_max),
          })}
        </p>
      )}
      {rules === null ? null : <ShareChoices form={form} rules={rules} />}
      <CheckField
        form={form}
        name="with_packet"
        label={t('packet.with')}
        hint={t('packet.with.hint')}
      />
      <CheckField
        form={form}
        name="expressed"
        label={t('share.agree')}
        required={t('share.agree.missing')}
      />
      <div>
        <Button type="submit" loading={apply.isPending}>
          {t('share.act')}
        </Button>
      </div>
    </form>
  );
}

/** Institutions that take part today, each once, by name. */
function useInstitutions(): Choice[] {
  const language = useLanguage();
  const today = useToday();
  const points = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  const byCode = new Map<string, ServicePoint>();
  for (const point of points.data?.points ?? []) byCode.set(point.institution, point);
  return [...byCode]
    .map(([code, point]) => choiceOf(code, point.institution_name, language))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
