import type { FaultKind } from '../../fault-kind.ts';

/** Faults of reading a clinical document. */
export const READING_FAULTS = {
  'reading.no_document': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '這不是可以閱讀的 FHIR 文件。',
      'zh-Hans-CN': '这不是可以阅读的 FHIR 文档。',
      en: 'This is no FHIR document that can be read.',
      'pt-MO': 'Isto não é um documento FHIR que se possa ler.',
    },
    remedy: {
      'zh-Hant-HK': '請發送 JSON 格式的 FHIR R4 文件（Bundle），或參閱原件。',
      'zh-Hans-CN': '请发送 JSON 格式的 FHIR R4 文档（Bundle），或查看原件。',
      en: 'Send a FHIR R4 document (Bundle) as JSON, or look at the original.',
      'pt-MO': 'Envie um documento FHIR R4 (Bundle) em JSON ou consulte o original.',
    },
  },
} as const satisfies Record<string, FaultKind>;
