import type { FaultKind } from '../../fault-kind.ts';

/** Faults of servers of hospitals that are read through. */
export const ATTACHED_FAULTS = {
  'attached.unreachable': {
    status: 503,
    issue: 'transient',
    title: {
      'zh-Hant-HK': '來源「{source}」現時沒有回應。',
      'zh-Hans-CN': '来源“{source}”目前没有回应。',
      en: 'The source {source} does not answer now.',
      'pt-MO': 'A fonte {source} não responde agora.',
    },
    remedy: {
      'zh-Hant-HK': '其他來源的內容不受影響；請稍後再試。',
      'zh-Hans-CN': '其他来源的内容不受影响；请稍后再试。',
      en: 'What other sources gave stands; try again later.',
      'pt-MO': 'O que outras fontes deram mantém-se; tente mais tarde.',
    },
  },
  'attached.timeout': {
    status: 504,
    issue: 'timeout',
    title: {
      'zh-Hant-HK': '來源「{source}」未能在限時內回應。',
      'zh-Hans-CN': '来源“{source}”未能在限时内回应。',
      en: 'The source {source} did not answer in time.',
      'pt-MO': 'A fonte {source} não respondeu a tempo.',
    },
    remedy: {
      'zh-Hant-HK': '其他來源的內容不受影響；請稍後再試。',
      'zh-Hans-CN': '其他来源的内容不受影响；请稍后再试。',
      en: 'What other sources gave stands; try again later.',
      'pt-MO': 'O que outras fontes deram mantém-se; tente mais tarde.',
    },
  },
  'attached.refused': {
    status: 502,
    issue: 'security',
    title: {
      'zh-Hant-HK': '來源「{source}」拒絕了請求（{status}）。',
      'zh-Hans-CN': '来源“{source}”拒绝了请求（{status}）。',
      en: 'The source {source} refused the request ({status}).',
      'pt-MO': 'A fonte {source} recusou o pedido ({status}).',
    },
    remedy: {
      'zh-Hant-HK': '請由營運人員檢查此伺服器的地址和密鑰。',
      'zh-Hans-CN': '请由运维人员检查该服务器的地址和密钥。',
      en: 'The operator has to check the address and the secret of this server.',
      'pt-MO': 'O operador tem de verificar o endereço e o segredo deste servidor.',
    },
  },
  'attached.nothing': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '來源「{source}」沒有這項內容（{status}）。',
      'zh-Hans-CN': '来源“{source}”没有这项内容（{status}）。',
      en: 'The source {source} has nothing there ({status}).',
      'pt-MO': 'A fonte {source} não tem nada aí ({status}).',
    },
    remedy: {
      'zh-Hant-HK': '其餘內容不受影響。',
      'zh-Hans-CN': '其余内容不受影响。',
      en: 'Everything else stands.',
      'pt-MO': 'Tudo o resto se mantém.',
    },
  },
  'attached.malformed': {
    status: 502,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '來源「{source}」的回應無法理解。',
      'zh-Hans-CN': '来源“{source}”的回应无法理解。',
      en: 'What the source {source} answered cannot be understood.',
      'pt-MO': 'Não se compreende o que a fonte {source} respondeu.',
    },
    remedy: {
      'zh-Hant-HK': '請由營運人員與該醫院核對伺服器是否提供 FHIR R4 或 DICOMweb。',
      'zh-Hans-CN': '请由运维人员与该医院核对服务器是否提供 FHIR R4 或 DICOMweb。',
      en: 'The operator has to check with the hospital whether the server speaks FHIR R4 or DICOMweb.',
      'pt-MO': 'O operador tem de verificar com o hospital se o servidor fala FHIR R4 ou DICOMweb.',
    },
  },
  'attached.too_large': {
    status: 502,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '來源「{source}」的回應太大。',
      'zh-Hans-CN': '来源“{source}”的回应太大。',
      en: 'The source {source} answered with more than is taken.',
      'pt-MO': 'A fonte {source} respondeu com mais do que se aceita.',
    },
    remedy: {
      'zh-Hant-HK': '請只查詢較少類別的記錄。',
      'zh-Hans-CN': '请只查询较少类别的记录。',
      en: 'Ask for fewer kinds of record.',
      'pt-MO': 'Peça menos tipos de registo.',
    },
  },
  'attached.more': {
    status: 502,
    issue: 'throttled',
    title: {
      'zh-Hant-HK': '來源「{source}」有多於 {limit} 項 {type}；只顯示首 {limit} 項。',
      'zh-Hans-CN': '来源“{source}”有多于 {limit} 项 {type}；只显示前 {limit} 项。',
      en: 'The source {source} has more than {limit} of {type}; the first {limit} are shown.',
      'pt-MO': 'A fonte {source} tem mais de {limit} de {type}; mostram-se os primeiros {limit}.',
    },
    remedy: {
      'zh-Hant-HK': '其餘的請向該醫院查詢。',
      'zh-Hans-CN': '其余的请向该医院查询。',
      en: 'Ask the hospital for the rest.',
      'pt-MO': 'Peça o resto ao hospital.',
    },
  },
  'attached.person_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '來源「{source}」無法找到這名病人。',
      'zh-Hans-CN': '来源“{source}”无法找到该患者。',
      en: 'The source {source} does not find this patient.',
      'pt-MO': 'A fonte {source} não encontra este doente.',
    },
    remedy: {
      'zh-Hant-HK': '請由醫院在病人資料加入該院的病歷號碼。',
      'zh-Hans-CN': '请由医院在患者资料中加入该院的病历号。',
      en: 'The hospital has to add its own number of the patient to their record.',
      'pt-MO': 'O hospital tem de acrescentar o seu número do doente ao registo.',
    },
  },
  'attached.person_differs': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '來源「{source}」該號碼的病人出生日期不同。',
      'zh-Hans-CN': '来源“{source}”该号码的患者出生日期不同。',
      en: 'At the source {source} the patient of this number has another date of birth.',
      'pt-MO': 'Na fonte {source}, o doente com este número tem outra data de nascimento.',
    },
    remedy: {
      'zh-Hant-HK': '沒有顯示任何內容。請由醫院核對病歷號碼。',
      'zh-Hans-CN': '没有显示任何内容。请由医院核对病历号。',
      en: 'Nothing is shown. The hospital has to check the number.',
      'pt-MO': 'Nada é mostrado. O hospital tem de verificar o número.',
    },
  },
} as const satisfies Record<string, FaultKind>;
