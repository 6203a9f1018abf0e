import { useTranslation } from 'react-i18next';
import { chooseDensity, useDensity } from './use-density.ts';

/** Larger or smaller text, remembered in this browser. */
export function DensitySwitch() {
  const { t } = useTranslation('shell');
  const density = useDensity();
  const next = density === 'compact' ? 'comfortable' : 'compact';
  return (
    <button type="button" className="link" onClick={() => chooseDensity(next)}>
      {t(next === 'compact' ? 'density.compact' : 'density.comfortable')}
    </button>
  );
}
