import { NativeSelect } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { type Language, languageOf, type Texts } from '../../language/languages.ts';
import { errorOf, type FieldProps, fieldId, requiredRule } from './field.ts';

export interface Choice {
  value: string;
  label: string;
  /** Language of the label where it is not that of the page. */
  lang?: Language;
}

interface SelectFieldProps {
  choices: readonly Choice[];
  width?: number;
}

/** One of many, as the browser's own list: it works on a phone and from the keyboard. */
export function SelectField<V extends FieldValues>(props: FieldProps<V> & SelectFieldProps) {
  const { form, name, label, hint, required, choices, width = 420 } = props;
  return (
    <NativeSelect
      id={fieldId(name)}
      label={label}
      description={hint}
      error={errorOf(form, name)}
      maw={width}
      {...form.register(name, requiredRule(required))}
    >
      <Options of={choices} />
    </NativeSelect>
  );
}

/** The choices of a list, each in its language. */
export function Options({ of }: { of: readonly Choice[] }) {
  return of.map(({ value, label, lang }) => (
    <option key={value} value={value} lang={lang}>
      {label}
    </option>
  ));
}

/** A choice by a name that exists in four languages. */
export function choiceOf(value: string, of: Texts, language: Language): Choice {
  return { value, label: of[language], lang: languageOf(of, language) };
}
