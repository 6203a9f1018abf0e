import type { FaultKind } from '../../fault-kind.ts';

/** Faults of changing the law at a node: drafts that do not fit, and who may decide on them. */
export const POLICY_CHANGE_FAULTS = {
  'policy.parameter_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '計劃「{scheme}」沒有參數「{parameter}」。',
      'zh-Hans-CN': '计划“{scheme}”没有参数“{parameter}”。',
      en: 'The scheme "{scheme}" has no parameter "{parameter}".',
      'pt-MO': 'O programa «{scheme}» não tem o parâmetro «{parameter}».',
    },
    remedy: {
      'zh-Hant-HK': '請從該計劃的參數清單中選擇。',
      'zh-Hans-CN': '请从该计划的参数列表中选择。',
      en: 'Choose one of the parameters of the scheme.',
      'pt-MO': 'Escolha um dos parâmetros do programa.',
    },
  },
  'policy.change_not_ours': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '計劃「{scheme}」的法規屬 {side}，不能在本節點修改。',
      'zh-Hans-CN': '计划“{scheme}”的法规属于 {side}，不能在本节点修改。',
      en: 'The law of "{scheme}" is that of {side} and is not changed at this node.',
      'pt-MO': 'A lei de «{scheme}» é de {side} e não se altera neste nó.',
    },
    remedy: {
      'zh-Hant-HK': '請交由該地的人員處理。',
      'zh-Hans-CN': '请交由该地的人员处理。',
      en: 'Ask the officers of that side.',
      'pt-MO': 'Peça aos responsáveis dessa região.',
    },
  },
  'policy.change_value_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '這個數值不符合參數「{parameter}」的單位。',
      'zh-Hans-CN': '这个数值不符合参数“{parameter}”的单位。',
      en: 'The value does not fit the unit of "{parameter}".',
      'pt-MO': 'O valor não corresponde à unidade de «{parameter}».',
    },
    remedy: {
      'zh-Hant-HK': '應為：{expected}。',
      'zh-Hans-CN': '应为：{expected}。',
      en: 'Expected: {expected}.',
      'pt-MO': 'Esperado: {expected}.',
    },
  },
  'policy.change_value_needed': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '參數「{parameter}」不能終止或留作未知，規則必須有數值。',
      'zh-Hans-CN': '参数“{parameter}”不能终止或留作未知，规则必须有数值。',
      en: '"{parameter}" can neither be ended nor left unknown: the rule needs a value.',
      'pt-MO':
        '«{parameter}» não pode terminar nem ficar desconhecido: a regra precisa de um valor.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫數值：{expected}。',
      'zh-Hans-CN': '请填写数值：{expected}。',
      en: 'Give a value: {expected}.',
      'pt-MO': 'Indique um valor: {expected}.',
    },
  },
  'policy.change_source_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '沒有註明出處。',
      'zh-Hans-CN': '没有注明出处。',
      en: 'The source is missing.',
      'pt-MO': 'Falta a fonte.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫刊載這個數值的文件或公告名稱。',
      'zh-Hans-CN': '请填写刊载这个数值的文件或公告名称。',
      en: 'Name the document or notice where the value can be read.',
      'pt-MO': 'Indique o documento ou aviso onde se lê o valor.',
    },
  },
  'policy.change_address_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '出處的網址格式不正確。',
      'zh-Hans-CN': '出处的网址格式不正确。',
      en: 'The address of the source is not one.',
      'pt-MO': 'O endereço da fonte não é válido.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫以 https:// 開頭的網址；沒有網址時填寫 unknown。',
      'zh-Hans-CN': '请填写以 https:// 开头的网址；没有网址时填写 unknown。',
      en: 'Write an address that begins with https://, or unknown where there is none.',
      'pt-MO': 'Escreva um endereço que comece por https://, ou unknown se não houver.',
    },
  },
  'policy.change_note_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '備註沒有以四種語言寫齊。',
      'zh-Hans-CN': '备注没有以四种语言写齐。',
      en: 'The note is not written in all four languages.',
      'pt-MO': 'A nota não está escrita nas quatro línguas.',
    },
    remedy: {
      'zh-Hant-HK': '請補上欠缺的語言，或把備註全部刪去；未知的數值必須有備註。',
      'zh-Hans-CN': '请补上欠缺的语言，或把备注全部删去；未知的数值必须有备注。',
      en: 'Add the missing language, or leave the note away; an unknown value needs one.',
      'pt-MO': 'Acrescente a língua em falta ou retire a nota; um valor desconhecido precisa dela.',
    },
  },
  'policy.change_reason_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '沒有說明理由。',
      'zh-Hans-CN': '没有说明理由。',
      en: 'The reason is missing.',
      'pt-MO': 'Falta o motivo.',
    },
    remedy: {
      'zh-Hant-HK': '請用一兩句話說明。',
      'zh-Hans-CN': '请用一两句话说明。',
      en: 'Say why in a sentence or two.',
      'pt-MO': 'Diga porquê numa ou duas frases.',
    },
  },
  'policy.change_month_gap': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '逐月數值的日期次序不連續：{day}。',
      'zh-Hans-CN': '逐月数值的日期次序不连续：{day}。',
      en: '{day} is out of order: the months of this parameter follow each other without a gap.',
      'pt-MO': '{day} está fora de ordem: os meses deste parâmetro seguem-se sem falhas.',
    },
    remedy: {
      'zh-Hant-HK': '下一個可填的日期是 {expected}；更正時請選用已有的月份首日。',
      'zh-Hans-CN': '下一个可填的日期是 {expected}；更正时请选用已有的月份首日。',
      en: 'The next day is {expected}; to correct a month, name its first day.',
      'pt-MO': 'O próximo dia é {expected}; para corrigir um mês, indique o seu primeiro dia.',
    },
  },
  'policy.change_in_past': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 已經開始，這項修改屬於更正。',
      'zh-Hans-CN': '{day} 已经开始，这项修改属于更正。',
      en: '{day} has begun, so this is a correction.',
      'pt-MO': '{day} já começou; trata-se de uma correção.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇將來的日期；如確實要更正，請註明這是更正。',
      'zh-Hans-CN': '请选择将来的日期；如确实要更正，请注明这是更正。',
      en: 'Choose a day to come; or say that it is a correction, if that is what it is.',
      'pt-MO': 'Escolha um dia futuro; ou diga que é uma correção, se for o caso.',
    },
  },
  'policy.change_replaces': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 已有數值 {value}。',
      'zh-Hans-CN': '{day} 已有数值 {value}。',
      en: 'There is a value from {day} already: {value}.',
      'pt-MO': 'Já existe um valor desde {day}: {value}.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇另一日期；如要取代該數值，請註明這是更正。',
      'zh-Hans-CN': '请选择另一日期；如要取代该数值，请注明这是更正。',
      en: 'Choose another day; or say that it is a correction, to replace that value.',
      'pt-MO': 'Escolha outro dia; ou diga que é uma correção, para substituir esse valor.',
    },
  },
  'policy.change_corrects_nothing': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 沒有可以更正的數值。',
      'zh-Hans-CN': '{day} 没有可以更正的数值。',
      en: 'There is nothing to correct from {day}.',
      'pt-MO': 'Não há nada a corrigir desde {day}.',
    },
    remedy: {
      'zh-Hant-HK': '由將來某日起的新數值不是更正。',
      'zh-Hans-CN': '从将来某日起的新数值不是更正。',
      en: 'A new value from a day to come is no correction.',
      'pt-MO': 'Um valor novo a partir de um dia futuro não é uma correção.',
    },
  },
  'policy.change_invalid': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '修改後的法規無法讀取：{problem}',
      'zh-Hans-CN': '修改后的法规无法读取：{problem}',
      en: 'The law cannot be read with this change: {problem}',
      'pt-MO': 'A lei não pode ser lida com esta alteração: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '請改正後再試。',
      'zh-Hans-CN': '请改正后再试。',
      en: 'Correct the draft and try again.',
      'pt-MO': 'Corrija o projeto e tente de novo.',
    },
  },
  'policy.change_breaks_case': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '按這項修改，示例「{case}」無法計算。',
      'zh-Hans-CN': '按这项修改，示例“{case}”无法计算。',
      en: 'Under this change the worked case "{case}" cannot be decided.',
      'pt-MO': 'Com esta alteração, o caso resolvido «{case}» não pode ser decidido.',
    },
    remedy: {
      'zh-Hant-HK': '數值超出規則所能處理的範圍，請檢查單位及大小。',
      'zh-Hans-CN': '数值超出规则所能处理的范围，请检查单位及大小。',
      en: 'The value is beyond what the rule can work with; check its unit and size.',
      'pt-MO': 'O valor está fora do que a regra admite; verifique a unidade e a grandeza.',
    },
  },
  'policy.change_not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有這項法規修改。',
      'zh-Hans-CN': '没有这项法规修改。',
      en: 'There is no such change of the law.',
      'pt-MO': 'Não existe essa alteração da lei.',
    },
    remedy: {
      'zh-Hant-HK': '請從清單中選擇。',
      'zh-Hans-CN': '请从列表中选择。',
      en: 'Choose one from the list.',
      'pt-MO': 'Escolha uma da lista.',
    },
  },
  'policy.change_own': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '你不能批准或退回自己起草的修改。',
      'zh-Hans-CN': '你不能批准或退回自己起草的修改。',
      en: 'You may not decide on a draft of your own.',
      'pt-MO': 'Não pode decidir sobre um projeto seu.',
    },
    remedy: {
      'zh-Hant-HK': '請由另一位人員處理。',
      'zh-Hans-CN': '请由另一位人员处理。',
      en: 'Another officer has to do it.',
      'pt-MO': 'Tem de ser outro responsável a fazê-lo.',
    },
  },
  'policy.change_not_author': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '只有起草人可以修訂或撤回草稿。',
      'zh-Hans-CN': '只有起草人可以修订或撤回草稿。',
      en: 'Only its author may revise or withdraw a draft.',
      'pt-MO': 'Só o autor pode rever ou retirar um projeto.',
    },
    remedy: {
      'zh-Hant-HK': '你可以把草稿退回起草人，並說明理由。',
      'zh-Hans-CN': '你可以把草稿退回起草人，并说明理由。',
      en: 'You can return the draft to its author with a reason.',
      'pt-MO': 'Pode devolver o projeto ao autor com um motivo.',
    },
  },
  'policy.change_state': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '這項修改現時的狀態是「{state}」，不能這樣做。',
      'zh-Hans-CN': '这项修改目前的状态是“{state}”，不能这样做。',
      en: 'The change is in the state "{state}", where this cannot be done.',
      'pt-MO': 'A alteração está no estado «{state}», em que isto não é possível.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面，查看最新情況。',
      'zh-Hans-CN': '请重新加载页面，查看最新情况。',
      en: 'Load the page again to see how it stands.',
      'pt-MO': 'Volte a carregar a página para ver a situação.',
    },
  },
  'policy.change_moved': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '草稿在你閱讀期間已修訂，現為第 {version} 版。',
      'zh-Hans-CN': '草稿在你阅读期间已修订，现为第 {version} 版。',
      en: 'The draft was revised while you read it; it is now version {version}.',
      'pt-MO': 'O projeto foi revisto enquanto o lia; é agora a versão {version}.',
    },
    remedy: {
      'zh-Hant-HK': '請閱讀最新版本後再決定。',
      'zh-Hans-CN': '请阅读最新版本后再决定。',
      en: 'Read the newest version and decide again.',
      'pt-MO': 'Leia a versão mais recente e decida de novo.',
    },
  },
  'policy.change_day_came': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 在草稿等候期間已經開始。',
      'zh-Hans-CN': '{day} 在草稿等候期间已经开始。',
      en: '{day} has begun while the draft was waiting.',
      'pt-MO': '{day} começou enquanto o projeto esperava.',
    },
    remedy: {
      'zh-Hant-HK': '請退回草稿，由起草人改用將來的日期，或註明這是更正。',
      'zh-Hans-CN': '请退回草稿，由起草人改用将来的日期，或注明这是更正。',
      en: 'Return it, so that its author names a day to come or says that it is a correction.',
      'pt-MO': 'Devolva-o, para que o autor indique um dia futuro ou diga que é uma correção.',
    },
  },
  'policy.change_exists': {
    status: 409,
    issue: 'duplicate',
    title: {
      'zh-Hant-HK': '這個編號已用於另一份草稿。',
      'zh-Hans-CN': '这个编号已用于另一份草稿。',
      en: 'This identifier belongs to another draft.',
      'pt-MO': 'Este identificador pertence a outro projeto.',
    },
    remedy: {
      'zh-Hant-HK': '請使用新的編號。',
      'zh-Hans-CN': '请使用新的编号。',
      en: 'Use a new identifier.',
      'pt-MO': 'Use um identificador novo.',
    },
  },
  'policy.known_at_future': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '{moment} 尚未到來，無法得知屆時的法規。',
      'zh-Hans-CN': '{moment} 尚未到来，无法得知届时的法规。',
      en: '{moment} is still to come: nobody knows what will be known then.',
      'pt-MO': '{moment} ainda não chegou: ninguém sabe o que se saberá então.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫過去的時刻，例如 2026-01-31T09:00:00Z。',
      'zh-Hans-CN': '请填写过去的时刻，例如 2026-01-31T09:00:00Z。',
      en: 'Name a past moment, such as 2026-01-31T09:00:00Z.',
      'pt-MO': 'Indique um momento passado, como 2026-01-31T09:00:00Z.',
    },
  },
} as const satisfies Record<string, FaultKind>;
