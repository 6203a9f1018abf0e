import type { Texts } from '../../../kernel/language.ts';

/** Conditions that no formula asks for, because it takes them for granted; each says what would meet it. */
export const CONDITIONS = {
  insurance: {
    'zh-Hant-HK': '當日須在該市參加基本醫療保險。',
    'zh-Hans-CN': '当日须在该市参加基本医疗保险。',
    en: 'Being insured in the basic medical insurance of that city on the day would meet it.',
    'pt-MO': 'Bastaria estar inscrito nesse dia no seguro médico básico dessa cidade.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Why a scheme has nothing to say to a question. */
export const LEFT_OUT = {
  place: {
    'zh-Hant-HK': '此計劃不適用於該地點。',
    'zh-Hans-CN': '该计划不适用于该地点。',
    en: 'This scheme does not reach that place.',
    'pt-MO': 'Este regime não chega a esse lugar.',
  },
  service: {
    'zh-Hant-HK': '此計劃不涉及該項服務。',
    'zh-Hans-CN': '该计划不涉及该项服务。',
    en: 'This scheme is not about that service.',
    'pt-MO': 'Este regime não trata desse serviço.',
  },
  person: {
    'zh-Hant-HK': '此計劃所屬一方的登記冊內沒有此人的相關證件。',
    'zh-Hans-CN': '该计划所属一方的登记册内没有此人的相关证件。',
    en: 'The scheme is for holders of a document of its side, and none is registered.',
    'pt-MO': 'O regime é para titulares de um documento do seu lado, e nenhum está registado.',
  },
  day: {
    'zh-Hant-HK': '此計劃當日並不存在。',
    'zh-Hans-CN': '该计划当日并不存在。',
    en: 'This scheme did not run on that day.',
    'pt-MO': 'Este regime não vigorava nesse dia.',
  },
  insured: {
    'zh-Hant-HK': '當日已在內地參保。',
    'zh-Hans-CN': '当日已在内地参保。',
    en: 'Already insured in the mainland on that day.',
    'pt-MO': 'Já inscrito num seguro do Interior da China nesse dia.',
  },
  insured_here: {
    'zh-Hant-HK': '在就診城市參保，依該市規定。',
    'zh-Hans-CN': '在就诊城市参保，依该市规定。',
    en: 'Insured in the city of treatment, whose own rule counts.',
    'pt-MO': 'Inscrito na cidade do tratamento, cuja regra própria conta.',
  },
  insured_elsewhere: {
    'zh-Hant-HK': '在另一內地城市參保，依異地就醫規定。',
    'zh-Hans-CN': '在另一内地城市参保，依异地就医规定。',
    en: 'Insured in another mainland city; the rule for care elsewhere counts.',
    'pt-MO':
      'Inscrito noutra cidade do Interior da China; conta a regra dos cuidados noutro local.',
  },
  not_insured: {
    'zh-Hant-HK': '當日未在內地參保。',
    'zh-Hans-CN': '当日未在内地参保。',
    en: 'Not insured in the mainland on that day.',
    'pt-MO': 'Sem seguro do Interior da China nesse dia.',
  },
  at_home: {
    'zh-Hant-HK': '此計劃涉及原居地以外的醫療；沒有記錄顯示另一方有保障。',
    'zh-Hans-CN': '该计划涉及原居地以外的医疗；没有记录显示另一方有保障。',
    en: 'The scheme is about care away from home, and no cover by another side is on record.',
    'pt-MO':
      'O regime trata de cuidados fora do lado de origem, e não consta cobertura por outro lado.',
  },
  not_retired: {
    'zh-Hant-HK': '沒有記錄顯示已退休。',
    'zh-Hans-CN': '没有记录显示已退休。',
    en: 'No retirement is on record.',
    'pt-MO': 'Não consta aposentação.',
  },
  no_periods: {
    'zh-Hant-HK': '沒有可合併計算的期間。',
    'zh-Hans-CN': '没有可合并计算的期间。',
    en: 'There are no periods that could be added up.',
    'pt-MO': 'Não há períodos que se possam totalizar.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** The outcome that formulas do not have. */
export const NOT_KNOWN: Texts = {
  'zh-Hant-HK': '未能得知',
  'zh-Hans-CN': '未能得知',
  en: 'not known',
  'pt-MO': 'não se sabe',
};

/** Why nobody can say; `{side}` is the side that would have to be asked. */
export const NOT_KNOWN_TEXTS = {
  side: {
    'zh-Hant-HK': '須向{side}查詢，但尚未取得答覆。',
    'zh-Hans-CN': '须向{side}查询，但尚未取得答复。',
    en: '{side} would have to be asked, and has not answered.',
    'pt-MO': 'Seria preciso perguntar a {side}, que não respondeu.',
  },
  facts: {
    'zh-Hant-HK': '須知道：{facts}。',
    'zh-Hans-CN': '须知道：{facts}。',
    en: 'This would have to be known: {facts}.',
    'pt-MO': 'Seria preciso saber: {facts}.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A scheme whose law says nothing about the service. */
export const NO_RULE: Texts = {
  'zh-Hant-HK': '所讀的規則未有涉及此項服務。',
  'zh-Hans-CN': '所读的规则未涉及此项服务。',
  en: 'The rules that were read do not speak of this service.',
  'pt-MO': 'As regras lidas não falam deste serviço.',
};

/** What should be said about an answer as a whole. */
export const ANSWER_FLAGS = {
  example_price: {
    'zh-Hant-HK': '未提供價格，所示金額以 {price} 為例。',
    'zh-Hans-CN': '未提供价格，所示金额以 {price} 为例。',
    en: 'No price was named: the amounts are for an example of {price}.',
    'pt-MO': 'Não foi indicado preço: os montantes são para um exemplo de {price}.',
  },
  planned: {
    'zh-Hant-HK': '此為將來日子的答覆，依現時已知的規則及資料作出，其間可能有變。',
    'zh-Hans-CN': '这是对将来日期的答复，依现时已知的规则及资料作出，其间可能有变。',
    en: 'The day lies ahead: rules and facts as they are known now may change before it.',
    'pt-MO': 'O dia está por vir: regras e factos conhecidos agora podem mudar até lá.',
  },
  earlier_knowledge: {
    'zh-Hant-HK': '此答覆只依 {moment} 當時已知的資料作出。',
    'zh-Hans-CN': '此答复只依 {moment} 当时已知的资料作出。',
    en: 'The answer rests only on what was known at {moment}.',
    'pt-MO': 'A resposta assenta só no que se sabia em {moment}.',
  },
  assumed_agreement: {
    'zh-Hant-HK': '此答覆假設建議中的三地協議已生效；實際上並沒有任何協議。',
    'zh-Hans-CN': '此答复假设建议中的三地协议已生效；实际上并没有任何协议。',
    en: 'The answer supposes that the proposed agreements between the sides are in force; none is.',
    'pt-MO': 'A resposta supõe em vigor os acordos propostos entre os lados; nenhum o está.',
  },
  sides_missing: {
    'zh-Hant-HK': '並非所有各方均已答覆；相關計劃標示為未能得知。',
    'zh-Hans-CN': '并非所有各方均已答复；相关计划标示为未能得知。',
    en: 'Not every side has answered; what that leaves open is marked as not known.',
    'pt-MO': 'Nem todos os lados responderam; o que fica por saber está assinalado.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
