import type { FaultKind } from '../fault.ts';

/** Faults of the shell: requests, sign-in, limits and the machine itself. */
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
  'signin.required': {
    status: 401,
    issue: 'login',
    title: {
      'zh-Hant-HK': '請先登入。',
      'zh-Hans-CN': '请先登录。',
      en: 'Please sign in first.',
      'pt-MO': 'Inicie primeiro a sessão.',
    },
    remedy: {
      'zh-Hant-HK': '登入後會回到此頁。',
      'zh-Hans-CN': '登录后会回到此页。',
      en: 'After signing in you come back to this page.',
      'pt-MO': 'Depois de iniciar a sessão volta a esta página.',
    },
  },
  'signin.forbidden': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '你的角色不能進行此操作。',
      'zh-Hans-CN': '您的角色不能进行此操作。',
      en: 'Your role may not do this.',
      'pt-MO': 'A sua função não permite esta operação.',
    },
    remedy: {
      'zh-Hant-HK': '如需要此權限，請聯絡你所屬機構的管理員。',
      'zh-Hans-CN': '如需要此权限，请联系您所属机构的管理员。',
      en: 'If you need it, ask the administrator of your organisation.',
      'pt-MO': 'Se precisar dela, contacte o administrador da sua instituição.',
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
