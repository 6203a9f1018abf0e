import type { TraceLabel } from '../../explain.ts';
import { AMOUNT_LABELS } from './amount-labels.ts';

/** What the traced conditions of the voucher formula are called. */
export const CONDITION_LABELS = {
  person_known: {
    label: {
      'zh-Hant-HK': '登記冊內有此人',
      'zh-Hans-CN': '登记册内有此人',
      en: 'The register knows the person',
      'pt-MO': 'O registo conhece a pessoa',
    },
    unit: 'yes_no',
  },
  age_in_year: {
    label: {
      'zh-Hant-HK': '該曆年所達歲數',
      'zh-Hans-CN': '该日历年所达岁数',
      en: 'Age reached in the calendar year',
      'pt-MO': 'Idade atingida no ano civil',
    },
    unit: 'year',
  },
  is_of_age: {
    label: {
      'zh-Hant-HK': '已達所需年齡',
      'zh-Hans-CN': '已达所需年龄',
      en: 'Of the age required',
      'pt-MO': 'Com a idade exigida',
    },
    unit: 'yes_no',
  },
  has_valid_document: {
    label: {
      'zh-Hant-HK': '持有有效身分證明文件',
      'zh-Hans-CN': '持有有效身份证明文件',
      en: 'Holds a valid identity document',
      'pt-MO': 'Tem documento de identidade válido',
    },
    unit: 'yes_no',
  },
  permission_ceased: {
    label: {
      'zh-Hant-HK': '證件所依據的入境或逗留許可已終止',
      'zh-Hans-CN': '证件所依据的入境或逗留许可已终止',
      en: 'The permission behind the document has ceased',
      'pt-MO': 'A autorização em que o documento assenta cessou',
    },
    unit: 'yes_no',
  },
  died_before: {
    label: {
      'zh-Hant-HK': '在服務日之前去世',
      'zh-Hans-CN': '在服务日之前去世',
      en: 'Died before the day of the service',
      'pt-MO': 'Faleceu antes da data do serviço',
    },
    unit: 'yes_no',
  },
  is_outside_hong_kong: {
    label: {
      'zh-Hant-HK': '服務點在香港以外',
      'zh-Hans-CN': '服务点在香港以外',
      en: 'The service point is outside Hong Kong',
      'pt-MO': 'O ponto de serviço fica fora de Hong Kong',
    },
    unit: 'yes_no',
  },
  has_joined_record_system: {
    label: {
      'zh-Hant-HK': '已登記醫健通',
      'zh-Hans-CN': '已登记医健通',
      en: 'Has joined eHealth',
      'pt-MO': 'Aderiu ao eHealth',
    },
    unit: 'yes_no',
  },
  point_in_use: {
    label: {
      'zh-Hant-HK': '服務點當日參與計劃',
      'zh-Hans-CN': '服务点当日参与计划',
      en: 'The service point takes part on that day',
      'pt-MO': 'O ponto de serviço participa nessa data',
    },
    unit: 'yes_no',
  },
  department: {
    label: {
      'zh-Hant-HK': '科室',
      'zh-Hans-CN': '科室',
      en: 'Department',
      'pt-MO': 'Serviço clínico',
    },
    unit: 'code',
    codes: {
      designated: {
        'zh-Hant-HK': '指定科室',
        'zh-Hans-CN': '指定科室',
        en: 'designated',
        'pt-MO': 'designado',
      },
      not_designated: {
        'zh-Hant-HK': '非指定科室',
        'zh-Hans-CN': '非指定科室',
        en: 'not designated',
        'pt-MO': 'não designado',
      },
      unknown: {
        'zh-Hant-HK': '未能確定',
        'zh-Hans-CN': '未能确定',
        en: 'not known',
        'pt-MO': 'desconhecido',
      },
    },
  },
  profession: {
    label: {
      'zh-Hant-HK': '醫護專業',
      'zh-Hans-CN': '医护专业',
      en: 'Profession',
      'pt-MO': 'Profissão',
    },
    unit: 'code',
    codes_of: 'professions',
  },
  is_recognised: {
    label: {
      'zh-Hant-HK': '該專業可接受醫療券',
      'zh-Hans-CN': '该专业可接受医疗券',
      en: 'The profession may take vouchers',
      'pt-MO': 'A profissão pode aceitar vales',
    },
    unit: 'yes_no',
  },
  is_in_primary_care_directory: {
    label: {
      'zh-Hant-HK': '已列入基層醫療指南',
      'zh-Hans-CN': '已列入基层医疗指南',
      en: 'Listed in the Primary Care Directory',
      'pt-MO': 'Consta do Diretório de Cuidados Primários',
    },
    unit: 'yes_no',
  },
  service_kind: {
    label: {
      'zh-Hant-HK': '服務類別',
      'zh-Hans-CN': '服务类别',
      en: 'Kind of service',
      'pt-MO': 'Tipo de serviço',
    },
    unit: 'code',
    codes_of: 'excluded_service_kinds',
    codes: {
      outpatient: {
        'zh-Hant-HK': '門診服務',
        'zh-Hans-CN': '门诊服务',
        en: 'outpatient care',
        'pt-MO': 'consulta externa',
      },
    },
  },
  is_covered: {
    label: {
      'zh-Hant-HK': '可用醫療券支付',
      'zh-Hans-CN': '可用医疗券支付',
      en: 'Vouchers may pay for it',
      'pt-MO': 'Pode ser pago com vales',
    },
    unit: 'yes_no',
  },
  is_duplicate: {
    label: {
      'zh-Hant-HK': '與之前的申領相同',
      'zh-Hans-CN': '与之前的申领相同',
      en: 'Same as an earlier claim',
      'pt-MO': 'Igual a um pedido anterior',
    },
    unit: 'yes_no',
  },
  is_episode_paid: {
    label: {
      'zh-Hant-HK': '同一次診症已由其他計劃支付',
      'zh-Hans-CN': '同一次就诊已由其他计划支付',
      en: 'Another scheme pays for the episode',
      'pt-MO': 'Outro regime paga o episódio',
    },
    unit: 'yes_no',
  },
  days_to_filing: {
    label: {
      'zh-Hant-HK': '由服務日至申領日',
      'zh-Hans-CN': '由服务日至申领日',
      en: 'From the service to the filing',
      'pt-MO': 'Do serviço ao pedido',
    },
    unit: 'day',
  },
  is_in_time: {
    label: {
      'zh-Hant-HK': '在限期內申領',
      'zh-Hans-CN': '在期限内申领',
      en: 'Filed in time',
      'pt-MO': 'Apresentado no prazo',
    },
    unit: 'yes_no',
  },
  visit_reason: {
    label: {
      'zh-Hant-HK': '求診原因',
      'zh-Hans-CN': '就诊原因',
      en: 'Reason for the visit',
      'pt-MO': 'Motivo da consulta',
    },
    unit: 'code',
    codes_of: 'reward_visit_reasons',
  },
  is_designated_use: {
    label: {
      'zh-Hant-HK': '屬獎賞的指定用途',
      'zh-Hans-CN': '属奖赏的指定用途',
      en: 'Designated use of the reward',
      'pt-MO': 'Uso designado do prémio',
    },
    unit: 'yes_no',
  },
  is_optometry: {
    label: {
      'zh-Hant-HK': '屬視光服務',
      'zh-Hans-CN': '属视光服务',
      en: 'Optometry service',
      'pt-MO': 'Serviço de optometria',
    },
    unit: 'yes_no',
  },
  not_settled: {
    label: {
      'zh-Hant-HK': '尚未確定的規則',
      'zh-Hans-CN': '尚未确定的规则',
      en: 'Rule that is not settled',
      'pt-MO': 'Regra não definida',
    },
    unit: 'code',
    codes: {
      hkd_per_mop: {
        'zh-Hant-HK': '澳門元兌換率',
        'zh-Hans-CN': '澳门元兑换率',
        en: 'rate for patacas',
        'pt-MO': 'taxa da pataca',
      },
    },
  },
  outcome: {
    label: { 'zh-Hant-HK': '結果', 'zh-Hans-CN': '结果', en: 'Outcome', 'pt-MO': 'Resultado' },
    unit: 'code',
    codes: {
      granted: { 'zh-Hant-HK': '獲支付', 'zh-Hans-CN': '获支付', en: 'paid', 'pt-MO': 'pago' },
      denied: {
        'zh-Hant-HK': '不獲支付',
        'zh-Hans-CN': '不予支付',
        en: 'not paid',
        'pt-MO': 'não pago',
      },
    },
  },
} as const satisfies Readonly<Record<string, TraceLabel>>;

/** What every traced value of the voucher formula is called; parameters are named in the policy files. */
export const VOUCHER_LABELS: Readonly<Record<string, TraceLabel>> = {
  ...CONDITION_LABELS,
  ...AMOUNT_LABELS,
};
