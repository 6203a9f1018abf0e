import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { everyDocument } from '../../clerk/cover/check-values.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Help } from '../../parts/frame/help.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { usePrincipal } from '../../shell/guard.tsx';
import { offerDecider } from '../sharing/sharing-queries.ts';
import { word } from '../sharing/terms-list.tsx';
import { OFFER_FIELDS, type OfferValues, offerInput } from './offer-values.ts';

/** Names somebody who may decide for the reader; it counts once that one accepts. */
export function OfferDecider({ kinds }: { kinds: readonly string[] }) {
  const { t } = useTranslation('sharing');
  return (
    <Help title={t('offer.title')}>
      <p>{t('offer.text')}</p>
      <OfferForm kinds={kinds} />
    </Help>
  );
}

function OfferForm({ kinds }: { kinds: readonly string[] }) {
  const { t } = useTranslation('sharing');
  const queries = useQueryClient();
  const documents = everyDocument(usePrincipal().jurisdiction);
  const empty: OfferValues = {
    document_type: documents[0] ?? 'hkid',
    number: '',
    birth_date: '',
    kind: kinds[0] ?? '',
    agrees: false,
  };
  const form = useForm<OfferValues>({ defaultValues: empty });
  const [attempt, setAttempt] = useState(0);
  const [isPlaced, setPlaced] = useState(false);
  const offer = useMutation({
    mutationFn: (values: OfferValues) => offerDecider(offerInput(values)),
    onSuccess: () => {
      form.reset(empty);
      return queries.invalidateQueries({ queryKey: ['sharing-deciders'] });
    },
    onError: (problem) => {
      setPlaced(placeErrors(form, problem, OFFER_FIELDS));
      setAttempt(attempt + 1);
    },
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (values) => offer.mutate(values),
      () => setAttempt(attempt + 1),
    )(event);
  };
  return (
    <form onSubmit={submit} noValidate className="stack-tight">
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <OfferFields form={form} kinds={kinds} documents={documents} />
      {offer.error === null || isPlaced ? null : <Failed problem={offer.error} />}
      {offer.data === undefined ? null : <Note tone="done" title={t('offer.done')} live="polite" />}
      <div>
        <Button type="submit" loading={offer.isPending}>
          {t('offer.act')}
        </Button>
      </div>
    </form>
  );
}

function OfferFields({
  form,
  kinds,
  documents,
}: {
  form: UseFormReturn<OfferValues>;
  kinds: readonly string[];
  documents: readonly string[];
}) {
  const { t } = useTranslation('sharing');
  const code = useCode();
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label={t('offer.kind')}
        choices={kinds.map((value) => ({ value, label: word(t, 'kind', value) }))}
      />
      <SelectField
        form={form}
        name="document_type"
        label={t('offer.document')}
        choices={documents.map((value) => ({ value, label: code('document', value) }))}
      />
      <TextField
        form={form}
        name="number"
        label={t('offer.number')}
        required={t('offer.number.missing')}
      />
      <DayField
        form={form}
        name="birth_date"
        label={t('offer.born')}
        required={t('offer.born.missing')}
      />
      <CheckField
        form={form}
        name="agrees"
        label={t('offer.agree')}
        required={t('form.agree.missing')}
      />
    </>
  );
}
