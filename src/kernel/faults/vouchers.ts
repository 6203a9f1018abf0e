import type { FaultKind } from '../fault-kind.ts';

/** Faults of voucher accounts. */
export const VOUCHER_FAULTS = {
  'voucher.account_not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '你在這裏沒有醫療券戶口。',
      'zh-Hans-CN': '您在这里没有医疗券账户。',
      en: 'You have no voucher account here.',
      'pt-MO': 'Não tem aqui uma conta de vales.',
    },
    remedy: {
      'zh-Hant-HK': '戶口由香港特別行政區政府衞生署開立；如你符合資格，請向衞生署醫療券組查詢。',
      'zh-Hans-CN': '账户由香港特别行政区政府卫生署开立；如您符合资格，请向卫生署医疗券组查询。',
      en: 'Accounts are opened by the Department of Health in Hong Kong; if you are eligible, ask its Health Care Voucher Division.',
      'pt-MO':
        'As contas são abertas pelo Departamento de Saúde de Hong Kong; se tiver direito, contacte a sua Divisão de Vales de Saúde.',
    },
  },
} as const satisfies Record<string, FaultKind>;
