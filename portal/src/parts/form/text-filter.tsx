import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

const TYPING_MS = 250;

interface TextFilterProps {
  id: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
}

/** Narrows a list by a text; waits until the typing rests before it asks. */
export function TextFilter({ id, label, value, onChange }: TextFilterProps) {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    // All filters were cleared; what is typed meanwhile stays otherwise.
    if (value === '') setTyped('');
  }
  useEffect(() => {
    if (typed === value) return;
    const wait = window.setTimeout(() => onChange(typed), TYPING_MS);
    return () => window.clearTimeout(wait);
  }, [typed, value, onChange]);
  return (
    <TextInput
      id={id}
      label={label}
      value={typed}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
