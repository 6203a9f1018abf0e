import { BarChart, MapChart } from 'echarts/charts';
import {
  AriaComponent,
  GeoComponent,
  GridComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import bayArea from '../../generated/bay-area.json';

use([
  AriaComponent,
  BarChart,
  GeoComponent,
  GridComponent,
  MapChart,
  SVGRenderer,
  TooltipComponent,
  VisualMapComponent,
]);

registerMap('bay-area', bayArea as unknown as Parameters<typeof registerMap>[1]);

export { init };
