import type { Texts } from '../../../kernel/language.ts';

/** What kinds of cases are called. */
export const KIND_TEXTS = {
  period_statement: {
    'zh-Hant-HK': '參保及就業期證明',
    'zh-Hans-CN': '参保及就业期证明',
    en: 'Statement of periods',
    'pt-MO': 'Declaração de períodos',
  },
  residence: {
    'zh-Hant-HK': '跨境居住登記',
    'zh-Hans-CN': '跨境居住登记',
    en: 'Registration of residence',
    'pt-MO': 'Registo de residência',
  },
  planned_care: {
    'zh-Hant-HK': '計劃治療的事先批准',
    'zh-Hans-CN': '计划治疗的事先批准',
    en: 'Authorisation of planned care',
    'pt-MO': 'Autorização de cuidados programados',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** How a case stands, by kind and state. */
export const STATE_TEXTS = {
  period_statement: {
    REQUESTED: {
      'zh-Hant-HK': '已要求，待對方回覆',
      'zh-Hans-CN': '已要求，待对方回复',
      en: 'Requested; the other side has to answer',
      'pt-MO': 'Pedido; o outro lado tem de responder',
    },
    STATED: {
      'zh-Hant-HK': '已收到證明，待決定',
      'zh-Hans-CN': '已收到证明，待决定',
      en: 'Stated; to be decided',
      'pt-MO': 'Declarado; por decidir',
    },
    DECIDED: {
      'zh-Hant-HK': '已決定，可上訴',
      'zh-Hans-CN': '已决定，可上诉',
      en: 'Decided; an appeal is possible',
      'pt-MO': 'Decidido; recurso possível',
    },
    APPEALED: {
      'zh-Hant-HK': '已上訴，待裁定',
      'zh-Hans-CN': '已上诉，待裁定',
      en: 'Appealed; to be decided again',
      'pt-MO': 'Em recurso; por decidir de novo',
    },
    FINAL: {
      'zh-Hant-HK': '上訴已裁定',
      'zh-Hans-CN': '上诉已裁定',
      en: 'Appeal decided',
      'pt-MO': 'Recurso decidido',
    },
    REFUSED: {
      'zh-Hant-HK': '對方拒絕',
      'zh-Hans-CN': '对方拒绝',
      en: 'Refused',
      'pt-MO': 'Recusado',
    },
    WITHDRAWN: {
      'zh-Hant-HK': '已撤回',
      'zh-Hans-CN': '已撤回',
      en: 'Withdrawn',
      'pt-MO': 'Retirado',
    },
  },
  residence: {
    REQUESTED: {
      'zh-Hant-HK': '已申請，待決定',
      'zh-Hans-CN': '已申请，待决定',
      en: 'Requested; to be decided',
      'pt-MO': 'Pedido; por decidir',
    },
    ISSUED: {
      'zh-Hant-HK': '已發出保障證明，待登記',
      'zh-Hans-CN': '已发出保障证明，待登记',
      en: 'Entitlement issued; to be registered',
      'pt-MO': 'Direito emitido; por registar',
    },
    REGISTERED: {
      'zh-Hant-HK': '已登記',
      'zh-Hans-CN': '已登记',
      en: 'Registered',
      'pt-MO': 'Registado',
    },
    CHANGED: {
      'zh-Hant-HK': '已更改，待確認',
      'zh-Hans-CN': '已更改，待确认',
      en: 'Changed; to be acknowledged',
      'pt-MO': 'Alterado; por confirmar',
    },
    CANCELLING: {
      'zh-Hant-HK': '將取消，待確認',
      'zh-Hans-CN': '将取消，待确认',
      en: 'To end; to be acknowledged',
      'pt-MO': 'A terminar; por confirmar',
    },
    DISPUTED: {
      'zh-Hant-HK': '日期有爭議',
      'zh-Hans-CN': '日期有争议',
      en: 'A date is disputed',
      'pt-MO': 'Data contestada',
    },
    CANCELLED: {
      'zh-Hant-HK': '已取消',
      'zh-Hans-CN': '已取消',
      en: 'Ended',
      'pt-MO': 'Terminado',
    },
    REFUSED: { 'zh-Hant-HK': '已拒絕', 'zh-Hans-CN': '已拒绝', en: 'Refused', 'pt-MO': 'Recusado' },
    WITHDRAWN: {
      'zh-Hant-HK': '已撤回',
      'zh-Hans-CN': '已撤回',
      en: 'Withdrawn',
      'pt-MO': 'Retirado',
    },
  },
  planned_care: {
    REQUESTED: {
      'zh-Hant-HK': '已申請，待決定',
      'zh-Hans-CN': '已申请，待决定',
      en: 'Requested; to be decided',
      'pt-MO': 'Pedido; por decidir',
    },
    QUESTIONED: {
      'zh-Hant-HK': '待補交醫療資料',
      'zh-Hans-CN': '待补交医疗资料',
      en: 'Medical information is asked for',
      'pt-MO': 'Pedida informação clínica',
    },
    GRANTED: {
      'zh-Hant-HK': '已批准',
      'zh-Hans-CN': '已批准',
      en: 'Granted',
      'pt-MO': 'Concedida',
    },
    EXTENSION_ASKED: {
      'zh-Hant-HK': '已批准，待決定延期',
      'zh-Hans-CN': '已批准，待决定延期',
      en: 'Granted; an extension is asked for',
      'pt-MO': 'Concedida; prorrogação pedida',
    },
    REFUSED: {
      'zh-Hant-HK': '不獲批准，可上訴',
      'zh-Hans-CN': '不获批准，可上诉',
      en: 'Refused; an appeal is possible',
      'pt-MO': 'Indeferida; recurso possível',
    },
    APPEALED: {
      'zh-Hant-HK': '已上訴，待裁定',
      'zh-Hans-CN': '已上诉，待裁定',
      en: 'Appealed; to be decided again',
      'pt-MO': 'Em recurso; por decidir de novo',
    },
    UPHELD: {
      'zh-Hant-HK': '上訴後維持不批准',
      'zh-Hans-CN': '上诉后维持不批准',
      en: 'Refused on appeal',
      'pt-MO': 'Indeferida em recurso',
    },
    USED: { 'zh-Hant-HK': '已使用', 'zh-Hans-CN': '已使用', en: 'Used', 'pt-MO': 'Utilizada' },
    EXPIRED: { 'zh-Hant-HK': '已過期', 'zh-Hans-CN': '已过期', en: 'Expired', 'pt-MO': 'Expirada' },
    REVOKED: { 'zh-Hant-HK': '已撤銷', 'zh-Hans-CN': '已撤销', en: 'Revoked', 'pt-MO': 'Revogada' },
    WITHDRAWN: {
      'zh-Hant-HK': '已撤回申請',
      'zh-Hans-CN': '已撤回申请',
      en: 'Withdrawn',
      'pt-MO': 'Retirado',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Texts>>>>;
