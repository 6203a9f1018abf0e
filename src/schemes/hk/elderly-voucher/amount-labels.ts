import type { TraceLabel } from '../../explain.ts';

/** What the traced amounts of the voucher formula are called. */
export const AMOUNT_LABELS = {
  fee: {
    label: { 'zh-Hant-HK': '收費', 'zh-Hans-CN': '收费', en: 'Fee', 'pt-MO': 'Valor da consulta' },
    unit: 'fee',
  },
  requested: {
    label: {
      'zh-Hant-HK': '服務提供者要求的醫療券金額',
      'zh-Hans-CN': '服务提供者要求的医疗券金额',
      en: 'Vouchers asked for by the provider',
      'pt-MO': 'Vales pedidos pelo prestador',
    },
    unit: 'HKD',
  },
  fee_hkd: {
    label: {
      'zh-Hant-HK': '收費折合的整張醫療券',
      'zh-Hans-CN': '收费折合的整张医疗券',
      en: 'The fee in whole vouchers',
      'pt-MO': 'Valor da consulta em vales inteiros',
    },
    unit: 'HKD',
  },
  wanted: {
    label: {
      'zh-Hant-HK': '擬用醫療券支付的金額',
      'zh-Hans-CN': '拟用医疗券支付的金额',
      en: 'Amount to be paid with vouchers',
      'pt-MO': 'Montante a pagar com vales',
    },
    unit: 'HKD',
  },
  balance_own: {
    label: {
      'zh-Hant-HK': '本人醫療券餘額',
      'zh-Hans-CN': '本人医疗券余额',
      en: 'Own voucher balance',
      'pt-MO': 'Saldo próprio de vales',
    },
    unit: 'HKD',
  },
  balance_reward: {
    label: {
      'zh-Hant-HK': '本人獎賞餘額',
      'zh-Hans-CN': '本人奖赏余额',
      en: 'Own reward balance',
      'pt-MO': 'Saldo próprio do prémio',
    },
    unit: 'HKD',
  },
  balance_spouse: {
    label: {
      'zh-Hant-HK': '可共用的配偶醫療券餘額',
      'zh-Hans-CN': '可共用的配偶医疗券余额',
      en: "Spouse's balance that may be shared",
      'pt-MO': 'Saldo do cônjuge que pode ser partilhado',
    },
    unit: 'HKD',
  },
  optometry_room_own: {
    label: {
      'zh-Hant-HK': '本人視光服務上限的餘額',
      'zh-Hans-CN': '本人视光服务上限的余额',
      en: 'Left of the own optometry ceiling',
      'pt-MO': 'Resto do limite próprio de optometria',
    },
    unit: 'HKD',
  },
  optometry_room_spouse: {
    label: {
      'zh-Hant-HK': '配偶視光服務上限的餘額',
      'zh-Hans-CN': '配偶视光服务上限的余额',
      en: "Left of the spouse's optometry ceiling",
      'pt-MO': 'Resto do limite de optometria do cônjuge',
    },
    unit: 'HKD',
  },
  draw_own_reward: {
    label: {
      'zh-Hant-HK': '由本人獎賞支付',
      'zh-Hans-CN': '由本人奖赏支付',
      en: 'Paid from the own reward',
      'pt-MO': 'Pago do prémio próprio',
    },
    unit: 'HKD',
  },
  draw_own: {
    label: {
      'zh-Hant-HK': '由本人醫療券支付',
      'zh-Hans-CN': '由本人医疗券支付',
      en: 'Paid from own vouchers',
      'pt-MO': 'Pago dos vales próprios',
    },
    unit: 'HKD',
  },
  draw_spouse: {
    label: {
      'zh-Hant-HK': '由配偶醫療券支付',
      'zh-Hans-CN': '由配偶医疗券支付',
      en: "Paid from the spouse's vouchers",
      'pt-MO': 'Pago dos vales do cônjuge',
    },
    unit: 'HKD',
  },
  voucher_hkd: {
    label: {
      'zh-Hant-HK': '醫療券支付總額',
      'zh-Hans-CN': '医疗券支付总额',
      en: 'Paid with vouchers',
      'pt-MO': 'Pago com vales',
    },
    unit: 'HKD',
  },
  voucher_fee_minor: {
    label: {
      'zh-Hant-HK': '醫療券折合收費貨幣',
      'zh-Hans-CN': '医疗券折合收费货币',
      en: 'Vouchers in the currency of the fee',
      'pt-MO': 'Vales na moeda da consulta',
    },
    unit: 'fee',
  },
  patient_share_minor: {
    label: {
      'zh-Hant-HK': '病人自付',
      'zh-Hans-CN': '患者自付',
      en: 'Paid by the patient',
      'pt-MO': 'Pago pelo utente',
    },
    unit: 'fee',
  },
  residue_hkd: {
    label: {
      'zh-Hant-HK': '折算尾差',
      'zh-Hans-CN': '折算尾差',
      en: 'Residue of rounding',
      'pt-MO': 'Resíduo do arredondamento',
    },
    unit: 'HKD',
  },
} as const satisfies Readonly<Record<string, TraceLabel>>;
