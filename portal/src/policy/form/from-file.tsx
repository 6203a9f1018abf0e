import { FileInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChangeValues, valuesOfFile } from './change-values.ts';

/** Fills the form from a change that another side exported, so that both sides draft the same. */
export function FromFile({ onFile }: { onFile: (values: ChangeValues) => void }) {
  const { t } = useTranslation('policy');
  const [isWrong, setWrong] = useState(false);
  const read = async (file: File | null) => {
    if (file === null) return;
    const values = valuesOfFile(await file.text());
    setWrong(values === null);
    if (values !== null) onFile(values);
  };
  return (
    <FileInput
      label={t('form.file')}
      placeholder={t('form.file.choose')}
      accept="application/json"
      maw={420}
      error={isWrong ? t('form.file.wrong') : undefined}
      onChange={(file) => void read(file)}
    />
  );
}
