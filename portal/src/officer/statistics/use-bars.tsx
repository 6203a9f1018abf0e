import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Loading } from '../../parts/state/loading.tsx';
import type { NamedLine } from './named-line.ts';

const Bars = lazy(() =>
  import('../../parts/chart/bars.tsx').then((file) => ({ default: file.Bars })),
);

/** Transactions as bars. */
export function UseBars(props: {
  title: string;
  of: readonly NamedLine[];
  as: 'rows' | 'columns';
}) {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  const bars = useMemo(
    () =>
      props.of.map((line) => ({
        name: line.text,
        value: line.transactions,
        text: formatCount(line.transactions, language),
      })),
    [props.of, language],
  );
  return (
    <Suspense fallback={<Loading />}>
      <Bars label={t('statistics.chart', { title: props.title })} of={bars} as={props.as} />
    </Suspense>
  );
}
