import '../cases.css';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { openCase } from '../../api/queries/cases.ts';
import type { CaseForm, CaseForms, CaseInput, Jurisdiction } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';
import { CheckField } from '../../parts/form/check-field.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { ErrorSummary } from '../../parts/form/error-summary.tsx';
import { SelectField } from '../../parts/form/select-field.tsx';
import { placeErrors } from '../../parts/form/server-errors.ts';
import { TextField } from '../../parts/form/text-field.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { usePrincipal } from '../../shell/guard.tsx';
import { CaseFieldInput } from '../fields/case-field.tsx';
import { type CaseValues, ordinaryValues, saidFacts } from '../fields/case-values.ts';
import { CURRENCIES } from '../page/case-acts.tsx';

const DOCUMENTS: readonly CaseInput['document']['document_type'][] = [
  'hkid',
  'home_return_permit',
  'macao_bir',
  'residence_permit',
  'resident_identity',
  'exemption_certificate',
  'exit_entry_permit',
];

/** Names of the form that are no facts of the case; a fact of the same name would hide one. */
const OWN = { peer: '_peer', part: '_part', type: '_type', number: '_number' } as const;
const BORN = '_born';
const AGREES = '_agrees';

/** Document, consent and facts of a new case; the other side is told at once. */
export function OpenCaseForm({ forms, of }: { forms: CaseForms; of: CaseForm }) {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<CaseValues>({ defaultValues: firstValues(forms, of) });
  const [attempt, setAttempt] = useState(0);
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: (values: CaseValues) => openCase(inputOf(forms, of, values), key),
    onSuccess: async ({ case_id }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$case_id', params: { case_id } });
    },
    onError: (problem) =>
      placeErrors(form, problem, {
        ...Object.fromEntries(of.fields.map(({ fact }) => [fact, fact])),
        'document.number': OWN.number,
        birth_date: BORN,
        consent: AGREES,
      }),
  });
  const submit = (event: SyntheticEvent) => {
    void form.handleSubmit(
      (values) => send.mutate(values),
      () => setAttempt(attempt + 1),
    )(event);
  };
  return (
    <form className="case-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.formState.errors} attempt={attempt} />
      <Sides form={form} forms={forms} of={of} />
      <PersonFields form={form} />
      <FactFields form={form} of={of} />
      <fieldset>
        <legend>{t('open.consent')}</legend>
        <blockquote>{forms.consent.text}</blockquote>
        <CheckField
          form={form}
          name={AGREES}
          label={t('open.expressed')}
          required={t('open.expressed.missing')}
        />
      </fieldset>
      {send.error === null ? null : <Failed problem={send.error} />}
      <div>
        <Button type="submit" loading={send.isPending}>
          {t('open.send')}
        </Button>
      </div>
    </form>
  );
}

function firstValues(forms: CaseForms, of: CaseForm): CaseValues {
  return {
    ...ordinaryValues(of.fields),
    [OWN.peer]: forms.peers[0]?.side ?? '',
    [OWN.part]: of.parts[0] ?? 'lead',
    [OWN.type]: 'hkid',
    [OWN.number]: '',
    [BORN]: '',
    [AGREES]: false,
  };
}

function inputOf(forms: CaseForms, of: CaseForm, values: CaseValues): CaseInput {
  const text = (name: string) => String(values[name] ?? '').trim();
  return {
    kind: of.kind,
    peer: text(OWN.peer) as Jurisdiction,
    part: text(OWN.part) as 'lead',
    document: {
      document_type: text(OWN.type) as CaseInput['document']['document_type'],
      number: text(OWN.number),
    },
    birth_date: readDay(text(BORN)) ?? text(BORN),
    consent: { expressed: values[AGREES] === true, text_version: forms.consent.text_version },
    facts: saidFacts(of.fields, values),
  };
}

type Form = UseFormReturn<CaseValues>;

function Sides({ form, forms, of }: { form: Form; forms: CaseForms; of: CaseForm }) {
  const { t } = useTranslation('cases');
  return (
    <>
      <SelectField
        form={form}
        name={OWN.peer}
        label={t('open.peer')}
        choices={forms.peers.map(({ side, name }) => ({ value: side, label: name }))}
      />
      <SelectField
        form={form}
        name={OWN.part}
        label={t('open.part')}
        choices={of.parts.map((part) => ({ value: part, label: t(`part.${of.kind}.${part}`) }))}
      />
    </>
  );
}

function PersonFields({ form }: { form: Form }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  return (
    <fieldset>
      <legend>{t('open.person')}</legend>
      <SelectField
        form={form}
        name={OWN.type}
        label={t('open.document_type')}
        choices={DOCUMENTS.map((value) => ({ value, label: code('document', value) }))}
      />
      <TextField
        form={form}
        name={OWN.number}
        label={t('open.number')}
        required={t('open.number.missing')}
      />
      <DayField
        form={form}
        name={BORN}
        label={t('open.birth_date')}
        required={t('open.birth_date.missing')}
      />
    </fieldset>
  );
}

/** Amounts and institutions are those of the treating side. */
function FactFields({ form, of }: { form: Form; of: CaseForm }) {
  const { t } = useTranslation('cases');
  const { jurisdiction } = usePrincipal();
  const isLead = form.watch(OWN.part) === 'lead';
  const other = (isLead ? String(form.watch(OWN.peer)) : jurisdiction) as Jurisdiction;
  return (
    <fieldset>
      <legend>{t('open.facts')}</legend>
      {of.fields.map((field) => (
        <CaseFieldInput
          key={field.fact}
          of={field}
          form={form}
          currency={CURRENCIES[other]}
          side={other}
        />
      ))}
    </fieldset>
  );
}
