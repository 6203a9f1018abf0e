import type { FaultKind } from '../../fault-kind.ts';

/** Faults of transfers between the sides: why data do not cross, and what is wrong with an entry on file. */
export const TRANSFER_FAULTS = {
  'transfer.not_settled': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '是否可以跨境傳送未有定論（{what}）。',
      'zh-Hans-CN': '是否可以跨境传输尚无定论（{what}）。',
      en: 'Whether these data may cross is not settled ({what}).',
      'pt-MO': 'Não está determinado se estes dados podem passar ({what}).',
    },
    remedy: {
      'zh-Hant-HK': '請向傳出一方的個人資料保護主管機關查詢。',
      'zh-Hans-CN': '请向输出一方的个人信息保护主管部门查询。',
      en: 'Ask the data protection authority of the side that holds them.',
      'pt-MO': 'Consulte a autoridade de proteção de dados do lado que os detém.',
    },
  },
  'transfer.barred': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '當中有不得傳送到另一方的資料（{category}）。',
      'zh-Hans-CN': '其中有不得传输到另一方的数据（{category}）。',
      en: 'Something in it may not cross to another side ({category}).',
      'pt-MO': 'Há dados que não podem passar para outro lado ({category}).',
    },
    remedy: {
      'zh-Hant-HK': '請剔除這些資料後再試。',
      'zh-Hans-CN': '请剔除这些数据后再试。',
      en: 'Leave those data out and try again.',
      'pt-MO': 'Retire esses dados e tente de novo.',
    },
  },
  'transfer.no_contract': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '這兩個機構之間沒有可依據的合約，資料未有傳送。',
      'zh-Hans-CN': '这两个机构之间没有可依据的合同，数据未传输。',
      en: 'The two institutions have no contract on file that allows it; nothing was sent.',
      'pt-MO': 'As duas instituições não têm contrato registado que o permita; nada foi enviado.',
    },
    remedy: {
      'zh-Hant-HK': '請機構向其主管機關登記合約。',
      'zh-Hans-CN': '请机构向其主管部门登记合同。',
      en: 'The institution has its contract put on file by its authority.',
      'pt-MO': 'A instituição deve pedir o registo do contrato à sua autoridade.',
    },
  },
  'transfer.not_confirmed': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '合約已登記，但未經第二名人員確認。',
      'zh-Hans-CN': '合同已登记，但未经第二名人员确认。',
      en: 'The contract is on file but no second officer has confirmed it.',
      'pt-MO': 'O contrato está registado, mas nenhum segundo funcionário o confirmou.',
    },
    remedy: {
      'zh-Hant-HK': '請另一名人員確認後再試。',
      'zh-Hans-CN': '请另一名人员确认后再试。',
      en: 'Try again once another officer has confirmed it.',
      'pt-MO': 'Tente de novo depois de outro funcionário o confirmar.',
    },
  },
  'transfer.not_covered': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '合約不包括這類資料或這個用途。',
      'zh-Hans-CN': '合同不包括这类数据或这一用途。',
      en: 'The contract does not cover these data or this purpose.',
      'pt-MO': 'O contrato não abrange estes dados ou esta finalidade.',
    },
    remedy: {
      'zh-Hant-HK': '須先補充合約，再作備案。',
      'zh-Hans-CN': '须先补充合同，再作备案。',
      en: 'The contract has to be supplemented and filed again first.',
      'pt-MO': 'O contrato tem primeiro de ser completado e depositado de novo.',
    },
  },
  'transfer.not_filed': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '合約的備案期限 {day} 已過，仍未備案。',
      'zh-Hans-CN': '合同的备案期限 {day} 已过，仍未备案。',
      en: 'The contract had to be filed by {day} and is not.',
      'pt-MO': 'O contrato devia ter sido depositado até {day} e não foi.',
    },
    remedy: {
      'zh-Hant-HK': '請備案並登記備案編號後再試。',
      'zh-Hans-CN': '请备案并登记备案编号后再试。',
      en: 'File it, enter the number of the filing, and try again.',
      'pt-MO': 'Deposite-o, registe o número e tente de novo.',
    },
  },
  'transfer.no_approval': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '沒有有效的批准或認證。',
      'zh-Hans-CN': '没有有效的批准或认证。',
      en: 'No approval or certificate is in force.',
      'pt-MO': 'Não há aprovação ou certificado em vigor.',
    },
    remedy: {
      'zh-Hant-HK': '請登記有效的批准或認證後再試。',
      'zh-Hans-CN': '请登记有效的批准或认证后再试。',
      en: 'Enter the approval or certificate that is in force, and try again.',
      'pt-MO': 'Registe a aprovação ou o certificado em vigor e tente de novo.',
    },
  },
  'transfer.no_notification': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '未有通知主管機關的紀錄。',
      'zh-Hans-CN': '没有通知主管机关的记录。',
      en: 'The authority has not been notified.',
      'pt-MO': 'A autoridade não foi notificada.',
    },
    remedy: {
      'zh-Hant-HK': '請通知主管機關，登記編號後再試。',
      'zh-Hans-CN': '请通知主管机关，登记编号后再试。',
      en: 'Notify the authority, enter the number, and try again.',
      'pt-MO': 'Notifique a autoridade, registe o número e tente de novo.',
    },
  },
  'transfer.kept_too_long': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '合約只容許接收方保留 {days} 日。',
      'zh-Hans-CN': '合同只允许接收方保留 {days} 天。',
      en: 'The contract lets the receiver keep it for {days} days only.',
      'pt-MO': 'O contrato só permite a conservação durante {days} dias.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇較短的保留期。',
      'zh-Hans-CN': '请选择较短的保留期。',
      en: 'Choose a shorter time.',
      'pt-MO': 'Escolha um prazo mais curto.',
    },
  },
  'transfer.no_assessment': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '未有就這項傳送作出影響評估。',
      'zh-Hans-CN': '未就这项传输作出影响评估。',
      en: 'No impact assessment has been made for these transfers.',
      'pt-MO': 'Não foi feita avaliação de impacto para estas transferências.',
    },
    remedy: {
      'zh-Hant-HK': '請先作評估並登記，再試。',
      'zh-Hans-CN': '请先作评估并登记，再试。',
      en: 'Make the assessment, put it on file, and try again.',
      'pt-MO': 'Faça a avaliação, registe-a e tente de novo.',
    },
  },
  'transfer.assessment_over': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '影響評估已於 {day} 失效。',
      'zh-Hans-CN': '影响评估已于 {day} 失效。',
      en: 'The impact assessment ran out on {day}.',
      'pt-MO': 'A avaliação de impacto caducou em {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請重新評估並登記，再試。',
      'zh-Hans-CN': '请重新评估并登记，再试。',
      en: 'Assess again, put it on file, and try again.',
      'pt-MO': 'Faça nova avaliação, registe-a e tente de novo.',
    },
  },
  'transfer.no_consent': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '沒有當事人的單獨同意。',
      'zh-Hans-CN': '没有当事人的单独同意。',
      en: 'There is no separate consent of the person.',
      'pt-MO': 'Falta o consentimento separado da pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請當事人就這次傳送表示同意。',
      'zh-Hans-CN': '请当事人就这次传输表示同意。',
      en: 'Ask the person to agree to this transfer.',
      'pt-MO': 'Peça à pessoa que consinta nesta transferência.',
    },
  },
  'transfer.too_many_people': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '{year} 年的人數已達上限（{most} 人）。',
      'zh-Hans-CN': '{year} 年的人数已达上限（{most} 人）。',
      en: 'The limit of {most} people for {year} has been reached.',
      'pt-MO': 'Atingiu-se o limite de {most} pessoas para {year}.',
    },
    remedy: {
      'zh-Hant-HK': '須先取得安全評估，或改用另一依據。',
      'zh-Hans-CN': '须先取得安全评估，或改用另一依据。',
      en: 'A security assessment or another basis is needed first.',
      'pt-MO': 'É preciso primeiro uma avaliação de segurança ou outro fundamento.',
    },
  },
  'transfer.not_on_file': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到這項合約或評估。',
      'zh-Hans-CN': '找不到这项合同或评估。',
      en: 'There is no such contract or assessment on file.',
      'pt-MO': 'Não há tal contrato ou avaliação registados.',
    },
    remedy: {
      'zh-Hant-HK': '請由列表中選取。',
      'zh-Hans-CN': '请从列表中选取。',
      en: 'Choose one from the list.',
      'pt-MO': 'Escolha da lista.',
    },
  },
  'transfer.own_entry': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '登記的人員不可確認自己的登記。',
      'zh-Hans-CN': '登记的人员不可确认自己的登记。',
      en: 'The officer who put it on file may not confirm it.',
      'pt-MO': 'Quem registou não pode confirmar.',
    },
    remedy: {
      'zh-Hant-HK': '請另一名人員確認。',
      'zh-Hans-CN': '请另一名人员确认。',
      en: 'Ask another officer.',
      'pt-MO': 'Peça a outro funcionário.',
    },
  },
  'transfer.party_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '所填的機構不可作為傳出或接收的一方。',
      'zh-Hans-CN': '所填的机构不可作为输出或接收的一方。',
      en: 'This is no institution or authority that may send or receive here.',
      'pt-MO': 'Não é instituição nem autoridade que possa enviar ou receber aqui.',
    },
    remedy: {
      'zh-Hant-HK': '傳出的一方須屬本地，接收的一方須屬另一方。',
      'zh-Hans-CN': '输出的一方须属本地，接收的一方须属另一方。',
      en: 'The exporter belongs to this side, the receiver to another one.',
      'pt-MO': 'Quem exporta é deste lado, quem recebe é de outro.',
    },
  },
  'transfer.basis_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '當日不可用這個依據，或這個依據不需合約。',
      'zh-Hans-CN': '当日不可用该依据，或该依据不需合同。',
      en: 'That basis does not count for this crossing on that day, or needs no contract.',
      'pt-MO': 'Esse fundamento não vale para esta passagem nesse dia, ou não exige contrato.',
    },
    remedy: {
      'zh-Hant-HK': '可選擇：{expected}',
      'zh-Hans-CN': '可选择：{expected}',
      en: 'Choose one of: {expected}',
      'pt-MO': 'Escolha um de: {expected}',
    },
  },
  'transfer.is_final': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '這項登記已經填妥或完結，不可再更改。',
      'zh-Hans-CN': '这项登记已经填妥或结束，不可再更改。',
      en: 'This entry is settled already and does not change any more.',
      'pt-MO': 'Este registo já está fechado e não muda.',
    },
    remedy: {
      'zh-Hant-HK': '如有更改，請另作登記。',
      'zh-Hans-CN': '如有更改，请另作登记。',
      en: 'Put a new one on file if something has changed.',
      'pt-MO': 'Se algo mudou, faça novo registo.',
    },
  },
} as const satisfies Record<string, FaultKind>;
