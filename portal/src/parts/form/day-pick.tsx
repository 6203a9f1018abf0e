import { TextInput } from '@mantine/core';
import { useId } from 'react';

interface DayPickProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
  /** Without a day the filter is off; else a day is kept until another is whole. */
  isOptional?: boolean;
}

/** A day of a filter, with the browser's own calendar. */
export function DayPick({ label, value, onChange, isOptional = false }: DayPickProps) {
  const id = useId();
  return (
    <TextInput
      id={id}
      type="date"
      label={label}
      value={value}
      w={180}
      onChange={(event) => {
        const day = event.currentTarget.value;
        if (day !== '' || isOptional) onChange(day);
      }}
    />
  );
}
