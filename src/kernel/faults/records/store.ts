import type { FaultKind } from '../../fault-kind.ts';

/** Faults of reading, finding, changing and sharing FHIR records. */
export const RECORD_FAULTS = {
  'record.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有這項記錄，或你不可查閱。',
      'zh-Hans-CN': '没有这项记录，或您无权查阅。',
      en: 'There is no such record, or you may not see it.',
      'pt-MO': 'Não existe tal registo, ou não o pode consultar.',
    },
    remedy: {
      'zh-Hant-HK': '請核對類別和識別碼，或請病人給予共用同意。',
      'zh-Hans-CN': '请核对类别和标识，或请患者给予共享同意。',
      en: 'Check type and identifier, or ask the patient for a sharing consent.',
      'pt-MO':
        'Verifique o tipo e o identificador, ou peça ao doente um consentimento de partilha.',
    },
  },
  'record.gone': {
    status: 410,
    issue: 'deleted',
    title: {
      'zh-Hant-HK': '這項記錄已刪除。',
      'zh-Hans-CN': '这项记录已删除。',
      en: 'This record has been deleted.',
      'pt-MO': 'Este registo foi eliminado.',
    },
    remedy: {
      'zh-Hant-HK': '較早的版本仍可在歷史中查閱。',
      'zh-Hans-CN': '较早的版本仍可在历史中查阅。',
      en: 'Earlier versions can still be read in its history.',
      'pt-MO': 'As versões anteriores continuam no histórico.',
    },
  },
  'record.type_closed': {
    status: 400,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '此節點不以這種方式處理 {type}。',
      'zh-Hans-CN': '此节点不以这种方式处理 {type}。',
      en: 'This node does not take {type} in this way.',
      'pt-MO': 'Este nó não aceita {type} desta forma.',
    },
    remedy: {
      'zh-Hant-HK': '可用的類別和操作見 /fhir/metadata。',
      'zh-Hans-CN': '可用的类别和操作见 /fhir/metadata。',
      en: 'What works is stated at /fhir/metadata.',
      'pt-MO': 'O que funciona está indicado em /fhir/metadata.',
    },
  },
  'record.version_conflict': {
    status: 412,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '記錄已有較新的版本。',
      'zh-Hans-CN': '记录已有较新的版本。',
      en: 'There is a newer version of the record.',
      'pt-MO': 'Existe uma versão mais recente do registo.',
    },
    remedy: {
      'zh-Hant-HK': '請讀取現時版本，再以其版本號碼更改。',
      'zh-Hans-CN': '请读取当前版本，再以其版本号更改。',
      en: 'Read the present version and change it with its version number.',
      'pt-MO': 'Leia a versão actual e altere-a com o seu número.',
    },
  },
  'record.too_many_entries': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '一個 Bundle 最多可有 {limit} 項。',
      'zh-Hans-CN': '一个 Bundle 最多可有 {limit} 项。',
      en: 'A bundle may hold at most {limit} entries.',
      'pt-MO': 'Um Bundle pode ter no máximo {limit} entradas.',
    },
    remedy: {
      'zh-Hant-HK': '請分開發送。',
      'zh-Hans-CN': '请分开发送。',
      en: 'Send it in parts.',
      'pt-MO': 'Envie por partes.',
    },
  },
  'record.search': {
    status: 400,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '不能以「{parameter}」＝「{value}」查找。',
      'zh-Hans-CN': '不能按“{parameter}”＝“{value}”查找。',
      en: 'The search cannot be made with {parameter} = {value}.',
      'pt-MO': 'Não se pode pesquisar com {parameter} = {value}.',
    },
    remedy: {
      'zh-Hant-HK': '各類別可用的查找參數見 /fhir/metadata。',
      'zh-Hans-CN': '各类别可用的查找参数见 /fhir/metadata。',
      en: 'The parameters that work for each type are stated at /fhir/metadata.',
      'pt-MO': 'Os parâmetros que funcionam para cada tipo estão em /fhir/metadata.',
    },
  },
  'record.write_forbidden': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '你不可更改記錄。',
      'zh-Hans-CN': '您不能更改记录。',
      en: 'You may not change records.',
      'pt-MO': 'Não pode alterar registos.',
    },
    remedy: {
      'zh-Hant-HK': '只有機構的醫護人員可書寫記錄。',
      'zh-Hans-CN': '只有机构的医护人员可书写记录。',
      en: 'Only clinicians of an institution write records.',
      'pt-MO': 'Só os profissionais clínicos de uma instituição escrevem registos.',
    },
  },
  'record.other_custodian': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '這項記錄由另一機構保管。',
      'zh-Hans-CN': '这项记录由另一机构保管。',
      en: 'Another institution is the custodian of this record.',
      'pt-MO': 'Outra instituição é a guardiã deste registo.',
    },
    remedy: {
      'zh-Hant-HK': '請向該機構要求更正，或另行加入自己的記錄。',
      'zh-Hans-CN': '请向该机构要求更正，或另行加入自己的记录。',
      en: 'Ask that institution for a correction, or add a record of your own.',
      'pt-MO': 'Peça a correcção a essa instituição, ou acrescente um registo seu.',
    },
  },
  'record.not_joined': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '病人尚未加入紀錄系統，不可為其存放紀錄。',
      'zh-Hans-CN': '患者尚未加入记录系统，不能为其存入记录。',
      en: 'The patient has not joined the record system, so that nothing may be deposited.',
      'pt-MO': 'O utente não aderiu ao sistema de registos; nada pode ser depositado.',
    },
    remedy: {
      'zh-Hant-HK': '請病人先加入，然後再次傳送。',
      'zh-Hans-CN': '请患者先加入，然后再次发送。',
      en: 'Ask the patient to join; then send it again.',
      'pt-MO': 'Peça ao utente que adira; depois envie de novo.',
    },
  },
  'record.not_shared': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '當日的法例規定存放紀錄須有病人的互通同意。',
      'zh-Hans-CN': '当日的法律规定存入记录须有患者的互通同意。',
      en: "The law of the day lets records be deposited only with the patient's sharing consent.",
      'pt-MO':
        'A lei do dia só permite depositar registos com o consentimento de partilha do utente.',
    },
    remedy: {
      'zh-Hant-HK': '請病人同意與貴機構互通紀錄，然後再次傳送。',
      'zh-Hans-CN': '请患者同意与贵机构互通记录，然后再次发送。',
      en: 'Ask the patient to share records with your institution; then send it again.',
      'pt-MO': 'Peça ao utente que partilhe registos com a sua instituição; depois envie de novo.',
    },
  },
  'record.purpose_unknown': {
    status: 400,
    issue: 'value',
    title: {
      'zh-Hant-HK': '不認識用途「{purpose}」。',
      'zh-Hans-CN': '不认识用途“{purpose}”。',
      en: 'The purpose {purpose} is not known.',
      'pt-MO': 'A finalidade {purpose} não é conhecida.',
    },
    remedy: {
      'zh-Hant-HK': '請使用其中之一：{known}',
      'zh-Hans-CN': '请使用其中之一：{known}',
      en: 'Use one of: {known}',
      'pt-MO': 'Use uma destas: {known}',
    },
  },
  'record.refused': {
    status: 400,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '不能處理這項要求：{problem}',
      'zh-Hans-CN': '不能处理这项请求：{problem}',
      en: 'The request cannot be carried out: {problem}',
      'pt-MO': 'O pedido não pode ser executado: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '請更正後重新發送；可用的操作見 /fhir/metadata。',
      'zh-Hans-CN': '请更正后重新发送；可用的操作见 /fhir/metadata。',
      en: 'Correct it and send it again; what works is stated at /fhir/metadata.',
      'pt-MO': 'Corrija-o e envie de novo; o que funciona está em /fhir/metadata.',
    },
  },
  'record.several_match': {
    status: 412,
    issue: 'multiple-matches',
    title: {
      'zh-Hant-HK': '多於一項記錄符合條件。',
      'zh-Hans-CN': '多于一项记录符合条件。',
      en: 'More than one record fits the condition.',
      'pt-MO': 'Mais do que um registo corresponde à condição.',
    },
    remedy: {
      'zh-Hant-HK': '請使用更明確的條件。',
      'zh-Hans-CN': '请使用更明确的条件。',
      en: 'Use a narrower condition.',
      'pt-MO': 'Use uma condição mais precisa.',
    },
  },
  'sharing.institution_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '沒有名為「{institution}」的機構。',
      'zh-Hans-CN': '没有名为“{institution}”的机构。',
      en: 'There is no institution {institution}.',
      'pt-MO': 'Não há instituição {institution}.',
    },
    remedy: {
      'zh-Hant-HK': '請從服務機構列表中選擇。',
      'zh-Hans-CN': '请从服务机构列表中选择。',
      en: 'Choose one of the list of institutions.',
      'pt-MO': 'Escolha uma da lista de instituições.',
    },
  },
  'sharing.period': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '結束必須在開始之後。',
      'zh-Hans-CN': '结束必须在开始之后。',
      en: 'The end has to be after the beginning.',
      'pt-MO': 'O fim tem de ser posterior ao início.',
    },
    remedy: {
      'zh-Hant-HK': '請更正日期。',
      'zh-Hans-CN': '请更正日期。',
      en: 'Correct the days.',
      'pt-MO': 'Corrija as datas.',
    },
  },
  'sharing.not_in_force': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有這項有效的共用同意。',
      'zh-Hans-CN': '没有这项有效的共享同意。',
      en: 'There is no such sharing consent in force.',
      'pt-MO': 'Não há tal consentimento de partilha em vigor.',
    },
    remedy: {
      'zh-Hant-HK': '請從你的同意列表中選擇。',
      'zh-Hans-CN': '请从您的同意列表中选择。',
      en: 'Choose one of the list of your consents.',
      'pt-MO': 'Escolha um da lista dos seus consentimentos.',
    },
  },
} as const satisfies Record<string, FaultKind>;
