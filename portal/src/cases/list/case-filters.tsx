import '../cases.css';
import { NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseForm } from '../../api/types.ts';
import { Options } from '../../parts/form/select-field.tsx';

const route = getRouteApi('/case-readers-only/cases');
const TYPING_MS = 250;

/** Narrows the list; every choice stands in the address. */
export function CaseFilters({ kinds }: { kinds: readonly CaseForm[] }) {
  const { t } = useTranslation('cases');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (name: 'kind' | 'text', value: string) => {
    const { [name]: _, ...others } = search;
    void navigate({
      search: value === '' ? others : { ...others, [name]: value },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <search className="case-filters" aria-label={t('list.filters')}>
      <TextFilter value={search.text ?? ''} onChange={(text) => change('text', text)} />
      <NativeSelect
        label={t('list.kind')}
        value={search.kind ?? ''}
        onChange={(event) => change('kind', event.currentTarget.value)}
      >
        <Options
          of={[
            { value: '', label: t('list.every_kind') },
            ...kinds.map(({ kind, title }) => ({ value: kind, label: title })),
          ]}
        />
      </NativeSelect>
    </search>
  );
}

/** Waits until the typing rests before it asks. */
function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('cases');
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return;
    const wait = window.setTimeout(() => onChange(typed.trim()), TYPING_MS);
    return () => window.clearTimeout(wait);
  }, [typed, value, onChange]);
  return (
    <TextInput
      label={t('list.text')}
      value={typed}
      maxLength={40}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
