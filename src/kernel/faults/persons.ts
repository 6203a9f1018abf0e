import type { FaultKind } from '../fault-kind.ts';

/** Faults of persons and their documents. */
export const PERSON_FAULTS = {
  'document.format': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '證件號碼的格式不正確。',
      'zh-Hans-CN': '证件号码的格式不正确。',
      en: 'The document number does not have the form of its kind.',
      'pt-MO': 'O número do documento não tem o formato do seu tipo.',
    },
    remedy: {
      'zh-Hant-HK': '請按證件上的寫法輸入，例如 {example}。',
      'zh-Hans-CN': '请按证件上的写法输入，例如 {example}。',
      en: 'Enter it as it stands on the document, for example {example}.',
      'pt-MO': 'Introduza-o tal como está no documento, por exemplo {example}.',
    },
  },
  'document.legacy_number': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '這是 15 位的舊身份證號碼。',
      'zh-Hans-CN': '这是 15 位的旧身份证号码。',
      en: 'This is an old 15-digit identity number.',
      'pt-MO': 'Este é um número de identidade antigo de 15 dígitos.',
    },
    remedy: {
      'zh-Hant-HK': '請輸入現時證件上的 18 位號碼。',
      'zh-Hans-CN': '请输入现行证件上的 18 位号码。',
      en: 'Enter the 18-character number of the present card.',
      'pt-MO': 'Introduza o número de 18 caracteres do documento atual.',
    },
  },
  'document.check_digit': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '證件號碼的核對數字不符。',
      'zh-Hans-CN': '证件号码的校验码不符。',
      en: 'The check digit does not agree with the document number.',
      'pt-MO': 'O dígito de controlo não corresponde ao número do documento.',
    },
    remedy: {
      'zh-Hant-HK': '請對照證件，逐個字改正後再試。',
      'zh-Hans-CN': '请对照证件，逐个字改正后再试。',
      en: 'Compare with the document character by character and enter it again.',
      'pt-MO': 'Compare com o documento, carácter a carácter, e introduza-o de novo.',
    },
  },
  'document.date': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '號碼內的出生日期並不存在或尚未到來。',
      'zh-Hans-CN': '号码中的出生日期不存在或尚未到来。',
      en: 'The birth date inside the number does not exist or is still to come.',
      'pt-MO': 'A data de nascimento contida no número não existe ou ainda não chegou.',
    },
    remedy: {
      'zh-Hant-HK': '請對照證件改正號碼。',
      'zh-Hans-CN': '请对照证件改正号码。',
      en: 'Compare with the document and correct the number.',
      'pt-MO': 'Compare com o documento e corrija o número.',
    },
  },
  'document.region': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '號碼開首的地區不屬於這種證件。',
      'zh-Hans-CN': '号码开头的地区不属于这种证件。',
      en: 'The region at the beginning of the number is not one of this kind of document.',
      'pt-MO': 'A região no início do número não pertence a este tipo de documento.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查證件種類和首六位數字。',
      'zh-Hans-CN': '请检查证件种类和前六位数字。',
      en: 'Check the kind of document and the first six digits.',
      'pt-MO': 'Verifique o tipo de documento e os seis primeiros dígitos.',
    },
  },
  'document.held_by_other': {
    status: 409,
    issue: 'duplicate',
    title: {
      'zh-Hant-HK': '這份證件已登記在另一位人士名下。',
      'zh-Hans-CN': '该证件已登记在另一人名下。',
      en: 'This document is already registered for another person.',
      'pt-MO': 'Este documento já está registado em nome de outra pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請核對證件號碼和出生日期；如仍不符，請轉交主任跟進。',
      'zh-Hans-CN': '请核对证件号码和出生日期；如仍不符，请转交主管跟进。',
      en: 'Check the number and the birth date; if both are right, pass the case to an officer.',
      'pt-MO':
        'Verifique o número e a data de nascimento; se ambos estiverem certos, encaminhe o caso para um responsável.',
    },
  },
  'person.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到與證件和出生日期相符的人士。',
      'zh-Hans-CN': '找不到与证件和出生日期相符的人员。',
      en: 'No registered person has this document and birth date.',
      'pt-MO': 'Nenhuma pessoa registada tem este documento e esta data de nascimento.',
    },
    remedy: {
      'zh-Hant-HK': '請核對證件號碼和出生日期，或先為該人士登記。',
      'zh-Hans-CN': '请核对证件号码和出生日期，或先为其登记。',
      en: 'Check the number and the birth date, or register the person first.',
      'pt-MO': 'Verifique o número e a data de nascimento ou registe primeiro a pessoa.',
    },
  },
  'person.died': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '登記冊記錄該人士已去世。',
      'zh-Hans-CN': '登记册记录该人已去世。',
      en: 'The register says that this person has died.',
      'pt-MO': 'O registo indica que esta pessoa faleceu.',
    },
    remedy: {
      'zh-Hant-HK': '如屬錯誤，請聯絡登記機關。',
      'zh-Hans-CN': '如有错误，请联系登记机关。',
      en: 'If that is wrong, contact the registry.',
      'pt-MO': 'Se estiver errado, contacte a entidade de registo.',
    },
  },
  'person.document_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '須提供證件和出生日期。',
      'zh-Hans-CN': '须提供证件和出生日期。',
      en: 'A document and the birth date are needed.',
      'pt-MO': 'São necessários um documento e a data de nascimento.',
    },
    remedy: {
      'zh-Hant-HK': '請加入證件種類、號碼和出生日期。',
      'zh-Hans-CN': '请加入证件种类、号码和出生日期。',
      en: 'Add the kind and number of a document and the birth date.',
      'pt-MO': 'Acrescente o tipo e o número de um documento e a data de nascimento.',
    },
  },
  'person.days_out_of_order': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{second}」的日期早於「{first}」。',
      'zh-Hans-CN': '“{second}”的日期早于“{first}”。',
      en: 'The day in "{second}" is before the day in "{first}".',
      'pt-MO': 'A data em «{second}» é anterior à data em «{first}».',
    },
    remedy: {
      'zh-Hant-HK': '請核對兩個日期。',
      'zh-Hans-CN': '请核对两个日期。',
      en: 'Check both days.',
      'pt-MO': 'Verifique as duas datas.',
    },
  },
  'person.file_column': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '檔案沒有「{column}」一欄。',
      'zh-Hans-CN': '文件没有“{column}”一列。',
      en: 'The file has no column "{column}".',
      'pt-MO': 'O ficheiro não tem a coluna «{column}».',
    },
    remedy: {
      'zh-Hant-HK': '第一行須列出以下欄名：{expected}。',
      'zh-Hans-CN': '第一行须列出以下列名：{expected}。',
      en: 'The first row must name these columns: {expected}.',
      'pt-MO': 'A primeira linha tem de indicar estas colunas: {expected}.',
    },
  },
  'person.file_value': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{column}」的內容不正確。',
      'zh-Hans-CN': '“{column}”的内容不正确。',
      en: 'The value in "{column}" is not right.',
      'pt-MO': 'O valor em «{column}» não está correto.',
    },
    remedy: {
      'zh-Hant-HK': '應為：{expected}。',
      'zh-Hans-CN': '应为：{expected}。',
      en: 'It should be: {expected}.',
      'pt-MO': 'Deve ser: {expected}.',
    },
  },
} as const satisfies Record<string, FaultKind>;
