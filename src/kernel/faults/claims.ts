import type { FaultKind } from '../fault-kind.ts';

/** Faults of a claim as it is entered: each names the field that is not right. */
export const CLAIM_ENTRY_FAULTS = {
  'claim.field_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '未有填寫「{field}」。',
      'zh-Hans-CN': '未填写“{field}”。',
      en: 'The field "{field}" is empty.',
      'pt-MO': 'O campo «{field}» está vazio.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫後再送出。',
      'zh-Hans-CN': '请填写后再提交。',
      en: 'Fill it in and send again.',
      'pt-MO': 'Preencha-o e envie de novo.',
    },
  },
  'claim.day_malformed': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{field}」不是有效日期。',
      'zh-Hans-CN': '“{field}”不是有效日期。',
      en: 'The field "{field}" is not a day of the calendar.',
      'pt-MO': 'O campo «{field}» não é uma data do calendário.',
    },
    remedy: {
      'zh-Hant-HK': '請按 YYYY-MM-DD 填寫，例如 2026-01-31。',
      'zh-Hans-CN': '请按 YYYY-MM-DD 填写，例如 2026-01-31。',
      en: 'Write it as YYYY-MM-DD, such as 2026-01-31.',
      'pt-MO': 'Escreva-a como AAAA-MM-DD, por exemplo 2026-01-31.',
    },
  },
  'claim.service_day_future': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '服務日期在今日（{today}）之後。',
      'zh-Hans-CN': '服务日期晚于今天（{today}）。',
      en: 'The service day lies after today ({today}).',
      'pt-MO': 'O dia do serviço é posterior a hoje ({today}).',
    },
    remedy: {
      'zh-Hant-HK': '醫療券只可在提供服務後申報；請更正日期。',
      'zh-Hans-CN': '医疗券只可在提供服务后申报；请更正日期。',
      en: 'Vouchers pay for care already given; correct the day.',
      'pt-MO': 'Os vales só pagam cuidados já prestados; corrija o dia.',
    },
  },
  'claim.fee_malformed': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '收費不是有效金額。',
      'zh-Hans-CN': '收费不是有效金额。',
      en: 'The fee is not an amount of money.',
      'pt-MO': 'O valor da consulta não é um montante em dinheiro.',
    },
    remedy: {
      'zh-Hant-HK': '請以數字填寫，例如 350.00，不要使用逗號。',
      'zh-Hans-CN': '请以数字填写，例如 350.00，不要使用逗号。',
      en: 'Write digits such as 350.00, without commas.',
      'pt-MO': 'Escreva algarismos como 350.00, sem vírgulas.',
    },
  },
  'claim.fee_decimals': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '收費的小數位多於兩位。',
      'zh-Hans-CN': '收费的小数位多于两位。',
      en: 'The fee has more than two decimals.',
      'pt-MO': 'O valor da consulta tem mais de duas casas decimais.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫至分為止。',
      'zh-Hans-CN': '请填写至分为止。',
      en: 'Give at most two decimals.',
      'pt-MO': 'Indique no máximo duas casas decimais.',
    },
  },
  'claim.fee_not_positive': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '收費必須大於零。',
      'zh-Hans-CN': '收费必须大于零。',
      en: 'The fee must be more than zero.',
      'pt-MO': 'O valor da consulta tem de ser superior a zero.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫實際向長者收取的淨額；退款請用沖銷。',
      'zh-Hans-CN': '请填写实际向长者收取的净额；退款请用冲销。',
      en: 'Give the net fee charged; to give money back, reverse the claim.',
      'pt-MO': 'Indique o valor líquido cobrado; para devolver, estorne o pedido.',
    },
  },
  'claim.fee_currency': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '此服務點以 {expected} 收費。',
      'zh-Hans-CN': '此服务点以 {expected} 收费。',
      en: 'This service point charges in {expected}.',
      'pt-MO': 'Este ponto de serviço cobra em {expected}.',
    },
    remedy: {
      'zh-Hant-HK': '請以 {expected} 填寫收費。',
      'zh-Hans-CN': '请以 {expected} 填写收费。',
      en: 'Give the fee in {expected}.',
      'pt-MO': 'Indique o valor em {expected}.',
    },
  },
  'claim.requested_malformed': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '要求使用的醫療券金額不是正整數港元。',
      'zh-Hans-CN': '要求使用的医疗券金额不是正整数港元。',
      en: 'The voucher amount asked for is not a whole number of Hong Kong dollars above zero.',
      'pt-MO':
        'O valor de vales pedido não é um número inteiro de dólares de Hong Kong acima de zero.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫整數港元，或留空以盡量使用。',
      'zh-Hans-CN': '请填写整数港元，或留空以尽量使用。',
      en: 'Give whole dollars, or leave it empty to use as much as possible.',
      'pt-MO': 'Indique dólares inteiros, ou deixe vazio para usar o máximo possível.',
    },
  },
  'claim.code_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{field}」的代碼不在列表內。',
      'zh-Hans-CN': '“{field}”的代码不在列表内。',
      en: 'The code in the field "{field}" is not in its list.',
      'pt-MO': 'O código do campo «{field}» não consta da lista.',
    },
    remedy: {
      'zh-Hant-HK': '可用代碼：{known}。',
      'zh-Hans-CN': '可用代码：{known}。',
      en: 'Known codes: {known}.',
      'pt-MO': 'Códigos conhecidos: {known}.',
    },
  },
  'claim.episode_malformed': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '就診編號格式不正確。',
      'zh-Hans-CN': '就诊编号格式不正确。',
      en: 'The visit number does not have the right form.',
      'pt-MO': 'O número da consulta não tem a forma correta.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫醫院系統的就診編號：1 至 64 個英文字母、數字或 . _ / -。',
      'zh-Hans-CN': '请填写医院系统的就诊编号：1 至 64 个英文字母、数字或 . _ / -。',
      en: "Give the visit number of the hospital's system: 1 to 64 letters, digits or . _ / -.",
      'pt-MO':
        'Indique o número da consulta no sistema do hospital: 1 a 64 letras, algarismos ou . _ / -.',
    },
  },
  'claim.consent_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '未有記錄長者同意使用醫療券。',
      'zh-Hans-CN': '未记录长者同意使用医疗券。',
      en: "The elder's consent to this use of vouchers is not recorded.",
      'pt-MO': 'O consentimento do idoso para este uso de vales não está registado.',
    },
    remedy: {
      'zh-Hant-HK': '請向長者說明金額並取得同意後再送出。',
      'zh-Hans-CN': '请向长者说明金额并取得同意后再提交。',
      en: 'Explain the amount, obtain consent and send again.',
      'pt-MO': 'Explique o montante, obtenha o consentimento e envie de novo.',
    },
  },
  'claim.document_type_other': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '此類證件不能用於醫療券。',
      'zh-Hans-CN': '此类证件不能用于医疗券。',
      en: 'Vouchers cannot be used with this kind of document.',
      'pt-MO': 'Os vales não podem ser usados com este tipo de documento.',
    },
    remedy: {
      'zh-Hant-HK': '請使用香港身份證或《豁免登記證明書》。',
      'zh-Hans-CN': '请使用香港身份证或《豁免登记证明书》。',
      en: 'Use the Hong Kong identity card or the Certificate of Exemption.',
      'pt-MO': 'Use o bilhete de identidade de Hong Kong ou o Certificado de Isenção.',
    },
  },
} as const satisfies Record<string, FaultKind>;
