import type { FaultKind } from '../../fault-kind.ts';

/** Faults of records that are opened in an emergency, and of questions about the trail. */
export const EMERGENCY_FAULTS = {
  'emergency.forbidden': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '保存此紀錄一方的法律不容許在緊急情況下開啟紀錄。',
      'zh-Hans-CN': '保存该记录一方的法律不允许在紧急情况下打开记录。',
      en: 'The law of the side that holds this record does not let it be opened in an emergency.',
      'pt-MO': 'A lei do lado que guarda este registo não permite abri-lo em emergência.',
    },
    remedy: {
      'zh-Hant-HK': '請向病人或其家人取得同意，或聯絡保存紀錄的機構。',
      'zh-Hans-CN': '请取得患者或其家人的同意，或联系保存记录的机构。',
      en: 'Ask the patient or the family for consent, or call the institution that holds the record.',
      'pt-MO':
        'Peça o consentimento do doente ou da família, ou contacte a instituição que guarda o registo.',
    },
  },
  'emergency.not_settled': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '保存此紀錄一方的法律未就緊急開啟訂明規則（{what}），因此不會開啟。',
      'zh-Hans-CN': '保存该记录一方的法律未就紧急打开作出规定（{what}），因此不会打开。',
      en: 'The law of the side that holds this record does not settle emergencies ({what}), so nothing is opened.',
      'pt-MO':
        'A lei do lado que guarda este registo não regula as emergências ({what}); nada se abre.',
    },
    remedy: {
      'zh-Hant-HK': '請向病人或其家人取得同意，或聯絡保存紀錄的機構。',
      'zh-Hans-CN': '请取得患者或其家人的同意，或联系保存记录的机构。',
      en: 'Ask the patient or the family for consent, or call the institution that holds the record.',
      'pt-MO':
        'Peça o consentimento do doente ou da família, ou contacte a instituição que guarda o registo.',
    },
  },
  'emergency.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到此項緊急開啟申請。',
      'zh-Hans-CN': '找不到该项紧急打开申请。',
      en: 'There is no such emergency opening.',
      'pt-MO': 'Não existe tal abertura de emergência.',
    },
    remedy: {
      'zh-Hant-HK': '請在清單中選擇你所屬機構的申請。',
      'zh-Hans-CN': '请在清单中选择您所属机构的申请。',
      en: 'Choose one of your own institution from the list.',
      'pt-MO': 'Escolha na lista uma da sua instituição.',
    },
  },
  'emergency.same_person': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '申請人不能自行確認。',
      'zh-Hans-CN': '申请人不能自行确认。',
      en: 'Whoever asked cannot confirm it as well.',
      'pt-MO': 'Quem pediu não pode também confirmar.',
    },
    remedy: {
      'zh-Hant-HK': '請同一機構的另一位醫生以自己的帳戶確認。',
      'zh-Hans-CN': '请同一机构的另一位医生以自己的账户确认。',
      en: 'Let a second doctor of the same institution confirm from their own sign-in.',
      'pt-MO': 'Um segundo médico da mesma instituição deve confirmar com a sua própria conta.',
    },
  },
  'emergency.lapsed': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '確認時限已過，或紀錄已再關閉。',
      'zh-Hans-CN': '确认时限已过，或记录已再次关闭。',
      en: 'The time to confirm is over, or the record is closed again.',
      'pt-MO': 'O prazo para confirmar terminou, ou o registo já se fechou.',
    },
    remedy: {
      'zh-Hant-HK': '如仍屬緊急，請重新申請。',
      'zh-Hans-CN': '如仍属紧急，请重新申请。',
      en: 'If it is still an emergency, ask again.',
      'pt-MO': 'Se ainda for uma emergência, peça de novo.',
    },
  },
  'emergency.still_open': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '紀錄仍然開啟或等候確認，未能覆核。',
      'zh-Hans-CN': '记录仍然打开或等待确认，未能复核。',
      en: 'The record is still open or waits for a second doctor; it cannot be reviewed yet.',
      'pt-MO': 'O registo ainda está aberto ou aguarda confirmação; ainda não pode ser revisto.',
    },
    remedy: {
      'zh-Hant-HK': '請於紀錄關閉後再覆核。',
      'zh-Hans-CN': '请于记录关闭后再复核。',
      en: 'Review it once it is closed.',
      'pt-MO': 'Reveja-o depois de fechado.',
    },
  },
  'emergency.reviewed': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '此項緊急開啟已覆核。',
      'zh-Hans-CN': '该项紧急打开已复核。',
      en: 'This emergency opening has been reviewed already.',
      'pt-MO': 'Esta abertura de emergência já foi revista.',
    },
    remedy: {
      'zh-Hant-HK': '請查看已記錄的結果。',
      'zh-Hans-CN': '请查看已记录的结果。',
      en: 'See the outcome that was recorded.',
      'pt-MO': 'Consulte o resultado registado.',
    },
  },
  'trail.event_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到此項查閱記錄。',
      'zh-Hans-CN': '找不到该项查阅记录。',
      en: 'There is no such entry in your trail.',
      'pt-MO': 'Não existe tal entrada no seu histórico.',
    },
    remedy: {
      'zh-Hant-HK': '請在「誰看過我的紀錄」清單中選擇一項。',
      'zh-Hans-CN': '请在“谁看过我的记录”清单中选择一项。',
      en: 'Choose an entry from “Who looked at my record”.',
      'pt-MO': 'Escolha uma entrada em «Quem viu o meu registo».',
    },
  },
  'trail.question_closed': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '此問題不存在或已獲回覆。',
      'zh-Hans-CN': '该问题不存在或已获回复。',
      en: 'There is no such question, or it has been answered.',
      'pt-MO': 'Essa pergunta não existe ou já foi respondida.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入問題清單。',
      'zh-Hans-CN': '请重新载入问题清单。',
      en: 'Load the list of questions again.',
      'pt-MO': 'Carregue de novo a lista de perguntas.',
    },
  },
  'trail.search': {
    status: 400,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '不支援搜尋參數「{parameter}」或其數值。',
      'zh-Hans-CN': '不支持搜索参数“{parameter}”或其数值。',
      en: 'The search parameter “{parameter}” or its value is not supported.',
      'pt-MO': 'O parâmetro de pesquisa «{parameter}» ou o seu valor não é suportado.',
    },
    remedy: {
      'zh-Hant-HK': '可用：patient、date、agent、outcome、_count、_cursor。',
      'zh-Hans-CN': '可用：patient、date、agent、outcome、_count、_cursor。',
      en: 'Use patient, date, agent, outcome, _count or _cursor.',
      'pt-MO': 'Use patient, date, agent, outcome, _count ou _cursor.',
    },
  },
} as const satisfies Record<string, FaultKind>;
