import { useTranslation } from 'react-i18next';
import { formatMoment, zoneName } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Note } from '../frame/note.tsx';
import { useCode } from '../values/use-code.ts';

/** Says honestly that another side cannot be reached, since when, and that nothing is lost. */
export function AwayBar({ side, since }: { side: string; since: string }) {
  const { t } = useTranslation('parts');
  const code = useCode();
  const language = useLanguage();
  const facts = {
    side: code('side', side),
    since: `${formatMoment(since, language)}${zoneName(language)}`,
  };
  return (
    <Note tone="waiting" title={t('away.title', facts)} live="polite">
      <p>{t('away.text')}</p>
    </Note>
  );
}
