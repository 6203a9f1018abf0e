import type { FaultKind } from '../fault-kind.ts';

/** Faults of the shell: requests, limits and the machine itself. */
export const PLATFORM_FAULTS = {
  'request.malformed': {
    status: 400,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '請求內容無法讀取。',
      'zh-Hans-CN': '请求内容无法读取。',
      en: 'The request could not be read.',
      'pt-MO': 'Não foi possível ler o pedido.',
    },
    remedy: {
      'zh-Hant-HK': '請按介面說明提供正確格式（{expected}）。',
      'zh-Hans-CN': '请按接口说明提供正确格式（{expected}）。',
      en: 'Send the form that the interface describes ({expected}).',
      'pt-MO': 'Envie o formato descrito na interface ({expected}).',
    },
  },
  'request.invalid': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '欄位「{field}」不正確：{problem}。',
      'zh-Hans-CN': '字段“{field}”不正确：{problem}。',
      en: 'The field "{field}" is not right: {problem}.',
      'pt-MO': 'O campo «{field}» não está correto: {problem}.',
    },
    remedy: {
      'zh-Hant-HK': '請改正該欄位後再送出。',
      'zh-Hans-CN': '请改正该字段后再提交。',
      en: 'Correct this field and send again.',
      'pt-MO': 'Corrija este campo e envie de novo.',
    },
  },
  'request.media_type': {
    status: 415,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '不接受這種內容類型。',
      'zh-Hans-CN': '不接受这种内容类型。',
      en: 'This type of content is not accepted.',
      'pt-MO': 'Este tipo de conteúdo não é aceite.',
    },
    remedy: {
      'zh-Hant-HK': '請以 {expected} 送出。',
      'zh-Hans-CN': '请以 {expected} 提交。',
      en: 'Send it as {expected}.',
      'pt-MO': 'Envie-o como {expected}.',
    },
  },
  'request.too_large': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '內容過大，上限為 {limit}。',
      'zh-Hans-CN': '内容过大，上限为 {limit}。',
      en: 'The content is too large; the limit is {limit}.',
      'pt-MO': 'O conteúdo é demasiado grande; o limite é {limit}.',
    },
    remedy: {
      'zh-Hant-HK': '請分成較小的部分再送出。',
      'zh-Hans-CN': '请分成较小的部分再提交。',
      en: 'Split it into smaller parts and send them one by one.',
      'pt-MO': 'Divida-o em partes mais pequenas e envie uma a uma.',
    },
  },
  'request.too_many': {
    status: 429,
    issue: 'throttled',
    title: {
      'zh-Hant-HK': '短時間內請求過多。',
      'zh-Hans-CN': '短时间内请求过多。',
      en: 'Too many requests in a short time.',
      'pt-MO': 'Demasiados pedidos em pouco tempo.',
    },
    remedy: {
      'zh-Hant-HK': '請在 {seconds} 秒後再試。',
      'zh-Hans-CN': '请在 {seconds} 秒后再试。',
      en: 'Try again in {seconds} seconds.',
      'pt-MO': 'Tente de novo dentro de {seconds} segundos.',
    },
  },
  'request.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到所要求的內容。',
      'zh-Hans-CN': '找不到所请求的内容。',
      en: 'There is nothing at this address.',
      'pt-MO': 'Não há nada neste endereço.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查連結或編號。',
      'zh-Hans-CN': '请检查链接或编号。',
      en: 'Check the link or the number.',
      'pt-MO': 'Verifique a ligação ou o número.',
    },
  },
  'node.unavailable': {
    status: 503,
    issue: 'transient',
    title: {
      'zh-Hant-HK': '系統暫時未能處理。',
      'zh-Hans-CN': '系统暂时无法处理。',
      en: 'The system cannot do this at the moment.',
      'pt-MO': 'O sistema não consegue fazer isto neste momento.',
    },
    remedy: {
      'zh-Hant-HK': '沒有資料遺失；請稍後再試。',
      'zh-Hans-CN': '没有数据丢失；请稍后再试。',
      en: 'Nothing was lost; try again in a moment.',
      'pt-MO': 'Nada se perdeu; tente de novo daqui a pouco.',
    },
  },
  'node.not_ready': {
    status: 503,
    issue: 'transient',
    title: {
      'zh-Hant-HK': '節點尚未就緒：{checks}。',
      'zh-Hans-CN': '节点尚未就绪：{checks}。',
      en: 'The node is not ready: {checks}.',
      'pt-MO': 'O nó ainda não está pronto: {checks}.',
    },
    remedy: {
      'zh-Hant-HK': '請查看所列部分的記錄；就緒後會自動恢復服務。',
      'zh-Hans-CN': '请查看所列部分的日志；就绪后会自动恢复服务。',
      en: 'See the log of the parts named; the node serves again by itself once they answer.',
      'pt-MO':
        'Consulte o registo das partes indicadas; o nó volta a servir por si quando responderem.',
    },
  },
  'node.fault': {
    status: 500,
    issue: 'exception',
    title: {
      'zh-Hant-HK': '系統發生錯誤。',
      'zh-Hans-CN': '系统发生错误。',
      en: 'Something went wrong in the system.',
      'pt-MO': 'Ocorreu um erro no sistema.',
    },
    remedy: {
      'zh-Hant-HK': '請向操作員提供請求編號 {request}。',
      'zh-Hans-CN': '请向运维人员提供请求编号 {request}。',
      en: 'Give the operator the request number {request}.',
      'pt-MO': 'Indique ao operador o número do pedido {request}.',
    },
  },
} as const satisfies Record<string, FaultKind>;
