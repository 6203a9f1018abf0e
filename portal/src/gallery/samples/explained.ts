import type { ClaimDetail } from '../../api/types.ts';
import type { Language, Texts } from '../../language/languages.ts';

const AGE: Texts = {
  'zh-Hant-HK': '該曆年年滿的歲數',
  'zh-Hans-CN': '该日历年年满的岁数',
  en: 'Age reached in the calendar year',
  'pt-MO': 'Idade completada no ano civil',
};
const RATE: Texts = {
  'zh-Hant-HK': '每人民幣元的港元匯率',
  'zh-Hans-CN': '每人民币元的港元汇率',
  en: 'Hong Kong dollars for one yuan',
  'pt-MO': 'Dólares de Hong Kong por um yuan',
};
const PAYS: Texts = {
  'zh-Hant-HK': '醫療券支付',
  'zh-Hans-CN': '医疗券支付',
  en: 'Vouchers pay',
  'pt-MO': 'Os vales pagam',
};
const NOTE: Texts = {
  'zh-Hant-HK': '該月的公布匯率未有找到，暫用此值。',
  'zh-Hans-CN': '该月的公布汇率未找到，暂用此值。',
  en: 'The published rate of the month was not found; this value is used for now.',
  'pt-MO': 'A taxa publicada do mês não foi encontrada; usa-se este valor por agora.',
};

/** A decision with its steps. */
export function sampleExplanation(language: Language): NonNullable<ClaimDetail['explanation']> {
  return {
    as_of: '2026-01-15',
    known_at: '2026-01-15T02:42:12Z',
    policy_digest: '9f2c4b7718e0a3d5c6e1f4029b8a7d6c5e4f30211a2b3c4d5e6f708192a3b4c5',
    lines: [
      {
        key: 'age_in_year',
        label: AGE[language],
        value: '75',
        raw: 75,
        unit: 'year',
        parameter: {
          key: 'age_min',
          scheme: 'hk.elderly_voucher',
          from: '2017-07-01',
          value: '65',
          grade: 'official',
          note: null,
          change: null,
          sources: [
            {
              title: 'Health Care Voucher site, background of the scheme',
              url: 'https://www.hcv.gov.hk/en/hcvs/background.html',
            },
          ],
        },
      },
      {
        key: 'hkd_per_cny',
        label: RATE[language],
        value: '1.0800',
        raw: '1.0800',
        unit: 'rate',
        parameter: {
          key: 'hkd_per_cny',
          scheme: 'hk.elderly_voucher.rates',
          from: '2026-01-01',
          value: '1.0800',
          grade: 'provisional',
          note: NOTE[language],
          sources: [{ title: 'Rulings on open points', url: '' }],
          change: {
            change_id: '01900000-0000-7000-8000-000000000001',
            changed_on: '2026-01-05',
            drafted_by: 'Ho See Fan',
            approved_by: 'Lam See Fan',
          },
        },
      },
      { key: 'voucher_hkd', label: PAYS[language], value: '826.00', raw: '82600', unit: 'HKD' },
    ],
  };
}
