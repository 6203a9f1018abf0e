import type { Language, Texts } from '../../../kernel/language.ts';

/** Headings of a summary's sections, by LOINC code. */
const SECTION_TITLES: Readonly<Record<string, Texts>> = {
  '11450-4': {
    'zh-Hant-HK': '健康問題',
    'zh-Hans-CN': '健康问题',
    en: 'Problems',
    'pt-MO': 'Problemas de saúde',
  },
  '48765-2': {
    'zh-Hant-HK': '過敏及不耐受',
    'zh-Hans-CN': '过敏及不耐受',
    en: 'Allergies and intolerances',
    'pt-MO': 'Alergias e intolerâncias',
  },
  '10160-0': {
    'zh-Hant-HK': '藥物',
    'zh-Hans-CN': '用药',
    en: 'Medicines',
    'pt-MO': 'Medicamentos',
  },
  '11369-6': {
    'zh-Hant-HK': '疫苗接種',
    'zh-Hans-CN': '预防接种',
    en: 'Immunizations',
    'pt-MO': 'Vacinação',
  },
  '30954-2': {
    'zh-Hant-HK': '檢查結果',
    'zh-Hans-CN': '检查结果',
    en: 'Results',
    'pt-MO': 'Resultados de exames',
  },
  '47519-4': {
    'zh-Hant-HK': '治療程序',
    'zh-Hans-CN': '诊疗操作',
    en: 'Procedures',
    'pt-MO': 'Procedimentos',
  },
  '46240-8': {
    'zh-Hant-HK': '就診',
    'zh-Hans-CN': '就诊',
    en: 'Visits',
    'pt-MO': 'Consultas',
  },
  '18748-4': {
    'zh-Hant-HK': '影像',
    'zh-Hans-CN': '图像',
    en: 'Images',
    'pt-MO': 'Imagens',
  },
};

/** Words of the summary itself. */
export const SUMMARY_TEXTS = {
  title: {
    'zh-Hant-HK': '病人摘要',
    'zh-Hans-CN': '患者摘要',
    en: 'Patient summary',
    'pt-MO': 'Resumo do doente',
  },
  /** Said of what the reader may see; a summary never says that nothing exists. */
  nothing: {
    'zh-Hant-HK': '可供閱讀的記錄中沒有資料。',
    'zh-Hans-CN': '可供阅读的记录中没有资料。',
    en: 'Nothing in the records that may be read.',
    'pt-MO': 'Nada nos registos que podem ser lidos.',
  },
  unnamed: {
    'zh-Hant-HK': '沒有名稱',
    'zh-Hans-CN': '没有名称',
    en: 'without a name',
    'pt-MO': 'sem nome',
  },
} as const satisfies Record<string, Texts>;

/** The heading of a section in the reader's language. */
export function sectionTitle(code: string, language: Language): string {
  return SECTION_TITLES[code]?.[language] ?? code;
}
