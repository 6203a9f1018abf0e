import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { servicePointsQuery } from '../../api/queries/people.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { FieldProps } from '../../parts/form/field.ts';
import { choiceOf, SelectField } from '../../parts/form/select-field.tsx';
import { TextField } from '../../parts/form/text-field.tsx';
import { useToday } from '../../shell/guard.tsx';
import type { CaseValues } from './case-values.ts';

/** An institution of the treating side: of the list where that side's institutions are known, else by its code. */
export function InstitutionField(props: FieldProps<CaseValues> & { side: string }) {
  const { t } = useTranslation('cases');
  const { side, ...field } = props;
  const language = useLanguage();
  const today = useToday();
  const points = useQuery({ ...servicePointsQuery(today), enabled: today !== '' });
  const there = (points.data?.points ?? []).filter(({ jurisdiction }) => jurisdiction === side);
  if (there.length === 0) return <TextField {...field} />;
  const choices = there.map((point) => choiceOf(point.service_point, point.name, language));
  return <SelectField {...field} choices={[{ value: '', label: t('field.choose') }, ...choices]} />;
}
