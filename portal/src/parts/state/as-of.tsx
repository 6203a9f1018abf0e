import { useTranslation } from 'react-i18next';
import { formatMoment, zoneName } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';

/** The moment of an answer that came from another node or from the books. */
export function AsOf({ at }: { at: string }) {
  const { t } = useTranslation('parts');
  const language = useLanguage();
  const moment = `${formatMoment(at, language)}${zoneName(language)}`;
  return (
    <p className="soft">
      <small>{t('as_of', { moment })}</small>
    </p>
  );
}
