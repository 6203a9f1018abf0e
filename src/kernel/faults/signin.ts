import type { FaultKind } from '../fault-kind.ts';

/** Faults of signing in: who asks, and whether they may. */
export const SIGNIN_FAULTS = {
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
  'signin.cross_site': {
    status: 403,
    issue: 'security',
    title: {
      'zh-Hant-HK': '此操作只可由本網站的頁面發出。',
      'zh-Hans-CN': '此操作只能由本网站的页面发出。',
      en: 'This can only be sent by a page of this site.',
      'pt-MO': 'Isto só pode ser enviado por uma página deste sítio.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面再試；程式須附上標頭 x-sampan: 1。',
      'zh-Hans-CN': '请重新加载页面再试；程序须附上标头 x-sampan: 1。',
      en: 'Reload the page and try again; programs send the header x-sampan: 1.',
      'pt-MO': 'Recarregue a página e tente de novo; os programas enviam o cabeçalho x-sampan: 1.',
    },
  },
  'signin.token_refused': {
    status: 401,
    issue: 'login',
    title: {
      'zh-Hant-HK': '登入憑證不獲接受。',
      'zh-Hans-CN': '登录凭证不被接受。',
      en: 'The sign-in token is not accepted here.',
      'pt-MO': 'A credencial de sessão não é aceite aqui.',
    },
    remedy: {
      'zh-Hant-HK': '請使用由本節點的登入服務發出的憑證。',
      'zh-Hans-CN': '请使用由本节点的登录服务签发的凭证。',
      en: 'Use a token that the sign-in service of this node issued.',
      'pt-MO': 'Use uma credencial emitida pelo serviço de início de sessão deste nó.',
    },
  },
  'signin.token_expired': {
    status: 401,
    issue: 'login',
    title: {
      'zh-Hant-HK': '登入已過期。',
      'zh-Hans-CN': '登录已过期。',
      en: 'The sign-in has expired.',
      'pt-MO': 'A sessão expirou.',
    },
    remedy: {
      'zh-Hant-HK': '請重新登入，或取得新的憑證。',
      'zh-Hans-CN': '请重新登录，或获取新的凭证。',
      en: 'Sign in again, or get a new token.',
      'pt-MO': 'Inicie de novo a sessão ou obtenha uma nova credencial.',
    },
  },
  'signin.attempt_lost': {
    status: 400,
    issue: 'login',
    title: {
      'zh-Hant-HK': '這次登入已失效。',
      'zh-Hans-CN': '本次登录已失效。',
      en: 'This sign-in is no longer valid.',
      'pt-MO': 'Este início de sessão já não é válido.',
    },
    remedy: {
      'zh-Hant-HK': '登入可能太久未完成，或在另一瀏覽器開始。請重新登入。',
      'zh-Hans-CN': '登录可能太久未完成，或在另一浏览器开始。请重新登录。',
      en: 'It took too long or was begun in another browser. Please sign in again.',
      'pt-MO': 'Demorou demasiado ou foi iniciado noutro navegador. Inicie de novo a sessão.',
    },
  },
  'signin.declined': {
    status: 403,
    issue: 'login',
    title: {
      'zh-Hant-HK': '登入服務沒有准許登入。',
      'zh-Hans-CN': '登录服务未准许登录。',
      en: 'The sign-in service did not let you in.',
      'pt-MO': 'O serviço de início de sessão não autorizou a entrada.',
    },
    remedy: {
      'zh-Hant-HK': '請重新登入；如仍不成功，請聯絡你所屬機構的管理員。',
      'zh-Hans-CN': '请重新登录；如仍不成功，请联系您所属机构的管理员。',
      en: 'Sign in again; if it still fails, ask the administrator of your organisation.',
      'pt-MO':
        'Inicie de novo a sessão; se continuar a falhar, contacte o administrador da sua instituição.',
    },
  },
  'signin.role_missing': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '此帳戶在本系統沒有可用的角色（{claim}）。',
      'zh-Hans-CN': '此账户在本系统没有可用的角色（{claim}）。',
      en: 'This account has no usable role in this system ({claim}).',
      'pt-MO': 'Esta conta não tem uma função utilizável neste sistema ({claim}).',
    },
    remedy: {
      'zh-Hant-HK': '請由所屬機構的管理員設定帳戶的角色、機構及所屬地區。',
      'zh-Hans-CN': '请由所属机构的管理员设置账户的角色、机构及所属地区。',
      en: 'Ask the administrator of your organisation to set the role, organisation and side of the account.',
      'pt-MO':
        'Peça ao administrador da sua instituição que defina a função, a instituição e a parte da conta.',
    },
  },
  'signin.issuer_unreachable': {
    status: 503,
    issue: 'transient',
    title: {
      'zh-Hant-HK': '暫時無法連接登入服務。',
      'zh-Hans-CN': '暂时无法连接登录服务。',
      en: 'The sign-in service cannot be reached at the moment.',
      'pt-MO': 'De momento não é possível contactar o serviço de início de sessão.',
    },
    remedy: {
      'zh-Hant-HK': '請稍後再試。',
      'zh-Hans-CN': '请稍后再试。',
      en: 'Try again in a moment.',
      'pt-MO': 'Tente de novo daqui a pouco.',
    },
  },
  'signin.demo_only': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '示範登入只供示範環境使用。',
      'zh-Hans-CN': '演示登录仅供演示环境使用。',
      en: 'The demonstration sign-in exists in the demonstration only.',
      'pt-MO': 'O início de sessão de demonstração só existe na demonstração.',
    },
    remedy: {
      'zh-Hant-HK': '正式環境請設定外部登入服務。',
      'zh-Hans-CN': '正式环境请配置外部登录服务。',
      en: 'In production, configure an external sign-in service.',
      'pt-MO': 'Em produção, configure um serviço externo de início de sessão.',
    },
  },
  'signin.person_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '示範名單中沒有「{name}」。',
      'zh-Hans-CN': '演示名单中没有“{name}”。',
      en: 'There is no demonstration person "{name}".',
      'pt-MO': 'Não há pessoa de demonstração «{name}».',
    },
    remedy: {
      'zh-Hant-HK': '請從名單中選擇。',
      'zh-Hans-CN': '请从名单中选择。',
      en: 'Choose one from the list.',
      'pt-MO': 'Escolha uma da lista.',
    },
  },
} as const satisfies Record<string, FaultKind>;
