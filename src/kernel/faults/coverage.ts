import type { FaultKind } from '../fault-kind.ts';

/** Faults of questions about cover. */
export const COVERAGE_FAULTS = {
  'coverage.scheme_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有「{scheme}」這項計劃可供查詢。',
      'zh-Hans-CN': '没有“{scheme}”这项计划可供查询。',
      en: 'There is no scheme {scheme} that can be asked what it covers.',
      'pt-MO': 'Não há regime {scheme} ao qual se possa perguntar o que abrange.',
    },
    remedy: {
      'zh-Hant-HK': '請從計劃列表中選擇。',
      'zh-Hans-CN': '请从计划列表中选择。',
      en: 'Choose one of the list of schemes.',
      'pt-MO': 'Escolha um da lista de regimes.',
    },
  },
  'coverage.fact_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '此計劃的規則不問「{fact}」。',
      'zh-Hans-CN': '该计划的规则不问“{fact}”。',
      en: 'The rule of this scheme does not ask for {fact}.',
      'pt-MO': 'A regra deste regime não pergunta por {fact}.',
    },
    remedy: {
      'zh-Hant-HK': '請刪去此項，或參看計劃列表所列的資料。',
      'zh-Hans-CN': '请删去此项，或参看计划列表所列的信息。',
      en: 'Leave it out; the list of schemes names the facts of each.',
      'pt-MO': 'Retire-o; a lista de regimes indica os dados de cada um.',
    },
  },
  'coverage.fact_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{fact}」的值不正確。',
      'zh-Hans-CN': '“{fact}”的值不正确。',
      en: 'The value of {fact} is not right.',
      'pt-MO': 'O valor de {fact} não está certo.',
    },
    remedy: {
      'zh-Hant-HK': '正確的寫法是：{expected}',
      'zh-Hans-CN': '正确的写法是：{expected}',
      en: 'Right would be: {expected}',
      'pt-MO': 'Certo seria: {expected}',
    },
  },
  'coverage.place_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '沒有「{place}」這個地點可供查詢。',
      'zh-Hans-CN': '没有“{place}”这个地点可供查询。',
      en: 'There is no place {place} that can be asked about.',
      'pt-MO': 'Não há lugar {place} sobre o qual se possa perguntar.',
    },
    remedy: {
      'zh-Hant-HK': '請從地點列表中選擇。',
      'zh-Hans-CN': '请从地点列表中选择。',
      en: 'Choose one of the list of places.',
      'pt-MO': 'Escolha um da lista de lugares.',
    },
  },
  'coverage.service_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '沒有「{service}」這項服務可供查詢。',
      'zh-Hans-CN': '没有“{service}”这项服务可供查询。',
      en: 'There is no service {service} that can be asked about.',
      'pt-MO': 'Não há serviço {service} sobre o qual se possa perguntar.',
    },
    remedy: {
      'zh-Hant-HK': '請從服務列表中選擇。',
      'zh-Hans-CN': '请从服务列表中选择。',
      en: 'Choose one of the list of services.',
      'pt-MO': 'Escolha um da lista de serviços.',
    },
  },
  'coverage.choice_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '{field} 不可以是「{value}」。',
      'zh-Hans-CN': '{field} 不可以是“{value}”。',
      en: '{field} cannot be {value}.',
      'pt-MO': '{field} não pode ser {value}.',
    },
    remedy: {
      'zh-Hant-HK': '可選：{expected}',
      'zh-Hans-CN': '可选：{expected}',
      en: 'Possible are: {expected}',
      'pt-MO': 'São possíveis: {expected}',
    },
  },
  'coverage.point_elsewhere': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '服務點 {service_point} 不在所選地點（{place}）。',
      'zh-Hans-CN': '服务点 {service_point} 不在所选地点（{place}）。',
      en: 'The service point {service_point} is not in the place that was chosen ({place}).',
      'pt-MO': 'O ponto de serviço {service_point} não fica no lugar escolhido ({place}).',
    },
    remedy: {
      'zh-Hant-HK': '請選擇該地點的服務點，或不選服務點。',
      'zh-Hans-CN': '请选择该地点的服务点，或不选服务点。',
      en: 'Choose a service point of that place, or none.',
      'pt-MO': 'Escolha um ponto de serviço desse lugar, ou nenhum.',
    },
  },
  'coverage.currency_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '該地點以 {expected} 收費，不是 {currency}。',
      'zh-Hans-CN': '该地点以 {expected} 收费，不是 {currency}。',
      en: 'Care there is billed in {expected}, not in {currency}.',
      'pt-MO': 'Os cuidados são aí cobrados em {expected}, não em {currency}.',
    },
    remedy: {
      'zh-Hant-HK': '請以 {expected} 輸入價格。',
      'zh-Hans-CN': '请以 {expected} 输入价格。',
      en: 'Give the price in {expected}.',
      'pt-MO': 'Indique o preço em {expected}.',
    },
  },
  'coverage.price_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '價格不正確。',
      'zh-Hans-CN': '价格不正确。',
      en: 'The price is not right.',
      'pt-MO': 'O preço não está certo.',
    },
    remedy: {
      'zh-Hant-HK': '請輸入大於零的金額，例如 "123.45"，或不輸入價格。',
      'zh-Hans-CN': '请输入大于零的金额，例如 "123.45"，或不输入价格。',
      en: 'Give an amount above zero such as "123.45", or leave the price out.',
      'pt-MO': 'Indique um montante acima de zero, como "123.45", ou não indique preço.',
    },
  },
  'coverage.known_at_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「當時已知」的時刻不正確或在將來。',
      'zh-Hans-CN': '“当时已知”的时刻不正确或在将来。',
      en: 'The moment as of which it is asked is not right, or lies ahead.',
      'pt-MO': 'O momento a que se refere a pergunta não está certo, ou está por vir.',
    },
    remedy: {
      'zh-Hant-HK': '請輸入過去的時刻，例如 "2026-01-31T00:00:00Z"。',
      'zh-Hans-CN': '请输入过去的时刻，例如 "2026-01-31T00:00:00Z"。',
      en: 'Give a moment in the past, such as "2026-01-31T00:00:00Z".',
      'pt-MO': 'Indique um momento passado, como "2026-01-31T00:00:00Z".',
    },
  },
  'coverage.day_before_birth': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '所問日期在此人出生之前。',
      'zh-Hans-CN': '所问日期在此人出生之前。',
      en: 'The day that is asked about lies before the birth of the person.',
      'pt-MO': 'O dia da pergunta é anterior ao nascimento da pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請核對日期和出生日期。',
      'zh-Hans-CN': '请核对日期和出生日期。',
      en: 'Check the day and the date of birth.',
      'pt-MO': 'Verifique o dia e a data de nascimento.',
    },
  },
  'coverage.day_after_death': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '登記冊載明此人在所問日期之前已離世。',
      'zh-Hans-CN': '登记册载明此人在所问日期之前已离世。',
      en: 'According to a register the person died before the day that is asked about.',
      'pt-MO': 'Segundo um registo, a pessoa faleceu antes do dia da pergunta.',
    },
    remedy: {
      'zh-Hant-HK': '如有錯誤，請聯絡登記機關。',
      'zh-Hans-CN': '如有错误，请联系登记机关。',
      en: 'If that is wrong, ask the registry to correct it.',
      'pt-MO': 'Se não for assim, peça a correção ao registo.',
    },
  },
  'coverage.consent_withdrawn': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '此人已撤回讓其他各方查詢的同意。',
      'zh-Hans-CN': '此人已撤回让其他各方查询的同意。',
      en: 'The person has withdrawn the consent to be asked about.',
      'pt-MO': 'A pessoa retirou o consentimento para ser consultada.',
    },
    remedy: {
      'zh-Hant-HK': '須由此人再次同意。',
      'zh-Hans-CN': '须由此人再次同意。',
      en: 'The person would have to agree again.',
      'pt-MO': 'A pessoa teria de consentir de novo.',
    },
  },
  'coverage.consent_ahead': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '查詢所引述的同意日期在將來。',
      'zh-Hans-CN': '查询所引述的同意日期在将来。',
      en: 'The consent that the question names lies ahead.',
      'pt-MO': 'O consentimento indicado na pergunta está por vir.',
    },
    remedy: {
      'zh-Hant-HK': '請核對提問一方的時鐘及同意記錄。',
      'zh-Hans-CN': '请核对提问一方的时钟及同意记录。',
      en: 'Check the clock and the book of consents of the side that asks.',
      'pt-MO': 'Verifique o relógio e o registo de consentimentos do lado que pergunta.',
    },
  },
} as const satisfies Record<string, FaultKind>;
