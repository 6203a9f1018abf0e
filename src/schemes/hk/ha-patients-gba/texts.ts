import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../explain.ts';

/** What the facts of a visit are called. */
export const VISIT_FACTS = {
  price: {
    'zh-Hant-HK': '全數收費',
    'zh-Hans-CN': '全额收费',
    en: 'Full price of the visit',
    'pt-MO': 'Preço total da consulta',
  },
  institution: {
    'zh-Hant-HK': '服務機構',
    'zh-Hans-CN': '服务机构',
    en: 'Institution',
    'pt-MO': 'Instituição',
  },
  clinic: {
    'zh-Hant-HK': '覆診所屬專科',
    'zh-Hans-CN': '复诊所属专科',
    en: 'Clinic of the follow-up',
    'pt-MO': 'Serviço do seguimento',
  },
  visit_kind: {
    'zh-Hant-HK': '就診類別',
    'zh-Hans-CN': '就诊类别',
    en: 'Kind of visit',
    'pt-MO': 'Tipo de consulta',
  },
  has_appointment: {
    'zh-Hant-HK': '在醫院管理局指定診所有覆診預約',
    'zh-Hans-CN': '在医院管理局指定诊所有复诊预约',
    en: 'Has a follow-up appointment at a designated clinic of the Hospital Authority',
    'pt-MO': 'Tem consulta de seguimento marcada na Autoridade Hospitalar',
  },
  has_joined: {
    'zh-Hant-HK': '已參加計劃',
    'zh-Hans-CN': '已参加计划',
    en: 'Has joined the scheme',
    'pt-MO': 'Aderiu ao plano',
  },
  has_consented: {
    'zh-Hant-HK': '同意核實身份',
    'zh-Hans-CN': '同意核实身份',
    en: 'Consents to the verification of identity',
    'pt-MO': 'Consente na verificação da identidade',
  },
  lives_in_area: {
    'zh-Hant-HK': '居於大灣區',
    'zh-Hans-CN': '居住在大湾区',
    en: 'Lives in the Greater Bay Area',
    'pt-MO': 'Reside na Grande Baía',
  },
  is_exempt: {
    'zh-Hant-HK': '獲醫院管理局核實豁免醫療費用',
    'zh-Hans-CN': '获医院管理局核实豁免医疗费用',
    en: 'Verified by the Hospital Authority as exempt from medical charges',
    'pt-MO': 'Isento de despesas médicas, segundo a Autoridade Hospitalar',
  },
  pays_fee_by_voucher: {
    'zh-Hant-HK': '以醫療券支付定額收費',
    'zh-Hans-CN': '以医疗券支付定额收费',
    en: 'Wants to pay the fixed fee with vouchers',
    'pt-MO': 'Quer pagar a taxa fixa com vales',
  },
  subsidy_used: {
    'zh-Hant-HK': '已用的資助額',
    'zh-Hans-CN': '已用的资助额',
    en: 'Subsidy used so far',
    'pt-MO': 'Subsídio já utilizado',
  },
  subsidy_used_on: {
    'zh-Hant-HK': '最近一次使用資助的日期',
    'zh-Hans-CN': '最近一次使用资助的日期',
    en: 'Day on which subsidy was last used',
    'pt-MO': 'Data da última utilização do subsídio',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** How the price falls apart. */
export const SUBSIDY_LABELS: Readonly<Record<string, TraceLabel>> = {
  fee: {
    label: {
      'zh-Hant-HK': '定額收費',
      'zh-Hans-CN': '定额收费',
      en: 'Fixed fee of this visit',
      'pt-MO': 'Taxa fixa desta consulta',
    },
    unit: 'CNY',
  },
  room: {
    label: {
      'zh-Hant-HK': '本期資助餘額',
      'zh-Hans-CN': '本期资助余额',
      en: 'Subsidy left before this visit',
      'pt-MO': 'Subsídio restante antes desta consulta',
    },
    unit: 'CNY',
  },
  subsidy: {
    label: {
      'zh-Hant-HK': '資助額',
      'zh-Hans-CN': '资助额',
      en: 'Subsidy',
      'pt-MO': 'Subsídio',
    },
    unit: 'CNY',
  },
  excess: {
    label: {
      'zh-Hant-HK': '超出資助上限的部分',
      'zh-Hans-CN': '超出资助上限的部分',
      en: 'Above the limit of the subsidy',
      'pt-MO': 'Acima do limite do subsídio',
    },
    unit: 'CNY',
  },
};

/** What would meet each condition of the pilot. */
export const PATIENT_CONDITIONS: Readonly<Record<string, Texts>> = {
  appointment: {
    'zh-Hant-HK': '須在醫院管理局的指定診所有預約覆診。',
    'zh-Hans-CN': '须在医院管理局的指定诊所有预约复诊。',
    en: 'A follow-up appointment at a designated clinic of the Hospital Authority would meet it.',
    'pt-MO':
      'Bastaria uma consulta de seguimento marcada numa clínica designada da Autoridade Hospitalar.',
  },
  joining: {
    'zh-Hant-HK': '須先向香港大學深圳醫院申請參加。',
    'zh-Hans-CN': '须先向香港大学深圳医院申请参加。',
    en: 'An application to the University of Hong Kong-Shenzhen Hospital would meet it.',
    'pt-MO': 'Bastaria um pedido ao Hospital da Universidade de Hong Kong em Shenzhen.',
  },
  consent: {
    'zh-Hant-HK': '須同意由醫院管理局核實身份。',
    'zh-Hans-CN': '须同意由医院管理局核实身份。',
    en: 'Consent to the verification of identity by the Hospital Authority would meet it.',
    'pt-MO': 'Bastaria o consentimento na verificação da identidade pela Autoridade Hospitalar.',
  },
  residence: {
    'zh-Hant-HK': '須居於大灣區。',
    'zh-Hans-CN': '须居住在大湾区。',
    en: 'Living in the Greater Bay Area would meet it.',
    'pt-MO': 'Bastaria residir na Grande Baía.',
  },
  institution: {
    'zh-Hant-HK': '須在香港大學深圳醫院就診。',
    'zh-Hans-CN': '须在香港大学深圳医院就诊。',
    en: 'A visit to the University of Hong Kong-Shenzhen Hospital would meet it.',
    'pt-MO': 'Bastaria uma consulta no Hospital da Universidade de Hong Kong em Shenzhen.',
  },
  clinic: {
    'zh-Hant-HK': '只限計劃所涵蓋的專科及家庭醫學診所。',
    'zh-Hans-CN': '只限计划所涵盖的专科及家庭医学诊所。',
    en: 'Only the clinics that the scheme covers count.',
    'pt-MO': 'Só contam os serviços abrangidos pelo plano.',
  },
  visit_kind: {
    'zh-Hant-HK': '只限預約覆診；偶發疾病、住院及急症除外。',
    'zh-Hans-CN': '只限预约复诊；偶发疾病、住院及急诊除外。',
    en: 'Only scheduled follow-ups count, not episodic illness, inpatient care or emergencies.',
    'pt-MO':
      'Só contam consultas de seguimento marcadas, não doença ocasional, internamento ou urgência.',
  },
};
