import type { FaultKind } from '../../fault-kind.ts';

/** Faults of decisions in cases: who may take them, what the rules say, and what an authorisation allows. */
export const CASE_DECISION_FAULTS = {
  'case.not_authorised': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此治療未獲批准。',
      'zh-Hans-CN': '此治疗未获批准。',
      en: 'The treatment is not authorised.',
      'pt-MO': 'O tratamento não está autorizado.',
    },
    remedy: {
      'zh-Hant-HK': '請等待原居地的決定。',
      'zh-Hans-CN': '请等待原居地的决定。',
      en: 'Wait for the decision of the home side.',
      'pt-MO': 'Aguarde a decisão do lado de origem.',
    },
  },
  'case.authorisation_used': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此批准已經使用，只可使用一次。',
      'zh-Hans-CN': '此批准已经使用，只可使用一次。',
      en: 'The authorisation has been used; it counts once.',
      'pt-MO': 'A autorização já foi utilizada; vale uma só vez.',
    },
    remedy: {
      'zh-Hant-HK': '如需另一次治療，請重新申請。',
      'zh-Hans-CN': '如需另一次治疗，请重新申请。',
      en: 'For another treatment make a new request.',
      'pt-MO': 'Para outro tratamento faça um novo pedido.',
    },
  },
  'case.authorisation_expired': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '治療日在批准的有效期之後。',
      'zh-Hans-CN': '治疗日在批准的有效期之后。',
      en: 'The authorisation had expired on that day.',
      'pt-MO': 'A autorização tinha expirado nessa data.',
    },
    remedy: {
      'zh-Hant-HK': '請重新申請。',
      'zh-Hans-CN': '请重新申请。',
      en: 'Make a new request.',
      'pt-MO': 'Faça um novo pedido.',
    },
  },
  'case.authorisation_revoked': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此批准已撤銷。',
      'zh-Hans-CN': '此批准已撤销。',
      en: 'The authorisation has been revoked.',
      'pt-MO': 'A autorização foi revogada.',
    },
    remedy: {
      'zh-Hant-HK': '請向原居地查詢。',
      'zh-Hans-CN': '请向原居地查询。',
      en: 'Ask the home side.',
      'pt-MO': 'Consulte o lado de origem.',
    },
  },
  'case.not_yet_valid': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '治療日在批准的有效期之前。',
      'zh-Hans-CN': '治疗日在批准的有效期之前。',
      en: 'The treatment lies before the authorisation.',
      'pt-MO': 'O tratamento é anterior à autorização.',
    },
    remedy: {
      'zh-Hant-HK': '請更正日期。',
      'zh-Hans-CN': '请更正日期。',
      en: 'Correct the dates.',
      'pt-MO': 'Corrija as datas.',
    },
  },
  'case.still_valid': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '批准仍然有效。',
      'zh-Hans-CN': '批准仍然有效。',
      en: 'The authorisation is still valid.',
      'pt-MO': 'A autorização ainda é válida.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
  'case.extension_too_long': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '延期最長 {days} 日。',
      'zh-Hans-CN': '延期最长 {days} 天。',
      en: 'An extension is at most {days} days.',
      'pt-MO': 'Uma prorrogação é de {days} dias no máximo.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇較早的日期。',
      'zh-Hans-CN': '请选择较早的日期。',
      en: 'Choose an earlier day.',
      'pt-MO': 'Escolha uma data anterior.',
    },
  },
  'case.extensions_exhausted': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '批准最多可延期 {count} 次。',
      'zh-Hans-CN': '批准最多可延期 {count} 次。',
      en: 'An authorisation may be extended {count} time(s) at most.',
      'pt-MO': 'Uma autorização pode ser prorrogada {count} vez(es) no máximo.',
    },
    remedy: {
      'zh-Hant-HK': '請重新申請。',
      'zh-Hans-CN': '请重新申请。',
      en: 'Make a new request.',
      'pt-MO': 'Faça um novo pedido.',
    },
  },
  'case.own_proposal': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '提出者不能批准自己的建議。',
      'zh-Hans-CN': '提出者不能批准自己的建议。',
      en: 'Whoever proposed a decision cannot approve it.',
      'pt-MO': 'Quem propôs a decisão não a pode aprovar.',
    },
    remedy: {
      'zh-Hant-HK': '請由另一位人員處理。',
      'zh-Hans-CN': '请由另一位人员处理。',
      en: 'Let another officer do it.',
      'pt-MO': 'Peça a outro funcionário que o faça.',
    },
  },
  'case.officer_had_part': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '上訴須由未曾參與原決定的人員裁定。',
      'zh-Hans-CN': '上诉须由未曾参与原决定的人员裁定。',
      en: 'An appeal is decided by officers who had no part in the decision.',
      'pt-MO': 'Um recurso é decidido por funcionários que não intervieram na decisão.',
    },
    remedy: {
      'zh-Hant-HK': '請由另一位人員處理。',
      'zh-Hans-CN': '请由另一位人员处理。',
      en: 'Let another officer do it.',
      'pt-MO': 'Peça a outro funcionário que o faça.',
    },
  },
  'case.proposal_open': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '個案已有待批准的建議。',
      'zh-Hans-CN': '个案已有待批准的建议。',
      en: 'A proposal waits for approval already.',
      'pt-MO': 'Já há uma proposta à espera de aprovação.',
    },
    remedy: {
      'zh-Hant-HK': '請先批准或退回該建議。',
      'zh-Hans-CN': '请先批准或退回该建议。',
      en: 'Approve it or send it back first.',
      'pt-MO': 'Aprove-a ou devolva-a primeiro.',
    },
  },
  'case.proposal_closed': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '這項建議已經處理。',
      'zh-Hans-CN': '这项建议已经处理。',
      en: 'This proposal has been dealt with.',
      'pt-MO': 'Esta proposta já foi tratada.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
  'case.needs_two_officers': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '這個決定須由一位人員提出，另一位批准。',
      'zh-Hans-CN': '这个决定须由一位人员提出，另一位批准。',
      en: 'One officer proposes this decision and another approves it.',
      'pt-MO': 'Um funcionário propõe esta decisão e outro aprova-a.',
    },
    remedy: {
      'zh-Hant-HK': '請先提出建議。',
      'zh-Hans-CN': '请先提出建议。',
      en: 'Propose it first.',
      'pt-MO': 'Proponha-a primeiro.',
    },
  },
  'case.must_refuse': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '按規則不能批准：{reasons}',
      'zh-Hans-CN': '按规则不能批准：{reasons}',
      en: 'By the rule this cannot be granted: {reasons}',
      'pt-MO': 'Pela regra, isto não pode ser concedido: {reasons}',
    },
    remedy: {
      'zh-Hant-HK': '請更正事實，或提出拒絕。',
      'zh-Hans-CN': '请更正事实，或提出拒绝。',
      en: 'Correct the facts, or propose a refusal.',
      'pt-MO': 'Corrija os factos ou proponha a recusa.',
    },
  },
  'case.must_grant': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '按規則必須批准：屬保障範圍，而原居地不能在合理時間內提供。',
      'zh-Hans-CN': '按规则必须批准：属保障范围，而原居地不能在合理时间内提供。',
      en: 'By the rule this has to be granted: it is covered at home and not to be had there in time.',
      'pt-MO':
        'Pela regra, isto tem de ser concedido: está coberto na origem e não é aí obtido a tempo.',
    },
    remedy: {
      'zh-Hant-HK': '請更正事實，或提出批准。',
      'zh-Hans-CN': '请更正事实，或提出批准。',
      en: 'Correct the facts, or propose to grant it.',
      'pt-MO': 'Corrija os factos ou proponha a concessão.',
    },
  },
  'case.not_settled': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '規則未有定案：{parameter}。',
      'zh-Hans-CN': '规则未有定案：{parameter}。',
      en: 'The rule is not settled: {parameter}.',
      'pt-MO': 'A regra não está definida: {parameter}.',
    },
    remedy: {
      'zh-Hant-HK': '請向主管機構查詢。',
      'zh-Hans-CN': '请向主管机构查询。',
      en: 'Ask the authority.',
      'pt-MO': 'Consulte a autoridade.',
    },
  },
  'case.institution_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '治療一方沒有這個機構。',
      'zh-Hans-CN': '治疗一方没有这个机构。',
      en: 'The treating side has no such institution.',
      'pt-MO': 'O lado de tratamento não tem essa instituição.',
    },
    remedy: {
      'zh-Hant-HK': '請由名單選擇機構。',
      'zh-Hans-CN': '请由名单选择机构。',
      en: 'Choose an institution of the list.',
      'pt-MO': 'Escolha uma instituição da lista.',
    },
  },
  'case.not_the_institution': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '批准是給另一間機構的。',
      'zh-Hans-CN': '批准是给另一间机构的。',
      en: 'The authorisation is for another institution.',
      'pt-MO': 'A autorização é para outra instituição.',
    },
    remedy: {
      'zh-Hant-HK': '請由獲批准的機構記錄。',
      'zh-Hans-CN': '请由获批准的机构记录。',
      en: 'Let the authorised institution record it.',
      'pt-MO': 'Deixe que a instituição autorizada o registe.',
    },
  },
} as const satisfies Record<string, FaultKind>;
