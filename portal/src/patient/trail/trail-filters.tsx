import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type TrailFilters, trailInstitutionsQuery } from '../../api/queries/carried/trail.ts';
import { useLanguage } from '../../language/use-language.ts';

const GROUPS = ['looks', 'changes', 'exports', 'decisions', 'emergency', 'refused'] as const;

interface FilterProps {
  of: TrailFilters;
  /** Somebody for whom the reader decides; null for the reader. */
  forPerson: string | null;
  onChange: (filters: TrailFilters) => void;
}

/** Filters of the trail: institution, kind and days. Each takes effect at once. */
export function TrailFilterFields({ of, forPerson, onChange }: FilterProps) {
  const { t } = useTranslation('trail');
  const institutions = useQuery(trailInstitutionsQuery(forPerson, useLanguage()));
  /** Sets one filter, or takes it away where nothing is chosen. */
  const choose = (name: keyof TrailFilters, value: string | true) => {
    const { [name]: _before, ...others } = of;
    onChange(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <fieldset className="trail-filters no-print">
      <legend>{t('filter')}</legend>
      <NativeSelect
        label={t('filter.institution')}
        value={of.institution ?? ''}
        onChange={(event) => choose('institution', event.currentTarget.value)}
      >
        <option value="">{t('filter.every')}</option>
        {(institutions.data?.institutions ?? []).map(({ institution, name, lang }) => (
          <option key={institution} value={institution} lang={lang}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('filter.group')}
        value={of.group ?? ''}
        onChange={(event) => choose('group', event.currentTarget.value)}
      >
        <option value="">{t('group.all')}</option>
        {GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`group.${group}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        type="date"
        label={t('filter.from')}
        value={of.from ?? ''}
        onChange={(event) => choose('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('filter.to')}
        value={of.to ?? ''}
        onChange={(event) => choose('to', event.currentTarget.value)}
      />
      <Checkbox
        label={t('filter.own')}
        checked={of.all === true}
        onChange={(event) => choose('all', event.currentTarget.checked ? true : '')}
      />
    </fieldset>
  );
}
