import type { NoticeTexts } from './notice-texts.ts';

/** What people are told when vouchers are used, held or given back. */
export const USE_NOTICES = {
  /** Vouchers of the person were used by the person. */
  voucher_used_own: {
    facts: ['amount', 'point', 'day', 'balance'],
    title: {
      'zh-Hant-HK': '已使用醫療券',
      'zh-Hans-CN': '已使用医疗券',
      en: 'Vouchers used',
      'pt-MO': 'Vales de saúde utilizados',
    },
    text: {
      'zh-Hant-HK': '你於 {day} 在{point}使用了 {amount} 醫療券，結餘 {balance}。',
      'zh-Hans-CN': '您于 {day} 在{point}使用了 {amount} 医疗券，余额 {balance}。',
      en: 'You used {amount} of vouchers at {point} on {day}. Your balance is {balance}.',
      'pt-MO':
        'Em {day} utilizou {amount} em vales de saúde em {point}. O seu saldo é de {balance}.',
    },
  },
  /** Vouchers of the person were used by the spouse. */
  voucher_used_by_spouse: {
    facts: ['amount', 'point', 'day', 'balance'],
    title: {
      'zh-Hant-HK': '配偶使用了你的醫療券',
      'zh-Hans-CN': '配偶使用了您的医疗券',
      en: 'Your spouse used your vouchers',
      'pt-MO': 'O seu cônjuge utilizou os seus vales',
    },
    text: {
      'zh-Hant-HK': '你的配偶於 {day} 在{point}使用了你的 {amount} 醫療券，你的結餘為 {balance}。',
      'zh-Hans-CN': '您的配偶于 {day} 在{point}使用了您的 {amount} 医疗券，您的余额为 {balance}。',
      en: 'Your spouse used {amount} of your vouchers at {point} on {day}. Your balance is {balance}.',
      'pt-MO':
        'Em {day} o seu cônjuge utilizou {amount} dos seus vales de saúde em {point}. O seu saldo é de {balance}.',
    },
  },
  /** The person used vouchers of the spouse. */
  voucher_used_of_spouse: {
    facts: ['amount', 'point', 'day'],
    title: {
      'zh-Hant-HK': '你使用了配偶的醫療券',
      'zh-Hans-CN': '您使用了配偶的医疗券',
      en: 'You used vouchers of your spouse',
      'pt-MO': 'Utilizou vales do seu cônjuge',
    },
    text: {
      'zh-Hant-HK': '你於 {day} 在{point}使用了配偶的 {amount} 醫療券；配偶亦已收到通知。',
      'zh-Hans-CN': '您于 {day} 在{point}使用了配偶的 {amount} 医疗券；配偶也已收到通知。',
      en: "You used {amount} of your spouse's vouchers at {point} on {day}. Your spouse has been told as well.",
      'pt-MO':
        'Em {day} utilizou {amount} dos vales de saúde do seu cônjuge em {point}. O seu cônjuge também foi avisado.',
    },
  },
  /** A claim waits for the confirmation of the provider. */
  claim_held: {
    facts: ['amount', 'point', 'day'],
    title: {
      'zh-Hant-HK': '醫療券申領待確認',
      'zh-Hans-CN': '医疗券申领待确认',
      en: 'A voucher claim waits for confirmation',
      'pt-MO': 'Pedido de vales à espera de confirmação',
    },
    text: {
      'zh-Hant-HK': '{point}於 {day} 登記了 {amount} 醫療券申領，款項已預留，待服務提供者確認。',
      'zh-Hans-CN': '{point}于 {day} 登记了 {amount} 医疗券申领，款项已预留，待服务提供者确认。',
      en: '{point} entered a claim of {amount} for {day}. The amount is set aside until the provider confirms it.',
      'pt-MO':
        '{point} registou um pedido de {amount} relativo a {day}. O montante fica reservado até à confirmação do prestador.',
    },
  },
  /** A claim was not confirmed in time and its money is free again. */
  hold_expired: {
    facts: ['amount', 'point', 'day', 'balance'],
    title: {
      'zh-Hant-HK': '預留的醫療券已退回',
      'zh-Hans-CN': '预留的医疗券已退回',
      en: 'Vouchers set aside are free again',
      'pt-MO': 'Vales reservados novamente disponíveis',
    },
    text: {
      'zh-Hant-HK': '{point}於 {day} 登記的申領未獲確認，預留的 {amount} 已退回，結餘 {balance}。',
      'zh-Hans-CN': '{point}于 {day} 登记的申领未获确认，预留的 {amount} 已退回，余额 {balance}。',
      en: 'The claim of {point} for {day} was not confirmed. The {amount} set aside is yours again; your balance is {balance}.',
      'pt-MO':
        'O pedido de {point} relativo a {day} não foi confirmado. Os {amount} reservados estão de novo disponíveis; o seu saldo é de {balance}.',
    },
  },
  /** A claim was taken back and its money returned. */
  claim_reversed: {
    facts: ['amount', 'point', 'day', 'balance'],
    title: {
      'zh-Hant-HK': '醫療券申領已撤銷',
      'zh-Hans-CN': '医疗券申领已撤销',
      en: 'A voucher claim was taken back',
      'pt-MO': 'Pedido de vales anulado',
    },
    text: {
      'zh-Hant-HK': '{point}撤銷了 {day} 的申領，{amount} 已退回你的帳戶，結餘 {balance}。',
      'zh-Hans-CN': '{point}撤销了 {day} 的申领，{amount} 已退回您的账户，余额 {balance}。',
      en: '{point} took back the claim for {day}. {amount} was returned to your account; your balance is {balance}.',
      'pt-MO':
        '{point} anulou o pedido relativo a {day}. Foram devolvidos {amount} à sua conta; o seu saldo é de {balance}.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
