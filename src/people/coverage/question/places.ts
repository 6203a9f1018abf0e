import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Texts } from '../../../kernel/language.ts';
import type { Currency } from '../../../kernel/money.ts';

/** A place that can be asked about. */
export interface Place {
  readonly side: Jurisdiction;
  /** Code of the mainland city in the network and in recorded periods; null elsewhere. */
  readonly city: string | null;
  readonly name: Texts;
}

const mainland = (city: string, hant: string, hans: string, latin: string, pt = latin): Place => ({
  side: 'GD',
  city,
  name: { 'zh-Hant-HK': hant, 'zh-Hans-CN': hans, en: latin, 'pt-MO': pt },
});

/** Where care may be asked about. Hengqin is a part of Zhuhai with schemes of its own. */
export const PLACES = {
  hong_kong: {
    side: 'HK',
    city: null,
    name: { 'zh-Hant-HK': '香港', 'zh-Hans-CN': '香港', en: 'Hong Kong', 'pt-MO': 'Hong Kong' },
  },
  macao: {
    side: 'MO',
    city: null,
    name: { 'zh-Hant-HK': '澳門', 'zh-Hans-CN': '澳门', en: 'Macao', 'pt-MO': 'Macau' },
  },
  guangzhou: mainland('guangzhou', '廣州', '广州', 'Guangzhou', 'Cantão'),
  shenzhen: mainland('shenzhen', '深圳', '深圳', 'Shenzhen'),
  zhuhai: mainland('zhuhai', '珠海', '珠海', 'Zhuhai'),
  hengqin: mainland('zhuhai', '橫琴', '横琴', 'Hengqin'),
  foshan: mainland('foshan', '佛山', '佛山', 'Foshan'),
  huizhou: mainland('huizhou', '惠州', '惠州', 'Huizhou'),
  dongguan: mainland('dongguan', '東莞', '东莞', 'Dongguan'),
  zhongshan: mainland('zhongshan', '中山', '中山', 'Zhongshan'),
  jiangmen: mainland('jiangmen', '江門', '江门', 'Jiangmen'),
  zhaoqing: mainland('zhaoqing', '肇慶', '肇庆', 'Zhaoqing'),
  guangdong_other: mainland(
    'guangdong_other',
    '廣東其他地方',
    '广东其他地方',
    'elsewhere in Guangdong',
    'outros locais de Guangdong',
  ),
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceCode = keyof typeof PLACES;

/** In what care is billed on each side. */
export const CURRENCY_OF: Readonly<Record<Jurisdiction, Currency>> = {
  HK: 'HKD',
  MO: 'MOP',
  GD: 'CNY',
};
