import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { PersonAnswer } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { placeErrors } from '../../parts/form/server-errors.ts';
import type { SaidFacts } from '../answer/person-answer.tsx';

interface CoverQuestion<V extends FieldValues> {
  form: UseFormReturn<V>;
  /** Asks the node with what the form holds and what was said beside it. */
  ask: (values: V, facts: SaidFacts) => Promise<PersonAnswer>;
  /** The field for each member of the request. */
  fields: Readonly<Record<string, FieldPath<V>>>;
}

/** A question about cover on its way: sent with the form, asked again with more facts, or in another language. */
export function useCoverQuestion<V extends FieldValues>({ form, ask, fields }: CoverQuestion<V>) {
  const language = useLanguage();
  const [said, setSaid] = useState<SaidFacts>({});
  const answer = useRef<HTMLDivElement>(null);
  const asking = useMutation({
    mutationFn: ({ values, facts }: { values: V; facts: SaidFacts }) => ask(values, facts),
  });
  const send = (values: V, facts: SaidFacts) => {
    setSaid(facts);
    asking.mutate(
      { values, facts },
      {
        onSuccess: () => answer.current?.focus(),
        onError: (problem) => void placeErrors(form, problem, fields),
      },
    );
  };
  // What was answered in another language is asked again in this one.
  const asked = useRef(language);
  useEffect(() => {
    if (asked.current === language) return;
    asked.current = language;
    if (asking.data !== undefined) send(form.getValues(), said);
  });
  return {
    asking,
    said,
    /** Where the answer stands; it takes the focus. */
    answer,
    submit: form.handleSubmit((values) => send(values as V, {})),
    say: (facts: SaidFacts) => send(form.getValues(), facts),
  };
}
