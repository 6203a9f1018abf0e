import { Textarea } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, OWN_NAMES } from '../../language/languages.ts';
import { errorOf, fieldId } from '../../parts/form/field.ts';
import { SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import type { ChangeValues } from './change-values.ts';

const GRADES = ['official', 'secondary', 'derived', 'provisional'] as const;

/** Where the value can be read, how sure it is, what a reader should know, and why the law is to be changed. */
export function SourceFields({ form }: { form: UseFormReturn<ChangeValues> }) {
  const { t } = useTranslation('policy');
  const code = useCode();
  return (
    <>
      <TextField
        form={form}
        name="source_title"
        label={t('form.source')}
        hint={t('form.source.hint')}
        width={520}
      />
      <TextField
        form={form}
        name="source_url"
        label={t('form.url')}
        hint={t('form.url.hint')}
        width={520}
      />
      <SelectField
        form={form}
        name="grade"
        label={t('form.grade')}
        choices={GRADES.map((value) => ({ value, label: code('grade', value) }))}
      />
      <Textarea
        id={fieldId('reason')}
        label={t('form.reason')}
        error={errorOf(form, 'reason')}
        autosize
        minRows={2}
        maxLength={1000}
        maw={520}
        {...form.register('reason')}
      />
      <NoteFields form={form} />
    </>
  );
}

function NoteFields({ form }: { form: UseFormReturn<ChangeValues> }) {
  const { t } = useTranslation('policy');
  return (
    <fieldset>
      <legend>{t('form.note')}</legend>
      <div className="stack-tight">
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            id={fieldId(`note.${language}`)}
            lang={language}
            label={OWN_NAMES[language]}
            labelProps={{ lang: language }}
            error={errorOf(form, `note.${language}`)}
            autosize
            maxLength={1000}
            maw={520}
            {...form.register(`note.${language}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
