import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TransferParties } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { choiceOf, SelectField } from '../../parts/form/select-field.tsx';

/** Who sends and who receives: the first of this side, the second of another. */
export function PartyFields<V extends FieldValues & { exporter: string; importer: string }>({
  form,
  of,
}: {
  form: UseFormReturn<V>;
  of: TransferParties;
}) {
  const { t } = useTranslation('transfers');
  const language = useLanguage();
  const choose = { value: '', label: t('form.choose') };
  const choices = (isOwn: boolean) =>
    of.parties
      .filter(({ side }) => (side === of.side) === isOwn)
      .map(({ code, name }) => choiceOf(code, name, language));
  return (
    <>
      <SelectField
        form={form}
        name={'exporter' as FieldPath<V>}
        label={t('register.exporter')}
        required={t('form.exporter.missing')}
        choices={[choose, ...choices(true)]}
      />
      <SelectField
        form={form}
        name={'importer' as FieldPath<V>}
        label={t('register.importer')}
        required={t('form.importer.missing')}
        choices={[choose, ...choices(false)]}
      />
    </>
  );
}
