import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CoverageFact } from '../../api/types.ts';
import { FactField } from '../../open/cover/fact-field.tsx';
import { type FactValues, ordinaryValues, saidFacts } from '../../open/cover/fact-values.ts';

interface AssumedFactsProps {
  of: readonly CoverageFact[];
  scheme: string;
  onFacts: (facts: Record<string, unknown>) => void;
  isBusy: boolean;
}

/** What was taken for granted, to be corrected; the names of its fields begin with the scheme. */
export function AssumedFacts({ of, scheme, onFacts, isBusy }: AssumedFactsProps) {
  const { t } = useTranslation('cover');
  const prefix = `${scheme.replaceAll('.', '_')}__`;
  const named = of.map((one) => ({ ...one, fact: `${prefix}${one.fact}` }));
  const form = useForm<FactValues>({ defaultValues: ordinaryValues(named) });
  const submit = form.handleSubmit((values) => {
    const said = Object.entries(saidFacts(named, values));
    onFacts(Object.fromEntries(said.map(([name, value]) => [name.slice(prefix.length), value])));
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <fieldset className="assumed">
        <legend>{t('scheme.assumed')}</legend>
        <div className="visit-fields">
          {named.map((fact) => (
            <FactField key={fact.fact} of={fact} form={form} />
          ))}
        </div>
        <Button type="submit" variant="outline" loading={isBusy}>
          {t('scheme.assumed.ask')}
        </Button>
      </fieldset>
    </form>
  );
}
