import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CoverageChoices } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { AmountField } from '../../parts/form/amount-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { type Choice, choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { chosenPlace, type VisitValues } from './visit-values.ts';

interface VisitFieldsProps<V extends FieldValues> {
  form: UseFormReturn<V>;
  names: Record<keyof VisitValues, FieldPath<V>>;
  choices: CoverageChoices;
  /** The place that is chosen now. */
  place: string;
}

/** Where, what, when and for how much; what a hospital is like can be said but need not be. */
export function VisitFields<V extends FieldValues>(props: VisitFieldsProps<V>) {
  const { form, names, choices } = props;
  const { t } = useTranslation('cover');
  return (
    <>
      <div className="visit-fields">
        <SelectField
          form={form}
          name={names.place}
          label={t('visit.place')}
          choices={choices.places.map((one) => ({ value: one.place, label: one.name }))}
        />
        <SelectField
          form={form}
          name={names.service}
          label={t('visit.service')}
          choices={choices.services.map(({ service, name }) => ({ value: service, label: name }))}
        />
        <DayField
          form={form}
          name={names.day}
          label={t('visit.day')}
          required={t('visit.day.missing')}
        />
        <AmountField
          form={form}
          name={names.price}
          label={t('visit.price')}
          hint={t('visit.price.hint')}
          currency={chosenPlace(choices, props.place)?.currency ?? ''}
        />
      </div>
      <Institution {...props} />
    </>
  );
}

function Institution<V extends FieldValues>({ form, names, choices, place }: VisitFieldsProps<V>) {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const known = usePlaceNames();
  const chosen = chosenPlace(choices, place);
  const points = chosen?.service_points ?? [];
  const any: Choice = { value: '', label: t('visit.any') };
  return (
    <details className="help">
      <summary>{t('visit.more')}</summary>
      <div className="visit-fields">
        <SelectField
          form={form}
          name={names.setting}
          label={t('visit.setting')}
          choices={[
            any,
            ...choices.settings.map(({ setting, name }) => ({ value: setting, label: name })),
          ]}
        />
        {chosen?.side === 'GD' ? (
          <SelectField
            form={form}
            name={names.level}
            label={t('visit.level')}
            choices={[
              any,
              ...choices.levels.map(({ level, name }) => ({ value: level, label: name })),
            ]}
          />
        ) : null}
        {points.length === 0 ? null : (
          <SelectField
            form={form}
            name={names.service_point}
            label={t('visit.point')}
            choices={[
              any,
              ...points.map(({ service_point }) =>
                choiceOf(service_point, known.point(service_point), language),
              ),
            ]}
          />
        )}
      </div>
    </details>
  );
}
