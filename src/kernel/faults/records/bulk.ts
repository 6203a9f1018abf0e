import type { FaultKind } from '../../fault-kind.ts';

/** Faults of bulk exports and imports. */
export const BULK_FAULTS = {
  'bulk.prefer': {
    status: 400,
    issue: 'required',
    title: {
      'zh-Hant-HK': '批量匯出只能在背景進行。',
      'zh-Hans-CN': '批量导出只能在后台进行。',
      en: 'A bulk export only runs in the background.',
      'pt-MO': 'Uma exportação em massa só corre em segundo plano.',
    },
    remedy: {
      'zh-Hant-HK': '請在請求中加入標頭「Prefer: respond-async」。',
      'zh-Hans-CN': '请在请求中加入标头“Prefer: respond-async”。',
      en: 'Send the header “Prefer: respond-async”.',
      'pt-MO': 'Envie o cabeçalho «Prefer: respond-async».',
    },
  },
  'bulk.too_many': {
    status: 429,
    issue: 'throttled',
    title: {
      'zh-Hant-HK': '你已有 {limit} 項匯出正在進行。',
      'zh-Hans-CN': '您已有 {limit} 项导出正在进行。',
      en: 'You have {limit} exports under way already.',
      'pt-MO': 'Já tem {limit} exportações em curso.',
    },
    remedy: {
      'zh-Hant-HK': '請待其中一項完成，或先取消一項。',
      'zh-Hans-CN': '请等待其中一项完成，或先取消一项。',
      en: 'Wait until one of them is done, or end one.',
      'pt-MO': 'Espere que uma termine ou cancele uma delas.',
    },
  },
  'bulk.empty': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '檔案沒有任何一行記錄。',
      'zh-Hans-CN': '文件没有任何一行记录。',
      en: 'The file holds no line with a record.',
      'pt-MO': 'O ficheiro não contém nenhuma linha com um registo.',
    },
    remedy: {
      'zh-Hant-HK': '請發送 NDJSON：每行一項 FHIR R4 資源。',
      'zh-Hans-CN': '请发送 NDJSON：每行一个 FHIR R4 资源。',
      en: 'Send NDJSON: one FHIR R4 resource on each line.',
      'pt-MO': 'Envie NDJSON: um recurso FHIR R4 em cada linha.',
    },
  },
  'bulk.too_large': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '檔案大於 {limit} MiB。',
      'zh-Hans-CN': '文件大于 {limit} MiB。',
      en: 'The file is larger than {limit} MiB.',
      'pt-MO': 'O ficheiro é maior do que {limit} MiB.',
    },
    remedy: {
      'zh-Hant-HK': '請分成多個檔案發送，病人資料先行。',
      'zh-Hans-CN': '请分成多个文件发送，患者资料在先。',
      en: 'Send it in several files, patients first.',
      'pt-MO': 'Envie-o em vários ficheiros, primeiro os doentes.',
    },
  },
  'bulk.line_too_long': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '有一行長於 {limit} MiB。',
      'zh-Hans-CN': '有一行长于 {limit} MiB。',
      en: 'A line is longer than {limit} MiB.',
      'pt-MO': 'Uma linha é mais longa do que {limit} MiB.',
    },
    remedy: {
      'zh-Hant-HK': '請改以附件或單獨建立這項資源；檔案沒有任何內容被保留。',
      'zh-Hans-CN': '请改以附件或单独创建该资源；文件没有任何内容被保留。',
      en: 'Create that resource on its own. Nothing of the file was kept.',
      'pt-MO': 'Crie esse recurso à parte. Nada do ficheiro foi guardado.',
    },
  },
  'bulk.line_not_json': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '這一行不是 UTF-8 編碼的 JSON 物件。',
      'zh-Hans-CN': '这一行不是 UTF-8 编码的 JSON 对象。',
      en: 'This line is no JSON object in UTF-8.',
      'pt-MO': 'Esta linha não é um objeto JSON em UTF-8.',
    },
    remedy: {
      'zh-Hant-HK': '每行必須是一項完整的 FHIR R4 資源，資源之內不可換行。',
      'zh-Hans-CN': '每行必须是一个完整的 FHIR R4 资源，资源之内不能换行。',
      en: 'Each line has to be one whole FHIR R4 resource, without line breaks inside.',
      'pt-MO':
        'Cada linha tem de ser um recurso FHIR R4 completo, sem quebras de linha no interior.',
    },
  },
} as const satisfies Record<string, FaultKind>;
