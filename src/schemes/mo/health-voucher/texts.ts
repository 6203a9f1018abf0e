import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../../schemes/explain.ts';

/** What the facts of a case are called. */
export const HEALTH_VOUCHER_FACTS = {
  purpose: {
    'zh-Hant-HK': '所問事項',
    'zh-Hans-CN': '所问事项',
    en: 'What is asked',
    'pt-MO': 'O que se pergunta',
  },
  is_permanent_resident: {
    'zh-Hant-HK': '持有澳門永久性居民身份證',
    'zh-Hans-CN': '持有澳门永久性居民身份证',
    en: 'Holds the permanent resident identity card of Macao',
    'pt-MO': 'Titular do bilhete de residente permanente de Macau',
  },
  permanent_since: {
    'zh-Hant-HK': '成為永久性居民的日期',
    'zh-Hans-CN': '成为永久性居民的日期',
    en: 'Permanent resident since',
    'pt-MO': 'Residente permanente desde',
  },
  place: {
    'zh-Hant-HK': '就診地方',
    'zh-Hans-CN': '就诊地方',
    en: 'Place of the visit',
    'pt-MO': 'Local da consulta',
  },
  provider_has_joined: {
    'zh-Hant-HK': '醫療人員已加入計劃且沒有政府資助',
    'zh-Hans-CN': '医疗人员已加入计划且没有政府资助',
    en: 'The practitioner has joined and is not subsidised',
    'pt-MO': 'O profissional aderiu e não é subsidiado',
  },
  service_kind: {
    'zh-Hant-HK': '服務種類',
    'zh-Hans-CN': '服务种类',
    en: 'Kind of service',
    'pt-MO': 'Tipo de serviço',
  },
  fee: { 'zh-Hant-HK': '診金', 'zh-Hans-CN': '诊金', en: 'Fee', 'pt-MO': 'Preço' },
  left_2009: {
    'zh-Hant-HK': '餘額：2009/10 年度',
    'zh-Hans-CN': '余额：2009/10 年度',
    en: 'Left of the edition of 2009/10',
    'pt-MO': 'Saldo da edição de 2009/10',
  },
  left_2015: {
    'zh-Hant-HK': '餘額：2015 年度',
    'zh-Hans-CN': '余额：2015 年度',
    en: 'Left of the edition of 2015',
    'pt-MO': 'Saldo da edição de 2015',
  },
  left_2019: {
    'zh-Hant-HK': '餘額：2019 年度',
    'zh-Hans-CN': '余额：2019 年度',
    en: 'Left of the edition of 2019',
    'pt-MO': 'Saldo da edição de 2019',
  },
  left_2020: {
    'zh-Hant-HK': '餘額：2020 年度',
    'zh-Hans-CN': '余额：2020 年度',
    en: 'Left of the edition of 2020',
    'pt-MO': 'Saldo da edição de 2020',
  },
  left_special_2020: {
    'zh-Hant-HK': '餘額：2020 特別計劃',
    'zh-Hans-CN': '余额：2020 特别计划',
    en: 'Left of the special programme of 2020',
    'pt-MO': 'Saldo do programa especial de 2020',
  },
  left_2021: {
    'zh-Hant-HK': '餘額：2021 年度',
    'zh-Hans-CN': '余额：2021 年度',
    en: 'Left of the edition of 2021',
    'pt-MO': 'Saldo da edição de 2021',
  },
  left_2022: {
    'zh-Hant-HK': '餘額：2022 年度',
    'zh-Hans-CN': '余额：2022 年度',
    en: 'Left of the edition of 2022',
    'pt-MO': 'Saldo da edição de 2022',
  },
  left_2023: {
    'zh-Hant-HK': '餘額：2023 年度',
    'zh-Hans-CN': '余额：2023 年度',
    en: 'Left of the edition of 2023',
    'pt-MO': 'Saldo da edição de 2023',
  },
  left_2024: {
    'zh-Hant-HK': '餘額：2024 年度',
    'zh-Hans-CN': '余额：2024 年度',
    en: 'Left of the edition of 2024',
    'pt-MO': 'Saldo da edição de 2024',
  },
  relation: {
    'zh-Hant-HK': '受移轉人的關係',
    'zh-Hans-CN': '受移转人的关系',
    en: 'Relation of the recipient',
    'pt-MO': 'Relação do destinatário',
  },
  recipient_is_permanent: {
    'zh-Hant-HK': '受移轉人為永久性居民',
    'zh-Hans-CN': '受移转人为永久性居民',
    en: 'The recipient is a permanent resident',
    'pt-MO': 'O destinatário é residente permanente',
  },
  to_same_edition: {
    'zh-Hant-HK': '移轉至同一年度',
    'zh-Hans-CN': '移转至同一年度',
    en: 'Transfer to the same edition',
    'pt-MO': 'Transferência para a mesma edição',
  },
  transfers_made: {
    'zh-Hant-HK': '已移轉的次數',
    'zh-Hans-CN': '已移转的次数',
    en: 'Transfers made before',
    'pt-MO': 'Transferências já feitas',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const PURPOSES = {
  use: { 'zh-Hant-HK': '使用', 'zh-Hans-CN': '使用', en: 'use', 'pt-MO': 'usar' },
  receive: {
    'zh-Hant-HK': '領取最新年度',
    'zh-Hans-CN': '领取最新年度',
    en: 'receive the newest edition',
    'pt-MO': 'receber a edição mais recente',
  },
  transfer: {
    'zh-Hant-HK': '移轉予親屬',
    'zh-Hans-CN': '移转予亲属',
    en: 'transfer to the family',
    'pt-MO': 'transferir para a família',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const PLACES = {
  macao: { 'zh-Hant-HK': '澳門', 'zh-Hans-CN': '澳门', en: 'Macao', 'pt-MO': 'Macau' },
  hengqin: { 'zh-Hant-HK': '橫琴', 'zh-Hans-CN': '横琴', en: 'Hengqin', 'pt-MO': 'Hengqin' },
  elsewhere: {
    'zh-Hant-HK': '其他地方',
    'zh-Hans-CN': '其他地方',
    en: 'elsewhere',
    'pt-MO': 'outro local',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const SERVICE_KINDS = {
  consultation: {
    'zh-Hant-HK': '診症',
    'zh-Hans-CN': '诊症',
    en: 'consultation',
    'pt-MO': 'consulta',
  },
  inpatient: {
    'zh-Hant-HK': '住院',
    'zh-Hans-CN': '住院',
    en: 'inpatient care',
    'pt-MO': 'internamento',
  },
  goods: {
    'zh-Hant-HK': '購買醫療用品',
    'zh-Hans-CN': '购买医疗用品',
    en: 'purchase of goods',
    'pt-MO': 'compra de artigos',
  },
  prosthesis: { 'zh-Hant-HK': '義肢', 'zh-Hans-CN': '义肢', en: 'prosthesis', 'pt-MO': 'prótese' },
  pharmacy_drugs: {
    'zh-Hant-HK': '藥房藥物',
    'zh-Hans-CN': '药房药物',
    en: 'drugs of a pharmacy',
    'pt-MO': 'medicamentos de farmácia',
  },
  cosmetic: {
    'zh-Hant-HK': '美容服務',
    'zh-Hans-CN': '美容服务',
    en: 'cosmetic service',
    'pt-MO': 'serviço estético',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const RELATIONS = {
  spouse: { 'zh-Hant-HK': '配偶', 'zh-Hans-CN': '配偶', en: 'spouse', 'pt-MO': 'cônjuge' },
  parent: { 'zh-Hant-HK': '父母', 'zh-Hans-CN': '父母', en: 'parent', 'pt-MO': 'pai ou mãe' },
  child: { 'zh-Hant-HK': '子女', 'zh-Hans-CN': '子女', en: 'child', 'pt-MO': 'filho ou filha' },
  other: {
    'zh-Hant-HK': '其他親屬',
    'zh-Hans-CN': '其他亲属',
    en: 'other relative',
    'pt-MO': 'outro familiar',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What the formula traces besides facts and parameters. */
export const HEALTH_VOUCHER_LABELS: Readonly<Record<string, TraceLabel>> = {
  used_of_edition: {
    label: {
      'zh-Hant-HK': '由一個年度使用的金額',
      'zh-Hans-CN': '由一个年度使用的金额',
      en: 'Used of one edition',
      'pt-MO': 'Usado de uma edição',
    },
    unit: 'MOP',
  },
};

/** What would meet the conditions that may be unmet. */
export const HEALTH_VOUCHER_CONDITIONS: Readonly<Record<string, Texts>> = {
  permanent_resident: {
    'zh-Hant-HK': '須持有澳門永久性居民身份證。',
    'zh-Hans-CN': '须持有澳门永久性居民身份证。',
    en: 'A permanent resident identity card of Macao is needed.',
    'pt-MO': 'É preciso o bilhete de residente permanente de Macau.',
  },
  holder_in_time: {
    'zh-Hant-HK': '須在 {needed} 或之前持有永久性居民身份證。',
    'zh-Hans-CN': '须在 {needed} 或之前持有永久性居民身份证。',
    en: 'The permanent card had to be held by {needed}.',
    'pt-MO': 'O bilhete permanente devia existir até {needed}.',
  },
  place: {
    'zh-Hant-HK': '須在可使用的地方就診。',
    'zh-Hans-CN': '须在可使用的地方就诊。',
    en: 'The visit must be in a place of use.',
    'pt-MO': 'A consulta tem de ser num local de uso.',
  },
  provider: {
    'zh-Hant-HK': '須由已加入計劃、沒有政府資助的私人醫療人員提供。',
    'zh-Hans-CN': '须由已加入计划、没有政府资助的私人医疗人员提供。',
    en: 'A private practitioner who has joined and is not subsidised is needed.',
    'pt-MO': 'É preciso um profissional privado aderente e sem subsídio.',
  },
  relation: {
    'zh-Hant-HK': '只可移轉予配偶、父母或子女。',
    'zh-Hans-CN': '只可移转予配偶、父母或子女。',
    en: 'The recipient must be the spouse, a parent or a child.',
    'pt-MO': 'O destinatário tem de ser cônjuge, pai, mãe, filho ou filha.',
  },
  recipient_permanent: {
    'zh-Hant-HK': '受移轉人須為永久性居民。',
    'zh-Hans-CN': '受移转人须为永久性居民。',
    en: 'The recipient must be a permanent resident.',
    'pt-MO': 'O destinatário tem de ser residente permanente.',
  },
  same_edition: {
    'zh-Hant-HK': '只可移轉至同一年度的醫療券。',
    'zh-Hans-CN': '只可移转至同一年度的医疗券。',
    en: 'Vouchers go to the same edition only.',
    'pt-MO': 'Os vales só passam para a mesma edição.',
  },
};
