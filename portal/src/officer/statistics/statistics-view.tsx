import { useTranslation } from 'react-i18next';
import type { Statistics, UseLine } from '../../api/types.ts';
import { formatMonth } from '../../format/day.ts';
import { languageOf } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { AsOf } from '../../parts/state/as-of.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { CityMap } from './city-map.tsx';
import { Figures } from './figures.tsx';
import { UseBars } from './use-bars.tsx';
import { UseTable } from './use-table.tsx';

/** All figures of one answer; every chart beside the table with its data. */
export function StatisticsView({ of }: { of: Statistics }) {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const code = useCode();
  const places = usePlaceNames();
  if (of.totals.transactions === 0) {
    return (
      <Empty title={t('statistics.none')}>
        <p>{t('statistics.none.text')}</p>
      </Empty>
    );
  }
  const named = (lines: readonly UseLine[], name: (line: UseLine) => string) =>
    lines.map((line) => ({ ...line, text: name(line), lang: language }));
  const months = named(of.by_month, (line) => formatMonth(line.name, language, 'short'));
  const reasons = named(of.by_visit_reason, (line) => code('visit_reason', line.name));
  const cities = named(of.by_city, (line) => code('city', line.name));
  const points = of.by_point.map((line) => {
    const name = places.point(line.name);
    return { ...line, text: name[language], lang: languageOf(name, language) };
  });
  const all = of.totals.transactions;
  return (
    <>
      <Figures of={of} />
      <AsOf at={of.as_of} />
      <Panel title={t('statistics.by_city')} kind="plain">
        <div className="chart-pair">
          <CityMap of={cities} />
          <UseTable name="by-city" title={t('statistics.by_city')} of={cities} all={all} />
        </div>
      </Panel>
      <Panel title={t('statistics.by_reason')} kind="plain">
        <div className="chart-pair">
          <UseBars title={t('statistics.by_reason')} of={reasons} as="rows" />
          <UseTable name="by-reason" title={t('statistics.by_reason')} of={reasons} all={all} />
        </div>
      </Panel>
      <Panel title={t('statistics.by_month')} kind="plain">
        <div className="chart-pair">
          <UseBars title={t('statistics.by_month')} of={months} as="columns" />
          <UseTable name="by-month" title={t('statistics.by_month')} of={months} all={all} />
        </div>
      </Panel>
      <Panel title={t('statistics.by_point')} kind="plain">
        <div className="chart-pair is-stacked">
          <UseBars title={t('statistics.by_point')} of={points} as="rows" />
          <UseTable name="by-point" title={t('statistics.by_point')} of={points} all={all} />
        </div>
      </Panel>
    </>
  );
}
