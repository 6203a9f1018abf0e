import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { correctFile, folderFileQuery } from '../../api/queries/carried/folder.ts';
import type { FolderFile } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { DOCUMENT_TYPES, documentTypeOf } from './file-words.ts';

interface Described {
  title: string;
  document_type: string;
  document_day: string;
  origin: string;
}

/** What the person says of a document: its title, kind, day and where it is from. */
export function DescribeFile({ of }: { of: FolderFile }) {
  const { t } = useTranslation('folder');
  const form = useForm<Described>({
    defaultValues: {
      title: of.title,
      document_type: documentTypeOf(of.document_type),
      document_day: of.document_day ?? '',
      origin: of.origin,
    },
  });
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ title, document_type, document_day, origin }: Described) =>
      correctFile(of.file_id, {
        title,
        document_type: documentTypeOf(document_type),
        document_day: readDay(document_day),
        origin,
      }),
    onSuccess: async (file) => {
      queries.setQueryData(folderFileQuery(of.file_id).queryKey, file);
      await queries.invalidateQueries({ queryKey: ['folder'] });
    },
    onError: (problem) => placeErrors(form, problem, { document_day: 'document_day' }),
  });
  const submit = form.handleSubmit((values) => save.mutate(values));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
      <ErrorSummary errors={form.formState.errors} attempt={form.formState.submitCount} />
      {save.error === null ? null : <Failed problem={save.error} />}
      {save.isSuccess ? <Note tone="done" title={t('file.saved')} live="polite" /> : null}
      <TextField
        form={form}
        name="title"
        label={t('file.title')}
        required={t('file.title.missing')}
      />
      <SelectField
        form={form}
        name="document_type"
        label={t('file.type')}
        width={320}
        choices={DOCUMENT_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <DayField form={form} name="document_day" label={t('file.day')} hint={t('file.day.hint')} />
      <TextField form={form} name="origin" label={t('file.origin')} hint={t('file.origin.hint')} />
      <div>
        <Button type="submit" loading={save.isPending}>
          {t('file.save')}
        </Button>
      </div>
    </form>
  );
}
