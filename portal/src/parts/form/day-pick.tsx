import { TextInput } from '@mantine/core';
import { useId } from 'react';

interface DayPickProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
  min?: string;
  max?: string;
}

/** A day of a filter, with the browser's own calendar. */
export function DayPick({ label, value, onChange, min, max }: DayPickProps) {
  const id = useId();
  return (
    <TextInput
      id={id}
      type="date"
      label={label}
      value={value}
      min={min}
      max={max}
      w={180}
      onChange={(event) => {
        if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
      }}
    />
  );
}
