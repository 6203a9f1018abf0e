import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField } from '../parts/form/amount-field.tsx';
import { CheckField } from '../parts/form/check-field.tsx';
import { ConfirmPanel } from '../parts/form/confirm-panel.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { DayPick } from '../parts/form/day-pick.tsx';
import { ErrorSummary } from '../parts/form/error-summary.tsx';
import { RadiosField } from '../parts/form/radios-field.tsx';
import { SelectField } from '../parts/form/select-field.tsx';
import { TextField } from '../parts/form/text-field.tsx';
import { Panel } from '../parts/frame/panel.tsx';

/** Fields with hints and errors, the error summary, buttons, and a step to confirm. */
export function FormsShow() {
  const { t } = useTranslation('gallery');
  const form = useForm({
    defaultValues: {
      text: '',
      amount: '326.5x',
      day: '2026-01-31',
      choice: 'one',
      option: 'one',
      tick: false,
    },
  });
  useEffect(() => {
    form.setError('text', { message: t('form.missing') });
    form.setError('amount', { message: t('form.amount') });
  }, [form, t]);
  const choices = [
    { value: 'one', label: t('form.one') },
    { value: 'two', label: t('form.two') },
  ];
  return (
    <Panel title={t('forms')}>
      <div className="stack">
        <ErrorSummary errors={form.formState.errors} attempt={0} />
        <TextField form={form} name="text" label={t('form.text')} hint={t('form.hint')} />
        <AmountField form={form} name="amount" label={t('form.amount.label')} currency="CNY" />
        <DayField form={form} name="day" label={t('form.day')} />
        <DayPick label={t('form.pick')} value="2026-01-31" onChange={() => undefined} />
        <SelectField form={form} name="choice" label={t('form.select')} choices={choices} />
        <RadiosField form={form} name="option" label={t('form.radios')} choices={choices} />
        <CheckField form={form} name="tick" label={t('form.check')} hint={t('form.hint')} />
        <div className="row">
          <Button>{t('form.button')}</Button>
          <Button variant="outline">{t('form.button.second')}</Button>
          <Button variant="subtle">{t('form.button.third')}</Button>
          <Button disabled>{t('form.button.off')}</Button>
        </div>
        <ConfirmPanel
          ask={t('confirm.ask')}
          title={t('confirm.title')}
          text={t('note.text')}
          act={t('confirm.act')}
          onAct={() => undefined}
          isBusy={false}
          problem={null}
        />
      </div>
    </Panel>
  );
}
