import { useMemo } from 'react';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AREA } from '../values/cities.ts';
import { useCode } from '../values/use-code.ts';
import { Chart } from './chart.tsx';
import { chartFont, INK, INK_SOFT, SHADES } from './colours.ts';

const HEIGHT = 420;
/** The label of Macao would stand on that of Zhuhai. */
const LABEL_OFFSETS: Readonly<Record<string, readonly [number, number]>> = {
  macao: [34, 14],
  zhuhai: [-24, -2],
  hong_kong: [22, 18],
};

interface AreaMapProps {
  values: ReadonlyMap<string, number>;
  label: string;
  /** How a value is written; a grouped count unless said. */
  write?: (value: number) => string;
}

/** The eleven cities with a figure each. Schematic; the list or table on the same page has the same figures. */
export function AreaMap({ values, label, write }: AreaMapProps) {
  const code = useCode();
  const language = useLanguage();
  const option = useMemo(() => {
    const written = write ?? ((value: number) => formatCount(value, language));
    const most = Math.max(1, ...values.values());
    return {
      textStyle: { fontFamily: chartFont() },
      visualMap: {
        type: 'continuous',
        min: 0,
        max: most,
        show: false,
        inRange: { color: SHADES },
      },
      series: [
        {
          type: 'map',
          map: 'bay-area',
          roam: false,
          silent: true,
          aspectScale: 0.92,
          top: 16,
          bottom: 16,
          itemStyle: { borderColor: '#fff', borderWidth: 1.5, areaColor: '#e8eeee' },
          label: {
            show: true,
            color: INK,
            fontSize: 13,
            formatter: ({ name, value }: { name: string; value: number }) =>
              `${code('city', name)}\n${Number.isNaN(value) ? '' : written(value)}`.trim(),
          },
          data: AREA.map((city) => ({
            name: city,
            ...(values.has(city) ? { value: values.get(city) } : {}),
            label: { offset: LABEL_OFFSETS[city] ?? [0, 0], color: INK },
          })),
        },
      ],
      color: [INK_SOFT],
    };
  }, [values, write, code, language]);
  return <Chart label={label} height={HEIGHT} option={option} />;
}
