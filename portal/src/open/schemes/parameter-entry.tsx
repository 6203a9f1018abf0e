import { useTranslation } from 'react-i18next';
import type { SchemeParameter } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Help } from '../../parts/frame/help.tsx';
import { GradeMark } from '../../parts/values/grade-mark.tsx';
import { Words } from '../../parts/values/words.tsx';
import { ParameterHistory } from './parameter-history.tsx';
import { ParameterValue } from './parameter-value.tsx';

/** One parameter: what it is today, since when, and its whole history with sources. */
export function ParameterEntry({ parameter }: { parameter: SchemeParameter }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const { on } = parameter;
  const isLong = parameter.unit === 'codes';
  return (
    <section className="parameter" aria-label={parameter.label[language]}>
      <div>
        <h3>
          <Words of={parameter.label} />
        </h3>
        <p className="row">
          <small>
            {on === null
              ? t('schemes.not_yet')
              : t('schemes.since', { day: formatDay(on.from, language) })}
          </small>
          {on === null ? null : <GradeMark of={on.grade} />}
        </p>
      </div>
      <p className={isLong ? 'parameter-value is-long' : 'parameter-value'}>
        {on === null ? '–' : <ParameterValue value={on.value} of={parameter} />}
      </p>
      <div className="parameter-more">
        <Help title={t('schemes.history', { count: parameter.values.length })}>
          <ParameterHistory parameter={parameter} />
        </Help>
      </div>
    </section>
  );
}
