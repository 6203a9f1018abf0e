import type { Language, Texts } from '../../../kernel/language.ts';
import { DOCUMENTS } from '../../../schemes/documents.ts';
import { EVIDENCE } from '../../periods/index.ts';

/** What shows a fact, besides the documents that schemes ask for. */
const OTHER_EVIDENCE: Readonly<Record<string, Texts>> = {
  exemption_certificate: {
    'zh-Hant-HK': '豁免登記證明書',
    'zh-Hans-CN': '豁免登记证明书',
    en: 'Certificate of Exemption',
    'pt-MO': 'certificado de isenção',
  },
  home_return_permit: {
    'zh-Hant-HK': '港澳居民來往內地通行證（回鄉證）',
    'zh-Hans-CN': '港澳居民来往内地通行证',
    en: 'Home Return Permit',
    'pt-MO': 'salvo-conduto para o Interior da China',
  },
  exit_entry_permit: {
    'zh-Hant-HK': '往來港澳通行證',
    'zh-Hans-CN': '往来港澳通行证',
    en: 'Exit-Entry Permit for Hong Kong and Macao',
    'pt-MO': 'salvo-conduto para Hong Kong e Macau',
  },
  voucher_account: {
    'zh-Hant-HK': '醫療券帳戶',
    'zh-Hans-CN': '医疗券账户',
    en: 'voucher account',
    'pt-MO': 'conta de vales de saúde',
  },
};

/** What an evidence is called; a code that nobody has named is shown as it is. */
export function evidenceName(code: string, language: Language): string {
  const known: Readonly<Record<string, Texts>> = { ...OTHER_EVIDENCE, ...EVIDENCE, ...DOCUMENTS };
  return known[code]?.[language] ?? code;
}
