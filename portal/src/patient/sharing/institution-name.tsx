import { useTranslation } from 'react-i18next';
import type { Sharing } from '../../api/types.ts';
import { Words } from '../../parts/values/words.tsx';

/** With whom: the institution's name, its code where the network has no name for it, or everybody. */
export function InstitutionName({ of }: { of: Pick<Sharing, 'institution' | 'institution_name'> }) {
  const { t } = useTranslation('sharing');
  if (of.institution === '*') return t('everybody');
  return of.institution_name === null ? of.institution : <Words of={of.institution_name} />;
}
