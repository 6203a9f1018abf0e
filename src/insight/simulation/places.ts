/** Where a claim was treated, as the columns of the totals name it; `unstated` where a file does not say. */
export const PLACES = [
  'unstated',
  'hong_kong',
  'macao',
  'guangzhou',
  'shenzhen',
  'zhuhai',
  'foshan',
  'huizhou',
  'dongguan',
  'zhongshan',
  'jiangmen',
  'zhaoqing',
] as const;
export type Place = (typeof PLACES)[number];
