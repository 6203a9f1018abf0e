import type { FaultKind } from '../../fault-kind.ts';

/** Faults of records that do not keep a profile of ours, or name units that are none. */
export const PROFILE_FAULTS = {
  'record.profile_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '沒有適用於 {type} 的規範「{profile}」。',
      'zh-Hans-CN': '没有适用于 {type} 的规范“{profile}”。',
      en: 'There is no profile {profile} of {type}.',
      'pt-MO': 'Não existe um perfil {profile} para {type}.',
    },
    remedy: {
      'zh-Hant-HK': '已公布的規範見 /fhir/StructureDefinition。',
      'zh-Hans-CN': '已公布的规范见 /fhir/StructureDefinition。',
      en: 'The profiles that are published are at /fhir/StructureDefinition.',
      'pt-MO': 'Os perfis publicados estão em /fhir/StructureDefinition.',
    },
  },
  'record.document_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '此病人資料沒有三地的證件號碼。',
      'zh-Hans-CN': '此患者资料没有三地的证件号码。',
      en: 'This patient has no number of an identity document of the three sides.',
      'pt-MO': 'Este doente não tem número de um documento de identidade dos três lados.',
    },
    remedy: {
      'zh-Hant-HK': '請加入一項證件號碼，system 用本系統的其中一個。',
      'zh-Hans-CN': '请加入一项证件号码，system 用本系统的其中一个。',
      en: 'Add an identifier under one of our systems.',
      'pt-MO': 'Acrescente um identificador sob um dos nossos sistemas.',
    },
  },
  'record.birth_date_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '此病人資料沒有出生日期。',
      'zh-Hans-CN': '此患者资料没有出生日期。',
      en: 'This patient has no date of birth.',
      'pt-MO': 'Este doente não tem data de nascimento.',
    },
    remedy: {
      'zh-Hant-HK': '請加入 birthDate。',
      'zh-Hans-CN': '请加入 birthDate。',
      en: 'Add birthDate.',
      'pt-MO': 'Acrescente birthDate.',
    },
  },
  'record.value_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '量度結果沒有數值，也沒有說明原因。',
      'zh-Hans-CN': '测量结果没有数值，也没有说明原因。',
      en: 'The measurement has no value, and no reason why.',
      'pt-MO': 'A medição não tem valor nem o motivo da falta.',
    },
    remedy: {
      'zh-Hant-HK': '請加入數值或 dataAbsentReason。',
      'zh-Hans-CN': '请加入数值或 dataAbsentReason。',
      en: 'Add a value or dataAbsentReason.',
      'pt-MO': 'Acrescente um valor ou dataAbsentReason.',
    },
  },
  'record.unit_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '數值沒有 UCUM 單位代碼。',
      'zh-Hans-CN': '数值没有 UCUM 单位代码。',
      en: 'The value has no unit as a code of UCUM.',
      'pt-MO': 'O valor não tem unidade como código UCUM.',
    },
    remedy: {
      'zh-Hant-HK': '請加入 unit、code 和 system「http://unitsofmeasure.org」。',
      'zh-Hans-CN': '请加入 unit、code 和 system“http://unitsofmeasure.org”。',
      en: 'Add unit, code and the system http://unitsofmeasure.org.',
      'pt-MO': 'Acrescente unit, code e o sistema http://unitsofmeasure.org.',
    },
  },
  'record.unit': {
    status: 422,
    issue: 'code-invalid',
    title: {
      'zh-Hant-HK': '「{code}」不是 UCUM 單位代碼。',
      'zh-Hans-CN': '“{code}”不是 UCUM 单位代码。',
      en: '“{code}” is no code of UCUM.',
      'pt-MO': '«{code}» não é um código UCUM.',
    },
    remedy: {
      'zh-Hant-HK': '例如 mmol/L、mg/dL 或 mm[Hg]；名稱可放在 unit。',
      'zh-Hans-CN': '例如 mmol/L、mg/dL 或 mm[Hg]；名称可放在 unit。',
      en: 'Such as mmol/L, mg/dL or mm[Hg]; a name may stand in unit.',
      'pt-MO': 'Por exemplo mmol/L, mg/dL ou mm[Hg]; um nome pode figurar em unit.',
    },
  },
} as const satisfies Record<string, FaultKind>;
