import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCode } from '../parts/values/use-code.ts';

interface StateFilterProps {
  states: readonly string[];
  value: string | undefined;
  onChange: (state: string | undefined) => void;
}

/** Shows messages of one state only. */
export function StateFilter({ states, value, onChange }: StateFilterProps) {
  const { t } = useTranslation('operator');
  const code = useCode();
  return (
    <NativeSelect
      label={t('message.state')}
      value={value ?? ''}
      maw={260}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(chosen === '' ? undefined : chosen);
      }}
      data={[
        { value: '', label: t('message.every_state') },
        ...states.map((state) => ({ value: state, label: code('message', state) })),
      ]}
    />
  );
}
