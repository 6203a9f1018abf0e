import type { Texts } from '../../../kernel/language.ts';

/** Kinds of records in plain words, by FHIR type. */
const KINDS: ReadonlyMap<string, Texts> = new Map(
  Object.entries({
    Patient: {
      'zh-Hant-HK': '個人資料',
      'zh-Hans-CN': '个人资料',
      en: 'personal details',
      'pt-MO': 'dados pessoais',
    },
    Observation: {
      'zh-Hant-HK': '檢驗和量度結果',
      'zh-Hans-CN': '检验和测量结果',
      en: 'results and measurements',
      'pt-MO': 'resultados e medições',
    },
    Condition: {
      'zh-Hant-HK': '診斷和健康問題',
      'zh-Hans-CN': '诊断和健康问题',
      en: 'diagnoses and problems',
      'pt-MO': 'diagnósticos e problemas',
    },
    AllergyIntolerance: {
      'zh-Hant-HK': '過敏',
      'zh-Hans-CN': '过敏',
      en: 'allergies',
      'pt-MO': 'alergias',
    },
    MedicationRequest: {
      'zh-Hant-HK': '處方',
      'zh-Hans-CN': '处方',
      en: 'prescriptions',
      'pt-MO': 'receitas',
    },
    MedicationStatement: {
      'zh-Hant-HK': '用藥',
      'zh-Hans-CN': '用药',
      en: 'medicines',
      'pt-MO': 'medicamentos',
    },
    MedicationDispense: {
      'zh-Hant-HK': '配藥記錄',
      'zh-Hans-CN': '配药记录',
      en: 'dispensed medicines',
      'pt-MO': 'medicamentos dispensados',
    },
    MedicationAdministration: {
      'zh-Hant-HK': '給藥記錄',
      'zh-Hans-CN': '给药记录',
      en: 'given medicines',
      'pt-MO': 'medicamentos administrados',
    },
    Medication: {
      'zh-Hant-HK': '藥物',
      'zh-Hans-CN': '药物',
      en: 'medicines',
      'pt-MO': 'medicamentos',
    },
    Immunization: {
      'zh-Hant-HK': '疫苗接種',
      'zh-Hans-CN': '疫苗接种',
      en: 'vaccinations',
      'pt-MO': 'vacinas',
    },
    Procedure: {
      'zh-Hant-HK': '手術和治療',
      'zh-Hans-CN': '手术和治疗',
      en: 'procedures',
      'pt-MO': 'procedimentos',
    },
    DiagnosticReport: {
      'zh-Hant-HK': '報告',
      'zh-Hans-CN': '报告',
      en: 'reports',
      'pt-MO': 'relatórios',
    },
    DocumentReference: {
      'zh-Hant-HK': '文件',
      'zh-Hans-CN': '文件',
      en: 'documents',
      'pt-MO': 'documentos',
    },
    Composition: {
      'zh-Hant-HK': '文件',
      'zh-Hans-CN': '文件',
      en: 'documents',
      'pt-MO': 'documentos',
    },
    Encounter: {
      'zh-Hant-HK': '就診記錄',
      'zh-Hans-CN': '就诊记录',
      en: 'visits',
      'pt-MO': 'consultas',
    },
    ImagingStudy: {
      'zh-Hant-HK': '影像',
      'zh-Hans-CN': '图像',
      en: 'images',
      'pt-MO': 'imagens',
    },
    Bundle: {
      'zh-Hant-HK': '整份紀錄',
      'zh-Hans-CN': '整份记录',
      en: 'the record as a whole',
      'pt-MO': 'registo completo',
    },
    Consent: {
      'zh-Hant-HK': '同意',
      'zh-Hans-CN': '同意',
      en: 'consents',
      'pt-MO': 'consentimentos',
    },
    CarePlan: {
      'zh-Hant-HK': '護理計劃',
      'zh-Hans-CN': '护理计划',
      en: 'care plans',
      'pt-MO': 'planos de cuidados',
    },
    Appointment: {
      'zh-Hant-HK': '預約',
      'zh-Hans-CN': '预约',
      en: 'appointments',
      'pt-MO': 'marcações',
    },
    Coverage: {
      'zh-Hant-HK': '保障',
      'zh-Hans-CN': '保障',
      en: 'cover',
      'pt-MO': 'cobertura',
    },
    Person: {
      'zh-Hant-HK': '登記資料',
      'zh-Hans-CN': '登记资料',
      en: 'register entry',
      'pt-MO': 'dados do registo de pessoas',
    },
    Binary: {
      'zh-Hant-HK': '檔案',
      'zh-Hans-CN': '文件',
      en: 'files',
      'pt-MO': 'ficheiros',
    },
    Specimen: {
      'zh-Hant-HK': '樣本',
      'zh-Hans-CN': '样本',
      en: 'specimens',
      'pt-MO': 'amostras',
    },
    AuditEvent: {
      'zh-Hant-HK': '查閱記錄',
      'zh-Hans-CN': '查阅记录',
      en: 'entries of the trail',
      'pt-MO': 'entradas do histórico',
    },
  } as const satisfies Record<string, Texts>),
);

const OTHER: Texts = {
  'zh-Hant-HK': '其他紀錄',
  'zh-Hans-CN': '其他记录',
  en: 'other records',
  'pt-MO': 'outros registos',
};

/** A kind of record in plain words. */
export function kindText(type: string): Texts {
  return KINDS.get(type) ?? OTHER;
}
