import type { FaultKind } from '../../fault-kind.ts';

/** Faults of what people share, refuse and are asked for, and of who decides for them. */
export const SHARING_FAULTS = {
  'sharing.too_long': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '最長為 {days} 日。',
      'zh-Hans-CN': '最长为 {days} 天。',
      en: 'The longest time is {days} days.',
      'pt-MO': 'O prazo máximo é de {days} dias.',
    },
    remedy: {
      'zh-Hant-HK': '請縮短期限。',
      'zh-Hans-CN': '请缩短期限。',
      en: 'Choose a shorter time.',
      'pt-MO': 'Escolha um prazo mais curto.',
    },
  },
  'sharing.genomic_stays': {
    status: 422,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '基因資料不會憑互通同意傳往另一方。',
      'zh-Hans-CN': '基因资料不会凭互通同意传往另一方。',
      en: 'Genomic content does not cross to another side by a sharing consent.',
      'pt-MO': 'Os dados genómicos não passam para outro lado com um consentimento de partilha.',
    },
    remedy: {
      'zh-Hant-HK': '請不要選基因資料；其他紀錄可照常分享。',
      'zh-Hans-CN': '请不要选基因资料；其他记录可照常分享。',
      en: 'Leave genomic content out; everything else can be shared.',
      'pt-MO': 'Deixe os dados genómicos de fora; o resto pode ser partilhado.',
    },
  },
  'sharing.emergency_refusal': {
    status: 422,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '這一方的法例未說明可拒絕緊急情況下的查閱。',
      'zh-Hans-CN': '这一方的法律未说明可以拒绝紧急情况下的查阅。',
      en: 'The law of this side is not known to let a person refuse access in emergencies.',
      'pt-MO': 'Não consta que a lei deste lado permita recusar o acesso em emergências.',
    },
    remedy: {
      'zh-Hant-HK': '可拒絕一般查閱；緊急查閱會有紀錄並通知你。',
      'zh-Hans-CN': '可拒绝一般查阅；紧急查阅会有记录并通知您。',
      en: 'Refuse access in general; access in an emergency is recorded and you are told.',
      'pt-MO': 'Recuse o acesso em geral; o acesso em emergência fica registado e é avisado.',
    },
  },
  'sharing.name_form': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{name}」並非紀錄、就診或作者的名稱。',
      'zh-Hans-CN': '“{name}”不是记录、就诊或作者的名称。',
      en: '{name} names neither a record nor a visit nor an author.',
      'pt-MO': '{name} não designa um registo, uma consulta nem um autor.',
    },
    remedy: {
      'zh-Hant-HK': '格式為 instance:、related: 或 authoredby:，後接類別/識別碼。',
      'zh-Hans-CN': '格式为 instance:、related: 或 authoredby:，后接类别/标识。',
      en: 'Write instance:, related: or authoredby: followed by type/identifier.',
      'pt-MO': 'Escreva instance:, related: ou authoredby: seguido de tipo/identificador.',
    },
  },
  'sharing.not_asked': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有這項等待回覆的要求。',
      'zh-Hans-CN': '没有这项等待答复的请求。',
      en: 'No such request waits for an answer.',
      'pt-MO': 'Não há tal pedido à espera de resposta.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入列表；要求可能已獲回覆。',
      'zh-Hans-CN': '请刷新列表；请求可能已获答复。',
      en: 'Load the list again; it may have been answered already.',
      'pt-MO': 'Atualize a lista; pode já ter tido resposta.',
    },
  },
  'sharing.nothing_waits': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有等待再次同意的敏感紀錄。',
      'zh-Hans-CN': '没有等待再次同意的敏感记录。',
      en: 'No sensitive records wait for a second agreement.',
      'pt-MO': 'Não há registos sensíveis à espera de um segundo acordo.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入列表。',
      'zh-Hans-CN': '请刷新列表。',
      en: 'Load the list again.',
      'pt-MO': 'Atualize a lista.',
    },
  },
  'sharing.used_up': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '可開啟的次數已用完。',
      'zh-Hans-CN': '可打开的次数已用完。',
      en: 'The consent has been opened as often as the person allowed.',
      'pt-MO': 'O consentimento já foi aberto as vezes que a pessoa permitiu.',
    },
    remedy: {
      'zh-Hant-HK': '請向病人再次要求。',
      'zh-Hans-CN': '请再次向患者提出请求。',
      en: 'Ask the patient again.',
      'pt-MO': 'Peça de novo ao doente.',
    },
  },
  'sharing.may_not_decide': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '你現時不可代此人決定。',
      'zh-Hans-CN': '您目前不能代此人决定。',
      en: 'You may not decide for this person now.',
      'pt-MO': 'Não pode agora decidir por esta pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請到服務櫃位出示證明，登記代決權。',
      'zh-Hans-CN': '请到服务窗口出示证明，登记代决权。',
      en: 'Show at a counter what proves it, so that the right is recorded.',
      'pt-MO': 'Apresente a prova num balcão, para que o direito fique registado.',
    },
  },
  'sharing.too_young': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '未滿 {age} 歲，不可單獨決定分享紀錄。',
      'zh-Hans-CN': '未满 {age} 岁，不能单独决定分享记录。',
      en: 'Below the age of {age} a person does not decide alone about sharing records.',
      'pt-MO': 'Com menos de {age} anos, não se decide sozinho sobre a partilha de registos.',
    },
    remedy: {
      'zh-Hant-HK': '請父母或監護人決定。',
      'zh-Hans-CN': '请父母或监护人决定。',
      en: 'Ask a parent or guardian to decide.',
      'pt-MO': 'Peça ao pai, à mãe ou ao tutor que decida.',
    },
  },
  'sharing.decider_kind': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '按這一方的規則，這種關係不可代這個年齡的人決定。',
      'zh-Hans-CN': '按这一方的规则，这种关系不能代这个年龄的人决定。',
      en: 'By the rules of this side, this relation may not decide for a person of this age.',
      'pt-MO': 'Pelas regras deste lado, esta relação não pode decidir por alguém desta idade.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇另一種關係，或核對此人的出生日期。',
      'zh-Hans-CN': '请选择另一种关系，或核对此人的出生日期。',
      en: 'Choose another relation, or check the date of birth of the person.',
      'pt-MO': 'Escolha outra relação, ou verifique a data de nascimento da pessoa.',
    },
  },
  'sharing.same_person': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '兩份文件屬同一人。',
      'zh-Hans-CN': '两份文件属同一人。',
      en: 'Both documents are those of one person.',
      'pt-MO': 'Os dois documentos são da mesma pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請輸入代決人的文件。',
      'zh-Hans-CN': '请输入代决人的文件。',
      en: 'Enter the document of the one who will decide.',
      'pt-MO': 'Introduza o documento de quem vai decidir.',
    },
  },
  'sharing.offers_max': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '已有 {most} 位代決人等待接受。',
      'zh-Hans-CN': '已有 {most} 位代决人等待接受。',
      en: '{most} people whom you named have not accepted yet.',
      'pt-MO': '{most} pessoas que nomeou ainda não aceitaram.',
    },
    remedy: {
      'zh-Hant-HK': '請先終止其中一項，再提名另一位。',
      'zh-Hans-CN': '请先终止其中一项，再提名另一位。',
      en: 'End one of these before you name somebody else.',
      'pt-MO': 'Termine uma delas antes de nomear outra pessoa.',
    },
  },
} as const satisfies Record<string, FaultKind>;
