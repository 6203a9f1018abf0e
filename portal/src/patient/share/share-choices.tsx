import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LinkRules } from '../../api/types.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { Help } from '../../parts/frame/help.tsx';
import { SENSITIVE, type ShareValues } from './share-values.ts';

/** What the person may narrow or allow; all of it may be left as it is. */
export function ShareChoices({
  form,
  rules,
}: {
  form: UseFormReturn<ShareValues>;
  rules: LinkRules;
}) {
  const { t } = useTranslation('carry');
  const classes = useWatch({ control: form.control, name: 'classes' });
  const isSensitive = SENSITIVE.some((one) => classes[one]);
  return (
    <Help title={t('share.more')}>
      <div className="stack-tight">
        <DayField
          form={form}
          name="care_from"
          label={t('share.care_from')}
          hint={t('share.care_from.hint', { years: String(rules.record_years) })}
        />
        <SelectField
          form={form}
          name="purpose"
          label={t('share.purpose')}
          choices={(['treatment', 'continuity'] as const).map((value) => ({
            value,
            label: t(`share.purpose.${value}`),
          }))}
        />
        <TextField
          form={form}
          name="openings_max"
          label={t('share.openings_max')}
          hint={t('share.openings_max.hint', { most: String(rules.openings_max) })}
          width={160}
        />
        <TextField
          form={form}
          name="keep_days"
          label={t('share.keep_days')}
          hint={t('share.keep_days.hint', { most: String(rules.keep_days_max) })}
          width={160}
        />
        <fieldset className="radios">
          <legend>{t('share.sensitive')}</legend>
          <p className="soft">{t('share.sensitive.hint')}</p>
          {SENSITIVE.map((one) => (
            <CheckField
              key={one}
              form={form}
              name={`classes.${one}`}
              label={t(`share.class.${one}`)}
            />
          ))}
        </fieldset>
        {isSensitive ? (
          <CheckField
            form={form}
            name="sensitive_expressed"
            label={t('share.sensitive.agree')}
            required={t('share.sensitive.missing')}
          />
        ) : null}
      </div>
    </Help>
  );
}
