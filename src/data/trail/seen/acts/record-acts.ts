import type { Act } from './act.ts';

/** What is done with records and images. */
export const RECORD_ACTS = {
  read: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過一項紀錄',
      'zh-Hans-CN': '查看了一项记录',
      en: 'Looked at one record',
      'pt-MO': 'Consultou um registo',
    },
  },
  vread: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過一項紀錄的舊版本',
      'zh-Hans-CN': '查看了一项记录的旧版本',
      en: 'Looked at an earlier version of a record',
      'pt-MO': 'Consultou uma versão anterior de um registo',
    },
  },
  'history-instance': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過一項紀錄的修改歷史',
      'zh-Hans-CN': '查看了一项记录的修改历史',
      en: 'Looked at the history of a record',
      'pt-MO': 'Consultou o histórico de um registo',
    },
  },
  'search-type': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '搜尋並看過紀錄',
      'zh-Hans-CN': '搜索并查看了记录',
      en: 'Searched and looked at records',
      'pt-MO': 'Pesquisou e consultou registos',
    },
  },
  'search-system': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '搜尋並看過紀錄',
      'zh-Hans-CN': '搜索并查看了记录',
      en: 'Searched and looked at records',
      'pt-MO': 'Pesquisou e consultou registos',
    },
  },
  operation: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過整份紀錄或摘要',
      'zh-Hans-CN': '查看了整份记录或摘要',
      en: 'Looked at the whole record or its summary',
      'pt-MO': 'Consultou o registo completo ou o resumo',
    },
  },
  batch: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '一次處理多項紀錄',
      'zh-Hans-CN': '一次处理多项记录',
      en: 'Worked with several records at once',
      'pt-MO': 'Tratou vários registos de uma vez',
    },
  },
  transaction: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '一次處理多項紀錄',
      'zh-Hans-CN': '一次处理多项记录',
      en: 'Worked with several records at once',
      'pt-MO': 'Tratou vários registos de uma vez',
    },
  },
  create: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '加入一項紀錄',
      'zh-Hans-CN': '添加了一项记录',
      en: 'Added a record',
      'pt-MO': 'Acrescentou um registo',
    },
  },
  update: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '修改一項紀錄',
      'zh-Hans-CN': '修改了一项记录',
      en: 'Changed a record',
      'pt-MO': 'Alterou um registo',
    },
  },
  patch: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '修改一項紀錄',
      'zh-Hans-CN': '修改了一项记录',
      en: 'Changed a record',
      'pt-MO': 'Alterou um registo',
    },
  },
  delete: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '移除一項紀錄',
      'zh-Hans-CN': '移除了一项记录',
      en: 'Removed a record',
      'pt-MO': 'Retirou um registo',
    },
  },
  search: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過影像清單',
      'zh-Hans-CN': '查看了图像清单',
      en: 'Looked at the list of images',
      'pt-MO': 'Consultou a lista de imagens',
    },
  },
  metadata: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過影像的資料',
      'zh-Hans-CN': '查看了图像的信息',
      en: 'Looked at the details of images',
      'pt-MO': 'Consultou os dados das imagens',
    },
  },
  retrieve: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '取得原始影像',
      'zh-Hans-CN': '获取了原始图像',
      en: 'Fetched the original images',
      'pt-MO': 'Obteve as imagens originais',
    },
  },
  frames: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過影像',
      'zh-Hans-CN': '查看了图像',
      en: 'Looked at images',
      'pt-MO': 'Consultou imagens',
    },
  },
  rendered: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過影像',
      'zh-Hans-CN': '查看了图像',
      en: 'Looked at images',
      'pt-MO': 'Consultou imagens',
    },
  },
  thumbnail: {
    group: 'looks',
    text: {
      'zh-Hant-HK': '看過影像的縮圖',
      'zh-Hans-CN': '查看了图像的缩略图',
      en: 'Looked at small pictures of images',
      'pt-MO': 'Consultou miniaturas das imagens',
    },
  },
  export: {
    group: 'exports',
    text: {
      'zh-Hant-HK': '匯出紀錄',
      'zh-Hans-CN': '导出记录',
      en: 'Exported records',
      'pt-MO': 'Exportou registos',
    },
  },
  import: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '匯入紀錄',
      'zh-Hans-CN': '导入记录',
      en: 'Imported records',
      'pt-MO': 'Importou registos',
    },
  },
  erase: {
    group: 'changes',
    text: {
      'zh-Hant-HK': '刪除資料副本',
      'zh-Hans-CN': '删除数据副本',
      en: 'Erased copies of data',
      'pt-MO': 'Apagou cópias de dados',
    },
  },
} as const satisfies Record<string, Act>;
