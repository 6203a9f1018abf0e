import type { FaultKind } from '../../fault-kind.ts';

/** Faults of records that people carry: why codes are not given, or do not open. */
export const LINK_FAULTS = {
  'link.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到這項分享，或分享已失效。',
      'zh-Hans-CN': '找不到这项分享，或分享已失效。',
      en: 'There is no such sharing, or it no longer counts.',
      'pt-MO': 'Essa partilha não existe ou já não é válida.',
    },
    remedy: {
      'zh-Hant-HK': '請病人在手機查看分享的狀況，或重新申請。',
      'zh-Hans-CN': '请患者在手机查看分享的状况，或重新申请。',
      en: 'Ask the patient to look at its state on the phone, or to apply again.',
      'pt-MO': 'Peça ao doente que veja o estado no telemóvel ou que requeira de novo.',
    },
  },
  'link.unreadable': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '這不是健康紀錄的二維碼。',
      'zh-Hans-CN': '这不是健康记录的二维码。',
      en: 'This is not the code of a health record.',
      'pt-MO': 'Isto não é o código de um registo de saúde.',
    },
    remedy: {
      'zh-Hant-HK': '請掃描病人手機上的第一個二維碼（檔案二維碼）。',
      'zh-Hans-CN': '请扫描患者手机上的第一个二维码（文件二维码）。',
      en: "Scan the first code on the patient's phone, the file code.",
      'pt-MO': 'Digitalize o primeiro código no telemóvel do doente, o código do ficheiro.',
    },
  },
  'link.forged': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '二維碼並非由信任名單內的一方簽發，或曾被改動。',
      'zh-Hans-CN': '二维码并非由信任名单内的一方签发，或曾被改动。',
      en: 'The code was not issued by a side of the trust list, or it was changed.',
      'pt-MO': 'O código não foi emitido por um lado da lista de confiança ou foi alterado.',
    },
    remedy: {
      'zh-Hant-HK': '請勿開啟；請病人由自己的帳戶重新出示。',
      'zh-Hans-CN': '请勿打开；请患者从自己的账户重新出示。',
      en: 'Do not open it; ask the patient to show the code from the own account.',
      'pt-MO': 'Não o abra; peça ao doente que mostre o código da própria conta.',
    },
  },
  'link.other_institution': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '病人把紀錄分享給另一間機構。',
      'zh-Hans-CN': '患者把记录分享给另一家机构。',
      en: 'The patient shares this record with another institution.',
      'pt-MO': 'O doente partilha este registo com outra instituição.',
    },
    remedy: {
      'zh-Hant-HK': '請病人為你所屬的機構另行申請。',
      'zh-Hans-CN': '请患者为您所属的机构另行申请。',
      en: 'Ask the patient to apply for your institution.',
      'pt-MO': 'Peça ao doente que requeira para a sua instituição.',
    },
  },
  'link.recipient_unknown': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '未能確認你屬於指定機構。',
      'zh-Hans-CN': '未能确认您属于指定机构。',
      en: 'It is not shown that you work for the designated institution.',
      'pt-MO': 'Não está demonstrado que trabalha para a instituição designada.',
    },
    remedy: {
      'zh-Hant-HK': '請由所屬節點取得新的收件人憑證後再試。',
      'zh-Hans-CN': '请从所属节点取得新的接收人凭证后再试。',
      en: 'Get a fresh recipient statement of your own node and try again.',
      'pt-MO': 'Obtenha uma nova declaração de destinatário do seu nó e tente de novo.',
    },
  },
  'link.passcode_wrong': {
    status: 401,
    issue: 'security',
    title: {
      'zh-Hant-HK': '密碼不正確；尚可再試 {remaining} 次。',
      'zh-Hans-CN': '密码不正确；还可再试 {remaining} 次。',
      en: 'The passcode is wrong; tries left: {remaining}.',
      'pt-MO': 'O código de acesso está errado; tentativas restantes: {remaining}.',
    },
    remedy: {
      'zh-Hant-HK': '請掃描病人手機上同一項分享的密碼二維碼。',
      'zh-Hans-CN': '请扫描患者手机上同一项分享的密码二维码。',
      en: "Scan the passcode code of the same sharing on the patient's phone.",
      'pt-MO': 'Digitalize o código de acesso da mesma partilha no telemóvel do doente.',
    },
  },
  'link.revoked': {
    status: 410,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '病人已終止這項分享。',
      'zh-Hans-CN': '患者已终止这项分享。',
      en: 'The patient has ended this sharing.',
      'pt-MO': 'O doente terminou esta partilha.',
    },
    remedy: {
      'zh-Hant-HK': '如病人同意，可重新申請。',
      'zh-Hans-CN': '如患者同意，可重新申请。',
      en: 'If the patient agrees, new codes can be applied for.',
      'pt-MO': 'Se o doente concordar, podem requerer-se novos códigos.',
    },
  },
  'link.expired': {
    status: 410,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '二維碼已過期。',
      'zh-Hans-CN': '二维码已过期。',
      en: 'The codes have expired.',
      'pt-MO': 'Os códigos caducaram.',
    },
    remedy: {
      'zh-Hant-HK': '請病人重新申請，數秒即可。',
      'zh-Hans-CN': '请患者重新申请，数秒即可。',
      en: 'Ask the patient to apply again; it takes seconds.',
      'pt-MO': 'Peça ao doente que requeira de novo; demora segundos.',
    },
  },
  'link.not_ready': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '紀錄仍在準備。',
      'zh-Hans-CN': '记录仍在准备。',
      en: 'The record is still being prepared.',
      'pt-MO': 'O registo ainda está em preparação.',
    },
    remedy: {
      'zh-Hant-HK': '請於病人帳戶所示的時間後再試。',
      'zh-Hans-CN': '请于患者账户所示的时间后再试。',
      en: 'Try again after the time that the patient sees in the account.',
      'pt-MO': 'Tente depois da hora que o doente vê na conta.',
    },
  },
  'link.locked': {
    status: 410,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '輸入錯誤密碼次數過多，二維碼已鎖上。',
      'zh-Hans-CN': '输入错误密码次数过多，二维码已锁定。',
      en: 'Too many wrong passcodes were tried; the codes are closed.',
      'pt-MO': 'Houve demasiados códigos errados; os códigos estão bloqueados.',
    },
    remedy: {
      'zh-Hant-HK': '請病人終止這項分享並重新申請。',
      'zh-Hans-CN': '请患者终止这项分享并重新申请。',
      en: 'Ask the patient to end this sharing and to apply again.',
      'pt-MO': 'Peça ao doente que termine esta partilha e requeira de novo.',
    },
  },
  'link.used_up': {
    status: 410,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '已達可開啟的次數。',
      'zh-Hans-CN': '已达可打开的次数。',
      en: 'The record was opened as often as it may be.',
      'pt-MO': 'O registo já foi aberto o número máximo de vezes.',
    },
    remedy: {
      'zh-Hant-HK': '請病人重新申請。',
      'zh-Hans-CN': '请患者重新申请。',
      en: 'Ask the patient to apply again.',
      'pt-MO': 'Peça ao doente que requeira de novo.',
    },
  },
  'link.not_yet_possible': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '跨境健康紀錄自 {day} 起才可申請。',
      'zh-Hans-CN': '跨境健康记录自 {day} 起才可申请。',
      en: 'The cross-boundary health record can be applied for from {day}.',
      'pt-MO': 'O registo de saúde transfronteiriço pode ser requerido a partir de {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請於該日或之後申請。',
      'zh-Hans-CN': '请于该日或之后申请。',
      en: 'Apply on that day or later.',
      'pt-MO': 'Requeira nesse dia ou depois.',
    },
  },
  'link.not_settled': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '規則（{what}）尚未確定。',
      'zh-Hans-CN': '规则（{what}）尚未确定。',
      en: 'The rule ({what}) is not settled.',
      'pt-MO': 'A regra ({what}) não está definida.',
    },
    remedy: {
      'zh-Hant-HK': '請向電子健康紀錄專員查詢。',
      'zh-Hans-CN': '请向电子健康记录专员查询。',
      en: 'Ask the Commissioner for the Electronic Health Record.',
      'pt-MO': 'Pergunte ao Comissário do Registo Eletrónico de Saúde.',
    },
  },
  'link.not_expressed': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '尚未表示同意分享。',
      'zh-Hans-CN': '尚未表示同意分享。',
      en: 'The agreement to share was not given.',
      'pt-MO': 'Não foi dado o acordo para partilhar.',
    },
    remedy: {
      'zh-Hant-HK': '請閱讀說明並剔選同意。',
      'zh-Hans-CN': '请阅读说明并勾选同意。',
      en: 'Read what is shared and tick that you agree.',
      'pt-MO': 'Leia o que é partilhado e assinale que concorda.',
    },
  },
  'link.institution_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '這間機構今天並非指定機構。',
      'zh-Hans-CN': '这家机构今天并非指定机构。',
      en: 'This institution is not a designated one today.',
      'pt-MO': 'Esta instituição não é hoje uma instituição designada.',
    },
    remedy: {
      'zh-Hant-HK': '請由名單選擇機構。',
      'zh-Hans-CN': '请从名单选择机构。',
      en: 'Choose an institution from the list.',
      'pt-MO': 'Escolha uma instituição da lista.',
    },
  },
  'link.too_late': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '就診日最早為 {day}。',
      'zh-Hans-CN': '就诊日最早为 {day}。',
      en: 'The visit can be on {day} at the earliest.',
      'pt-MO': 'A consulta pode ser, no mínimo, em {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇較後的就診日，或更早申請。',
      'zh-Hans-CN': '请选择较后的就诊日，或更早申请。',
      en: 'Choose a later day, or apply earlier.',
      'pt-MO': 'Escolha um dia posterior ou requeira mais cedo.',
    },
  },
  'link.not_joined': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '你尚未加入醫健通。',
      'zh-Hans-CN': '您尚未加入医健通。',
      en: 'You have not joined the record system.',
      'pt-MO': 'Ainda não aderiu ao sistema de registos.',
    },
    remedy: {
      'zh-Hant-HK': '請先在「同意」一頁加入。',
      'zh-Hans-CN': '请先在“同意”一页加入。',
      en: 'Join on the page Consent first.',
      'pt-MO': 'Adira primeiro na página Consentimento.',
    },
  },
  'link.not_for_you': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '目前只供合資格使用醫療券的長者申請。',
      'zh-Hans-CN': '目前只供合资格使用医疗券的长者申请。',
      en: 'At this time only elders who may use vouchers may apply.',
      'pt-MO': 'De momento só podem requerer idosos com direito a vales de saúde.',
    },
    remedy: {
      'zh-Hant-HK': '請留意服務何時擴展。',
      'zh-Hans-CN': '请留意服务何时扩展。',
      en: 'Watch for the day on which it is opened to all.',
      'pt-MO': 'Aguarde a abertura a todos.',
    },
  },
  'link.too_many': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '你已有 {most} 項有效的分享。',
      'zh-Hans-CN': '您已有 {most} 项有效的分享。',
      en: 'You already have {most} sharings that count.',
      'pt-MO': 'Já tem {most} partilhas válidas.',
    },
    remedy: {
      'zh-Hant-HK': '請先終止不再需要的分享。',
      'zh-Hans-CN': '请先终止不再需要的分享。',
      en: 'End one that you no longer need.',
      'pt-MO': 'Termine uma de que já não precise.',
    },
  },
  'link.too_large': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '所選的紀錄太大，未能以二維碼攜帶。',
      'zh-Hans-CN': '所选的记录太大，无法以二维码携带。',
      en: 'The part of the record that was chosen is too large to be carried.',
      'pt-MO': 'A parte escolhida do registo é demasiado grande para ser levada.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇較少種類的紀錄。',
      'zh-Hans-CN': '请选择较少种类的记录。',
      en: 'Choose fewer kinds of records.',
      'pt-MO': 'Escolha menos tipos de registos.',
    },
  },
} as const satisfies Record<string, FaultKind>;
