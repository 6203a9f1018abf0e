import type { FaultKind } from '../../fault-kind.ts';

/** Faults of what a person chooses for a link: which part, how often, how long. */
export const LINK_SCOPE_FAULTS = {
  'link.sensitive_not_expressed': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '敏感紀錄須另外表示同意。',
      'zh-Hans-CN': '敏感记录须另行表示同意。',
      en: 'Sensitive records take a consent of their own.',
      'pt-MO': 'Os registos sensíveis exigem um consentimento próprio.',
    },
    remedy: {
      'zh-Hant-HK': '請剔選第二項同意，或不選敏感紀錄。',
      'zh-Hans-CN': '请勾选第二项同意，或不选敏感记录。',
      en: 'Tick the second consent, or leave those records out.',
      'pt-MO': 'Assinale o segundo consentimento ou deixe esses registos de fora.',
    },
  },
  'link.window_too_wide': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '只可包括 {day} 起的紀錄。',
      'zh-Hans-CN': '只可包括 {day} 起的记录。',
      en: 'Only records from {day} on can be carried.',
      'pt-MO': 'Só se podem levar registos a partir de {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇較後的開始日期。',
      'zh-Hans-CN': '请选择较后的开始日期。',
      en: 'Choose a later first day.',
      'pt-MO': 'Escolha um primeiro dia mais tarde.',
    },
  },
  'link.window_empty': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '結束日期不遲於開始日期。',
      'zh-Hans-CN': '结束日期不晚于开始日期。',
      en: 'The last day of care is not after the first.',
      'pt-MO': 'O último dia não é posterior ao primeiro.',
    },
    remedy: {
      'zh-Hant-HK': '請更改其中一個日期。',
      'zh-Hans-CN': '请更改其中一个日期。',
      en: 'Change one of the two days.',
      'pt-MO': 'Altere um dos dois dias.',
    },
  },
  'link.openings_too_many': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '最多可開啟 {most} 次。',
      'zh-Hans-CN': '最多可打开 {most} 次。',
      en: 'It may be opened {most} times at most.',
      'pt-MO': 'Pode ser aberto no máximo {most} vezes.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇較少的次數。',
      'zh-Hans-CN': '请选择较少的次数。',
      en: 'Choose a smaller number.',
      'pt-MO': 'Escolha um número menor.',
    },
  },
  'link.end_wrong': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '結束日期須在 {first} 與 {last} 之間。',
      'zh-Hans-CN': '结束日期须在 {first} 与 {last} 之间。',
      en: 'It has to end between {first} and {last}.',
      'pt-MO': 'Tem de terminar entre {first} e {last}.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇其中一日。',
      'zh-Hans-CN': '请选择其中一日。',
      en: 'Choose a day between them.',
      'pt-MO': 'Escolha um dia entre eles.',
    },
  },
  'link.clock_differs': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '提出要求的一方的時鐘不準。',
      'zh-Hans-CN': '提出请求的一方的时钟不准。',
      en: 'The clock of the side that asks is not right.',
      'pt-MO': 'O relógio do lado que pede não está certo.',
    },
    remedy: {
      'zh-Hant-HK': '請該節點的操作人員校正時鐘後再試。',
      'zh-Hans-CN': '请该节点的运维人员校正时钟后再试。',
      en: 'The operators of that node set its clock; then try again.',
      'pt-MO': 'Os operadores desse nó devem acertar o relógio; depois tente de novo.',
    },
  },
} as const satisfies Record<string, FaultKind>;
