import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { PROFESSIONS, SERVICE_KINDS, VISIT_REASONS } from './choices.ts';
import type { ClaimForm } from './claim-form.ts';
import { useOwnPoints } from './use-own-points.ts';

type FormProps = { form: UseFormReturn<ClaimForm> };

/** Where, when and what for. */
export function VisitFields({ form }: FormProps) {
  const { t } = useTranslation('clerk');
  return (
    <fieldset>
      <legend>{t('new.visit')}</legend>
      <div className="fields">
        <PlaceFields form={form} />
        <DayField
          form={form}
          name="service_day"
          label={t('claim.day')}
          required={t('field.service_day.missing')}
        />
        <CareFields form={form} />
        <TextField
          form={form}
          name="episode"
          label={t('field.episode')}
          hint={t('field.episode.hint')}
          required={t('field.episode.missing')}
        />
        <div className="fields-wide stack-tight">
          <CheckField form={form} name="is_optometry" label={t('field.is_optometry')} />
          <CheckField
            form={form}
            name="is_episode_paid"
            label={t('field.is_episode_paid')}
            hint={t('field.is_episode_paid.hint')}
          />
        </div>
      </div>
    </fieldset>
  );
}

function PlaceFields({ form }: FormProps) {
  const { t } = useTranslation('clerk');
  const language = useLanguage();
  const points = useOwnPoints() ?? [];
  const chosen = useWatch({ control: form.control, name: 'service_point' });
  const point = points.find((one) => one.service_point === chosen);
  return (
    <>
      <SelectField
        form={form}
        name="service_point"
        label={t('claim.place')}
        required={t('field.service_point.missing')}
        choices={points.map((one) => choiceOf(one.service_point, one.name, language))}
      />
      <SelectField
        form={form}
        name="department"
        label={t('claim.department')}
        required={t('field.department.missing')}
        choices={[
          { value: '', label: t('field.choose') },
          ...(point?.departments ?? []).map((one) => ({
            value: one.code,
            label:
              one.from === 'unknown'
                ? t('field.department.unknown', { name: one.name[language] })
                : one.name[language],
          })),
        ]}
      />
    </>
  );
}

function CareFields({ form }: FormProps) {
  const { t } = useTranslation('clerk');
  const code = useCode();
  const choices = (family: 'visit_reason' | 'service_kind' | 'profession', of: readonly string[]) =>
    of.map((value) => ({ value, label: code(family, value) }));
  return (
    <>
      <SelectField
        form={form}
        name="visit_reason"
        label={t('claim.reason')}
        required={t('field.visit_reason.missing')}
        choices={[
          { value: '', label: t('field.choose') },
          ...choices('visit_reason', VISIT_REASONS),
        ]}
      />
      <SelectField
        form={form}
        name="profession"
        label={t('field.profession')}
        choices={choices('profession', PROFESSIONS)}
      />
      <SelectField
        form={form}
        name="service_kind"
        label={t('claim.kind')}
        choices={choices('service_kind', SERVICE_KINDS)}
      />
    </>
  );
}
