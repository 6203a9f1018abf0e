import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCode } from '../parts/values/use-code.ts';

interface StateFilterProps<S extends string> {
  states: readonly S[];
  value: S | undefined;
  onChange: (state: S | undefined) => void;
}

/** Shows messages of one state only. */
export function StateFilter<S extends string>({ states, value, onChange }: StateFilterProps<S>) {
  const { t } = useTranslation('operator');
  const code = useCode();
  return (
    <NativeSelect
      label={t('message.state')}
      value={value ?? ''}
      maw={260}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(states.find((state) => state === chosen));
      }}
      data={[
        { value: '', label: t('message.every_state') },
        ...states.map((state) => ({ value: state, label: code('message', state) })),
      ]}
    />
  );
}
