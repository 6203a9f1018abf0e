import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about pairings and consents. */
export const HOUSEHOLD_NOTICES = {
  /** The accounts of two spouses were paired. */
  pairing_made: {
    facts: ['day', 'point'],
    title: {
      'zh-Hant-HK': '配偶帳戶已配對',
      'zh-Hans-CN': '配偶账户已配对',
      en: 'Spouse accounts paired',
      'pt-MO': 'Contas de cônjuges associadas',
    },
    text: {
      'zh-Hant-HK':
        '你與配偶的醫療券帳戶已於 {day} 在{point}配對；用完自己的結餘後，可使用對方的醫療券。',
      'zh-Hans-CN':
        '您与配偶的医疗券账户已于 {day} 在{point}配对；用完自己的余额后，可使用对方的医疗券。',
      en: 'Your voucher account and that of your spouse were paired at {point} on {day}. Each may use the vouchers of the other once the own balance is spent.',
      'pt-MO':
        'A sua conta de vales e a do seu cônjuge foram associadas em {point} em {day}. Esgotado o próprio saldo, cada um pode utilizar os vales do outro.',
    },
  },
  /** A pairing ended on application. */
  pairing_ended: {
    facts: ['day'],
    title: {
      'zh-Hant-HK': '配偶帳戶配對已終止',
      'zh-Hans-CN': '配偶账户配对已终止',
      en: 'The pairing of spouse accounts ended',
      'pt-MO': 'Associação de contas terminada',
    },
    text: {
      'zh-Hant-HK': '你與配偶的醫療券帳戶配對已按申請於 {day} 終止。',
      'zh-Hans-CN': '您与配偶的医疗券账户配对已按申请于 {day} 终止。',
      en: 'The pairing of your voucher account with that of your spouse ended on {day}, as applied for.',
      'pt-MO':
        'A associação da sua conta de vales com a do seu cônjuge terminou em {day}, conforme pedido.',
    },
  },
  /** A pairing ended because the spouse died. */
  pairing_ended_at_death: {
    facts: ['day'],
    title: {
      'zh-Hant-HK': '配偶帳戶配對已終止',
      'zh-Hans-CN': '配偶账户配对已终止',
      en: 'The pairing of spouse accounts ended',
      'pt-MO': 'Associação de contas terminada',
    },
    text: {
      'zh-Hant-HK': '因配偶離世，醫療券帳戶配對已於 {day} 終止。謹致慰問。',
      'zh-Hans-CN': '因配偶离世，医疗券账户配对已于 {day} 终止。谨致慰问。',
      en: 'The pairing of voucher accounts ended on {day}, because your spouse died. Our condolences.',
      'pt-MO':
        'A associação das contas de vales terminou em {day} por falecimento do seu cônjuge. As nossas condolências.',
    },
  },
  /** The joining consent of the record system was recorded. */
  consent_given: {
    facts: ['day'],
    title: {
      'zh-Hant-HK': '已加入醫健通',
      'zh-Hans-CN': '已加入医健通',
      en: 'You joined the record system',
      'pt-MO': 'Aderiu ao sistema de registos',
    },
    text: {
      'zh-Hant-HK': '你加入電子健康系統（醫健通）的同意已於 {day} 記錄。你可隨時撤回。',
      'zh-Hans-CN': '您加入电子健康系统（医健通）的同意已于 {day} 记录。您可随时撤回。',
      en: 'Your consent to join the electronic health system (eHealth) was recorded on {day}. You may withdraw it at any time.',
      'pt-MO':
        'O seu consentimento de adesão ao sistema eletrónico de saúde (eHealth) foi registado em {day}. Pode retirá-lo a qualquer momento.',
    },
  },
  /** The joining consent of the record system was withdrawn. */
  consent_withdrawn: {
    facts: ['day'],
    title: {
      'zh-Hant-HK': '已退出醫健通',
      'zh-Hans-CN': '已退出医健通',
      en: 'You left the record system',
      'pt-MO': 'Saiu do sistema de registos',
    },
    text: {
      'zh-Hant-HK':
        '你已於 {day} 撤回加入電子健康系統（醫健通）的同意；在內地服務點使用醫療券須重新加入。',
      'zh-Hans-CN':
        '您已于 {day} 撤回加入电子健康系统（医健通）的同意；在内地服务点使用医疗券须重新加入。',
      en: 'You withdrew your consent to the electronic health system (eHealth) on {day}. To use vouchers at a mainland service point you need to join again.',
      'pt-MO':
        'Em {day} retirou o consentimento ao sistema eletrónico de saúde (eHealth). Para utilizar vales num ponto de serviço do Interior da China tem de voltar a aderir.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
