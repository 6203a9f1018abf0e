import type { FaultKind } from '../fault-kind.ts';

/** Faults of windows, statements and payments. */
export const STATEMENT_FAULTS = {
  'window.unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有 {month} 的結算期。',
      'zh-Hans-CN': '没有 {month} 的结算期。',
      en: 'There is no settlement window for {month}.',
      'pt-MO': 'Não existe período de liquidação para {month}.',
    },
    remedy: {
      'zh-Hant-HK': '請從結算期清單中選擇。',
      'zh-Hans-CN': '请从结算期列表中选择。',
      en: 'Choose one from the list of windows.',
      'pt-MO': 'Escolha um na lista de períodos.',
    },
  },
  'window.not_over': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{month} 尚未結束。',
      'zh-Hans-CN': '{month} 尚未结束。',
      en: '{month} is not over yet.',
      'pt-MO': '{month} ainda não terminou.',
    },
    remedy: {
      'zh-Hant-HK': '請於月底後關閉，或明確選擇提早關閉。',
      'zh-Hans-CN': '请于月底后关闭，或明确选择提前关闭。',
      en: 'Close it after the end of the month, or choose to close it early.',
      'pt-MO': 'Encerre-o depois do fim do mês ou escolha encerrá-lo antes.',
    },
  },
  'window.already_instructed': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '{month} 已發出付款指示。',
      'zh-Hans-CN': '{month} 已发出付款指令。',
      en: 'The payment for {month} has been instructed.',
      'pt-MO': 'O pagamento de {month} já foi ordenado.',
    },
    remedy: {
      'zh-Hant-HK': '其後的更正會計入下一個結算期。',
      'zh-Hans-CN': '其后的更正会计入下一个结算期。',
      en: 'Later corrections go into the next window.',
      'pt-MO': 'As correções posteriores entram no período seguinte.',
    },
  },
  'window.not_instructed': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '{month} 尚未批准付款。',
      'zh-Hans-CN': '{month} 尚未批准付款。',
      en: 'The payment for {month} has not been approved.',
      'pt-MO': 'O pagamento de {month} ainda não foi aprovado.',
    },
    remedy: {
      'zh-Hant-HK': '請先由兩名人員提出及批准付款。',
      'zh-Hans-CN': '请先由两名人员提出并批准付款。',
      en: 'Two officers have to propose and approve it first.',
      'pt-MO': 'Dois técnicos têm primeiro de o propor e aprovar.',
    },
  },
  'statement.not_agreed': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '雙方 {month} 的帳目未一致。',
      'zh-Hans-CN': '双方 {month} 的账目尚未一致。',
      en: 'The two books do not agree for {month}.',
      'pt-MO': 'As duas contabilidades não coincidem em {month}.',
    },
    remedy: {
      'zh-Hant-HK': '請逐項處理差異，然後重新核對。',
      'zh-Hans-CN': '请逐项处理差异，然后重新核对。',
      en: 'Settle the differences item by item, then compare again.',
      'pt-MO': 'Resolva as diferenças uma a uma e compare de novo.',
    },
  },
  'statement.nothing_to_pay': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{month} 沒有須支付的款項。',
      'zh-Hans-CN': '{month} 没有须支付的款项。',
      en: 'Nothing is to be paid for {month}.',
      'pt-MO': 'Nada há a pagar relativamente a {month}.',
    },
    remedy: {
      'zh-Hant-HK': '各機構的淨額載於 CSV 檔案；請直接登記銀行確認。',
      'zh-Hans-CN': '各机构的净额载于 CSV 文件；请直接登记银行确认。',
      en: 'The CSV file shows the net of every institution; record the confirmation directly.',
      'pt-MO':
        'O ficheiro CSV mostra o saldo de cada instituição; registe a confirmação diretamente.',
    },
  },
  'statement.four_eyes': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '提出付款的人員不能自行批准。',
      'zh-Hans-CN': '提出付款的人员不能自行批准。',
      en: 'The officer who proposed the payment cannot approve it.',
      'pt-MO': 'Quem propôs o pagamento não o pode aprovar.',
    },
    remedy: {
      'zh-Hant-HK': '請由另一名人員批准 {month} 的付款。',
      'zh-Hans-CN': '请由另一名人员批准 {month} 的付款。',
      en: 'Ask another officer to approve the payment for {month}.',
      'pt-MO': 'Peça a outro técnico que aprove o pagamento de {month}.',
    },
  },
} as const satisfies Record<string, FaultKind>;
