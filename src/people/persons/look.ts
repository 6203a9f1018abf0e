import type { Instant } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Role } from '../../kernel/principal.ts';

/** Why staff looked at a person; shown to the person. */
export const LOOK_PURPOSES = {
  registration: {
    'zh-Hant-HK': '登記',
    'zh-Hans-CN': '登记',
    en: 'Registration',
    'pt-MO': 'Registo',
  },
  search: {
    'zh-Hant-HK': '查閱登記冊',
    'zh-Hans-CN': '查阅登记册',
    en: 'Search in the register',
    'pt-MO': 'Consulta do registo',
  },
  eligibility: {
    'zh-Hant-HK': '查核資格和結餘',
    'zh-Hans-CN': '核查资格和余额',
    en: 'Check of eligibility and balance',
    'pt-MO': 'Verificação da elegibilidade e do saldo',
  },
  claim: {
    'zh-Hant-HK': '處理申領',
    'zh-Hans-CN': '处理申领',
    en: 'Work on a claim',
    'pt-MO': 'Tratamento de um pedido',
  },
  pairing: {
    'zh-Hant-HK': '配偶帳戶配對',
    'zh-Hans-CN': '配偶账户配对',
    en: 'Pairing of spouse accounts',
    'pt-MO': 'Associação de contas de cônjuges',
  },
  standing: {
    'zh-Hant-HK': '居住、就業、參保記錄',
    'zh-Hans-CN': '居住、就业、参保记录',
    en: 'Records of residence, work and insurance',
    'pt-MO': 'Registos de residência, trabalho e seguro',
  },
  deposit: {
    'zh-Hant-HK': '存放影像',
    'zh-Hans-CN': '存放图像',
    en: 'Deposit of images',
    'pt-MO': 'Depósito de imagens',
  },
  coverage: {
    'zh-Hant-HK': '查詢保障範圍',
    'zh-Hans-CN': '查询保障范围',
    en: 'Question about cover',
    'pt-MO': 'Pergunta sobre a cobertura',
  },
  shared_record: {
    'zh-Hant-HK': '開啟你分享的健康紀錄',
    'zh-Hans-CN': '打开您分享的健康记录',
    en: 'Opening of the record that you shared',
    'pt-MO': 'Abertura do registo que partilhou',
  },
  emergency: {
    'zh-Hant-HK': '緊急情況下開啟紀錄',
    'zh-Hans-CN': '紧急情况下打开记录',
    en: 'Opening of the record in an emergency',
    'pt-MO': 'Abertura do registo em situação de emergência',
  },
  consent: {
    'zh-Hant-HK': '記錄同意',
    'zh-Hans-CN': '记录同意',
    en: 'Recording of a consent',
    'pt-MO': 'Registo de um consentimento',
  },
  case: {
    'zh-Hant-HK': '處理跨境個案',
    'zh-Hans-CN': '处理跨境个案',
    en: 'Work on a case between two sides',
    'pt-MO': 'Tratamento de um processo entre dois lados',
  },
} as const satisfies Record<string, Texts>;

export type LookPurpose = keyof typeof LOOK_PURPOSES;

/** Who looks: a sign-in here, or a member of staff of another side as its message says. */
interface Looker {
  readonly subject: string;
  readonly role: Role;
  readonly organisation: string;
  readonly jurisdiction: Jurisdiction;
}

/** A look at a person by staff. Every one is recorded and shown to the person. */
export interface Look {
  readonly by: Looker;
  readonly purpose: LookPurpose;
  readonly at: Instant;
}

/** A look as the person sees it. */
export interface SeenLook {
  readonly look_id: bigint;
  readonly role: string;
  readonly organisation: string;
  readonly jurisdiction: Jurisdiction;
  readonly purpose: string;
  readonly at: Instant;
}
