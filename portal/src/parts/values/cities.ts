/** The nine mainland cities of the area, in the usual order. */
export const CITIES = [
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

/** All eleven: with Hong Kong and Macao. */
export const AREA = [...CITIES, 'hong_kong', 'macao'] as const;
