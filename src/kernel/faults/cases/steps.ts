import type { FaultKind } from '../../fault-kind.ts';
import { CASE_DECISION_FAULTS } from './decisions.ts';

/** Why a step of a case between two sides cannot be done. */
export const CASE_FAULTS = {
  ...CASE_DECISION_FAULTS,
  'case.no_agreement': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '沒有生效的協議，不能開立此個案。',
      'zh-Hans-CN': '没有生效的协议，不能开立此个案。',
      en: 'No agreement is in force, so this case cannot be opened.',
      'pt-MO': 'Não há acordo em vigor, pelo que este processo não pode ser aberto.',
    },
    remedy: {
      'zh-Hant-HK': '依據：{source}。雙方節點須已宣告試行，方可示範處理。',
      'zh-Hans-CN': '依据：{source}。双方节点须已宣告试行，方可示范处理。',
      en: 'Source: {source}. It can be shown only where the nodes of both sides run a declared trial.',
      'pt-MO':
        'Fonte: {source}. Só pode ser demonstrado onde os nós de ambos os lados declararam um ensaio.',
    },
  },
  'case.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到你可查閱的個案。',
      'zh-Hans-CN': '找不到您可查阅的个案。',
      en: 'There is no case here that you may see.',
      'pt-MO': 'Não existe aqui um processo que possa consultar.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
  'case.event_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '此類個案沒有這個步驟。',
      'zh-Hans-CN': '此类个案没有这个步骤。',
      en: 'This kind of case has no such step.',
      'pt-MO': 'Este tipo de processo não tem esse passo.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
  'case.not_in_this_state': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '個案現時的狀況不容許這一步。',
      'zh-Hans-CN': '个案目前的状况不允许这一步。',
      en: 'As the case stands, this step is not possible.',
      'pt-MO': 'No estado atual do processo, este passo não é possível.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
  'case.not_your_part': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '這一步屬另一方或另一角色。',
      'zh-Hans-CN': '这一步属另一方或另一角色。',
      en: 'This step belongs to the other side or to another role.',
      'pt-MO': 'Este passo pertence ao outro lado ou a outra função.',
    },
    remedy: {
      'zh-Hant-HK': '請等待對方處理。',
      'zh-Hans-CN': '请等待对方处理。',
      en: 'Wait for the other side.',
      'pt-MO': 'Aguarde o outro lado.',
    },
  },
  'case.dates_out_of_order': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '日期的先後次序不對。',
      'zh-Hans-CN': '日期的先后次序不对。',
      en: 'The dates are out of order.',
      'pt-MO': 'As datas não estão por ordem.',
    },
    remedy: {
      'zh-Hant-HK': '請更正日期。',
      'zh-Hans-CN': '请更正日期。',
      en: 'Correct the dates.',
      'pt-MO': 'Corrija as datas.',
    },
  },
  'case.date_to_come': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '日期不能在今天之後。',
      'zh-Hans-CN': '日期不能在今天之后。',
      en: 'The day may not lie after today.',
      'pt-MO': 'A data não pode ser posterior a hoje.',
    },
    remedy: {
      'zh-Hant-HK': '請更正日期。',
      'zh-Hans-CN': '请更正日期。',
      en: 'Correct the dates.',
      'pt-MO': 'Corrija as datas.',
    },
  },
  'case.before_entitlement': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '登記日早於保障證明的首日。',
      'zh-Hans-CN': '登记日早于保障证明的首日。',
      en: 'The registration begins before the entitlement does.',
      'pt-MO': 'O registo começa antes do direito.',
    },
    remedy: {
      'zh-Hant-HK': '請由保障證明的首日起登記，或就日期提出爭議。',
      'zh-Hans-CN': '请由保障证明的首日起登记，或就日期提出争议。',
      en: 'Register from the first day of the entitlement, or dispute the date.',
      'pt-MO': 'Registe a partir do primeiro dia do direito ou conteste a data.',
    },
  },
  'case.works_locally': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '在居住地就業的人由居住地保障。',
      'zh-Hans-CN': '在居住地就业的人由居住地保障。',
      en: 'Who works on the side of residence is covered there.',
      'pt-MO': 'Quem trabalha no lado de residência é coberto aí.',
    },
    remedy: {
      'zh-Hant-HK': '請拒絕保障證明，並說明原因。',
      'zh-Hans-CN': '请拒绝保障证明，并说明原因。',
      en: 'Refuse the entitlement and say why.',
      'pt-MO': 'Recuse o direito e indique o motivo.',
    },
  },
  'case.nothing_to_dispute': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '雙方已同意所有日期。',
      'zh-Hans-CN': '双方已同意所有日期。',
      en: 'Both sides agree on every date.',
      'pt-MO': 'Ambos os lados concordam com todas as datas.',
    },
    remedy: {
      'zh-Hant-HK': '如需更改，請提出更改。',
      'zh-Hans-CN': '如需更改，请提出更改。',
      en: 'To alter something, change the registration.',
      'pt-MO': 'Para alterar algo, altere o registo.',
    },
  },
  'case.same_day': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '這就是現時的日期。',
      'zh-Hans-CN': '这就是目前的日期。',
      en: 'This is the day that stands already.',
      'pt-MO': 'Esta é a data que já consta.',
    },
    remedy: {
      'zh-Hant-HK': '請確認該日期，或建議另一日期。',
      'zh-Hans-CN': '请确认该日期，或建议另一日期。',
      en: 'Acknowledge it, or propose another.',
      'pt-MO': 'Confirme-a ou proponha outra.',
    },
  },
  'case.no_appeal': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此決定不能上訴。',
      'zh-Hans-CN': '此决定不能上诉。',
      en: 'No appeal is possible against this decision.',
      'pt-MO': 'Esta decisão não admite recurso.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
  'case.appeal_too_late': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '上訴期已過。',
      'zh-Hans-CN': '上诉期已过。',
      en: 'The time for an appeal is over.',
      'pt-MO': 'O prazo de recurso terminou.',
    },
    remedy: {
      'zh-Hant-HK': '請向主管機構查詢。',
      'zh-Hans-CN': '请向主管机构查询。',
      en: 'Ask the authority.',
      'pt-MO': 'Consulte a autoridade.',
    },
  },
  'case.appeal_decided': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '上訴已經裁定。',
      'zh-Hans-CN': '上诉已经裁定。',
      en: 'The appeal has been decided already.',
      'pt-MO': 'O recurso já foi decidido.',
    },
    remedy: {
      'zh-Hant-HK': '請向主管機構查詢。',
      'zh-Hans-CN': '请向主管机构查询。',
      en: 'Ask the authority.',
      'pt-MO': 'Consulte a autoridade.',
    },
  },
  'case.no_consent': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '須先取得當事人的同意。',
      'zh-Hans-CN': '须先取得当事人的同意。',
      en: 'The person has to agree first.',
      'pt-MO': 'A pessoa tem de consentir primeiro.',
    },
    remedy: {
      'zh-Hant-HK': '請向當事人說明並取得同意。',
      'zh-Hans-CN': '请向当事人说明并取得同意。',
      en: 'Explain it to the person, who then agrees.',
      'pt-MO': 'Explique à pessoa, que depois dá o seu acordo.',
    },
  },
  'case.same_side': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '個案須有兩個不同的地方。',
      'zh-Hans-CN': '个案须有两个不同的地方。',
      en: 'A case needs two different sides.',
      'pt-MO': 'Um processo precisa de dois lados diferentes.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇另一方。',
      'zh-Hans-CN': '请选择另一方。',
      en: 'Choose the other side.',
      'pt-MO': 'Escolha o outro lado.',
    },
  },
  'case.person_unknown': {
    status: 422,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '登記冊內沒有此人，不能發出證明。',
      'zh-Hans-CN': '登记册内没有此人，不能发出证明。',
      en: 'The person is not in the register, so nothing can be stated.',
      'pt-MO': 'A pessoa não consta do registo, pelo que nada se pode declarar.',
    },
    remedy: {
      'zh-Hant-HK': '請提出拒絕，並說明原因。',
      'zh-Hans-CN': '请提出拒绝，并说明原因。',
      en: 'Propose a refusal and say why.',
      'pt-MO': 'Proponha a recusa e indique o motivo.',
    },
  },
  'case.key_reused': {
    status: 409,
    issue: 'duplicate',
    title: {
      'zh-Hant-HK': '這個請求編號已用於另一個案。',
      'zh-Hans-CN': '这个请求编号已用于另一个案。',
      en: 'This request number was used for another case.',
      'pt-MO': 'Este número de pedido já foi usado noutro processo.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面後再試。',
      'zh-Hans-CN': '请重新加载页面后再试。',
      en: 'Load the page again and try once more.',
      'pt-MO': 'Recarregue a página e tente de novo.',
    },
  },
  'case.letter_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '個案沒有這封信。',
      'zh-Hans-CN': '个案没有这封信。',
      en: 'The case has no such letter.',
      'pt-MO': 'O processo não tem essa carta.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
} as const satisfies Record<string, FaultKind>;
