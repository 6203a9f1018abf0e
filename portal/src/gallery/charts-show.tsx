import { useTranslation } from 'react-i18next';
import { StatisticsView } from '../officer/statistics/statistics-view.tsx';
import '../officer/statistics/statistics.css';
import { Panel } from '../parts/frame/panel.tsx';
import { STATISTICS } from './samples/statistics.ts';

/** Charts and map with their tables. */
export function ChartsShow() {
  const { t } = useTranslation('gallery');
  return (
    <Panel title={t('charts')}>
      <div className="stack">
        <StatisticsView of={STATISTICS} />
      </div>
    </Panel>
  );
}
