import { useMemo } from 'react';
import { formatCount } from '../../format/amount.ts';
import type { Language } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Chart } from './chart.tsx';
import { ACTION, chartFont, INK, INK_SOFT, LINE } from './colours.ts';

const ROW = 42;
const COLUMN_HEIGHT = 280;
const NAME_WIDTH = 180;

export interface Bar {
  name: string;
  value: number;
  /** The value as it is written. */
  text: string;
}

interface BarsProps {
  label: string;
  of: readonly Bar[];
  /** Rows for names, columns for months. */
  as: 'rows' | 'columns';
}

/** Bars with their values written on them. */
export function Bars({ label, of, as }: BarsProps) {
  const language = useLanguage();
  const option = useMemo(
    () => (as === 'rows' ? rows(of) : columns(of, language)),
    [of, as, language],
  );
  const height = as === 'rows' ? 32 + of.length * ROW : COLUMN_HEIGHT;
  return <Chart label={label} height={height} option={option} />;
}

function rows(of: readonly Bar[]) {
  return {
    textStyle: { fontFamily: chartFont() },
    grid: { left: 8, right: 72, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: of.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LINE } },
      axisLabel: { color: INK, fontSize: 14, width: NAME_WIDTH, overflow: 'break' },
    },
    series: [series(of, 'right')],
  };
}

function columns(of: readonly Bar[], language: Language) {
  return {
    textStyle: { fontFamily: chartFont() },
    grid: { left: 8, right: 8, top: 28, bottom: 8, containLabel: true },
    yAxis: {
      type: 'value',
      axisLabel: {
        color: INK_SOFT,
        fontSize: 13,
        formatter: (value: number) => formatCount(value, language),
      },
      splitLine: { lineStyle: { color: LINE } },
    },
    xAxis: {
      type: 'category',
      data: of.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK_SOFT } },
      axisLabel: { color: INK, fontSize: 13 },
    },
    series: [series(of, 'none')],
  };
}

function series(of: readonly Bar[], label: 'right' | 'none') {
  return {
    type: 'bar',
    silent: true,
    barMaxWidth: 22,
    itemStyle: { color: ACTION },
    data: of.map(({ value }) => value),
    label: {
      show: label !== 'none',
      position: 'right',
      color: INK,
      fontSize: 14,
      formatter: ({ dataIndex }: { dataIndex: number }) => of[dataIndex]?.text ?? '',
    },
  };
}
