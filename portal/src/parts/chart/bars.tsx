import { useMemo } from 'react';
import { formatCount } from '../../format/amount.ts';
import type { Language } from '../../language/languages.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Chart } from './chart.tsx';
import { ACTION, chartFont, INK, INK_SOFT, LINE } from './colours.ts';

const ROW = 42;
const ROW_GAP = 12;
const COLUMN_HEIGHT = 280;
const NAME_WIDTH = 180;
const NAME_SIZE = 14;
const NAME_LINE = 17;
/** Width of a letter beside the size of the writing, rather too much than too little. */
const WIDE = /[\u2e80-\uffef]/g;
const LATIN_WIDTH = 0.58;

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
  const height = as === 'rows' ? 32 + of.length * rowHeight(of) : COLUMN_HEIGHT;
  return <Chart label={label} height={height} option={option} />;
}

/** High enough for the name that takes most lines, so that no name covers the next one. */
function rowHeight(of: readonly Bar[]): number {
  const lines = of.map(({ name }) => {
    const wide = name.match(WIDE)?.length ?? 0;
    const width = NAME_SIZE * (wide + (name.length - wide) * LATIN_WIDTH);
    // A line ends at a word, before it is full.
    return Math.ceil(width / (NAME_WIDTH * (wide > 0 ? 1 : 0.8)));
  });
  return Math.max(ROW, Math.max(0, ...lines) * NAME_LINE + ROW_GAP);
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
      axisLabel: {
        color: INK,
        fontSize: NAME_SIZE,
        lineHeight: NAME_LINE,
        width: NAME_WIDTH,
        overflow: 'break',
      },
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
