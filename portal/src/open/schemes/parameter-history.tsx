import { useTranslation } from 'react-i18next';
import type { DatedValue, SchemeParameter } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { ChangedBy } from '../../parts/values/changed-by.tsx';
import { Day } from '../../parts/values/day.tsx';
import { GradeMark } from '../../parts/values/grade-mark.tsx';
import { SourceLinks } from '../../parts/values/source-links.tsx';
import { Words } from '../../parts/values/words.tsx';
import { useToday } from '../../shell/guard.tsx';
import { ParameterValue } from './parameter-value.tsx';
import { FULL, timelineShape } from './timeline-shape.ts';

/** The whole history of a parameter: a picture of its values over time, and the table with every value and its source. */
export function ParameterHistory({ parameter }: { parameter: SchemeParameter }) {
  const { t } = useTranslation('policy');
  const language = useLanguage();
  const columns: Column<DatedValue>[] = [
    {
      key: 'from',
      head: t('change.from'),
      isName: true,
      cell: (value) => <Day of={value.from} form="short" />,
    },
    {
      key: 'value',
      head: t('timeline.value'),
      cell: (value) => (
        <>
          <strong>
            <ParameterValue value={value.value} of={parameter} />
          </strong>{' '}
          <GradeMark of={value.grade} />
        </>
      ),
    },
    { key: 'source', head: t('change.source'), cell: (value) => <Why of={value} /> },
  ];
  return (
    <>
      <Timeline of={parameter} />
      <DataTable
        caption={t('timeline.of', { parameter: parameter.label[language] })}
        isCaptionHidden
        rows={[...parameter.values].reverse()}
        columns={columns}
        rowKey={(value) => value.from}
      />
    </>
  );
}

/** Source, note, and who changed it. */
function Why({ of }: { of: DatedValue }) {
  return (
    <>
      {of.note === null ? null : (
        <p>
          <Words of={of.note} />
        </p>
      )}
      <small>
        <SourceLinks of={of.sources} />
      </small>
      <ChangedBy of={of.change} />
    </>
  );
}

function Timeline({ of }: { of: SchemeParameter }) {
  const { t } = useTranslation('policy');
  const language = useLanguage();
  const today = useToday();
  if (today === '') return null;
  const shape = timelineShape(of, today);
  const label = t('timeline.chart', {
    parameter: of.label[language],
    count: String(of.values.length),
  });
  return (
    <div className="timeline">
      <svg viewBox={`0 0 ${FULL} ${FULL}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {shape.bands.map((band, nth) => (
          <rect
            key={band.from}
            className={`band band-${band.kind}${nth % 2 === 1 ? ' is-odd' : ''}`}
            x={band.x}
            y={FULL - band.height}
            width={Math.max(1, band.width)}
            height={band.height}
          />
        ))}
        <line className="ground-line" x1={0} x2={FULL} y1={FULL} y2={FULL} />
        {shape.today === null ? null : (
          <line className="today-line" x1={shape.today} x2={shape.today} y1={0} y2={FULL} />
        )}
      </svg>
      <div className="timeline-ends" aria-hidden="true">
        <span>{formatDay(shape.first, language, 'short')}</span>
        <span className="timeline-today">{t('timeline.today')}</span>
        <span>{formatDay(shape.last, language, 'short')}</span>
      </div>
    </div>
  );
}
