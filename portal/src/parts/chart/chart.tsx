import './chart.css';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { init } from './echarts.ts';

interface ChartProps {
  /** What the chart shows, for those who cannot see it; the table beside it has the data. */
  label: string;
  height: number;
  option: EChartsCoreOption;
}

/** One chart as SVG, drawn again when its data or its width changes. */
export function Chart({ label, height, option }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const chart = init(element, undefined, { renderer: 'svg', height });
    chart.setOption({ animation: false, ...option });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [height, option]);
  return <div ref={box} className="chart" role="img" aria-label={label} />;
}
