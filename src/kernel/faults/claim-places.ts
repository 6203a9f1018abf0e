import type { FaultKind } from '../fault-kind.ts';

/** Faults of a claim that ask who may claim where, when and how often. */
export const CLAIM_PLACE_FAULTS = {
  'claim.point_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '沒有服務點「{service_point}」。',
      'zh-Hans-CN': '没有服务点“{service_point}”。',
      en: 'There is no service point "{service_point}".',
      'pt-MO': 'Não existe o ponto de serviço «{service_point}».',
    },
    remedy: {
      'zh-Hant-HK': '請從服務點列表選擇。',
      'zh-Hans-CN': '请从服务点列表选择。',
      en: 'Choose one from the list of service points.',
      'pt-MO': 'Escolha um da lista de pontos de serviço.',
    },
  },
  'claim.point_not_started': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此服務點在服務日期尚未接受醫療券（{from} 開始）。',
      'zh-Hans-CN': '此服务点在服务日期尚未接受医疗券（{from} 开始）。',
      en: 'This service point did not yet take vouchers on the service day (it starts on {from}).',
      'pt-MO':
        'Este ponto de serviço ainda não aceitava vales no dia do serviço (começa em {from}).',
    },
    remedy: {
      'zh-Hant-HK': '請檢查日期；開始日期之前的服務不能以醫療券支付。',
      'zh-Hans-CN': '请检查日期；开始日期之前的服务不能以医疗券支付。',
      en: 'Check the day; care given before the start cannot be paid with vouchers.',
      'pt-MO': 'Verifique o dia; cuidados anteriores ao início não podem ser pagos com vales.',
    },
  },
  'claim.point_ended': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此服務點在服務日期已停止接受醫療券。',
      'zh-Hans-CN': '此服务点在服务日期已停止接受医疗券。',
      en: 'This service point no longer took vouchers on the service day.',
      'pt-MO': 'Este ponto de serviço já não aceitava vales no dia do serviço.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查日期及服務點。',
      'zh-Hans-CN': '请检查日期及服务点。',
      en: 'Check the day and the service point.',
      'pt-MO': 'Verifique o dia e o ponto de serviço.',
    },
  },
  'claim.department_not_designated': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '「{department}」不是此服務點的指定科室。',
      'zh-Hans-CN': '“{department}”不是此服务点的指定科室。',
      en: '"{department}" is not a designated department of this service point.',
      'pt-MO': '«{department}» não é um serviço designado deste ponto.',
    },
    remedy: {
      'zh-Hant-HK': '請從此服務點的指定科室列表選擇。',
      'zh-Hans-CN': '请从此服务点的指定科室列表选择。',
      en: "Choose one from the point's list of designated departments.",
      'pt-MO': 'Escolha um da lista de serviços designados do ponto.',
    },
  },
  'claim.organisation_other': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '你不能為其他機構的服務點申報。',
      'zh-Hans-CN': '您不能为其他机构的服务点申报。',
      en: "You cannot claim for another organisation's service point.",
      'pt-MO': 'Não pode apresentar pedidos por um ponto de serviço de outra instituição.',
    },
    remedy: {
      'zh-Hant-HK': '請以該機構的帳戶登入。',
      'zh-Hans-CN': '请以该机构的账户登录。',
      en: 'Sign in for that organisation.',
      'pt-MO': 'Inicie sessão por essa instituição.',
    },
  },
  'claim.episode_insured': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '國家醫保已支付此次就診，不能再用醫療券。',
      'zh-Hans-CN': '国家医保已支付此次就诊，不能再用医疗券。',
      en: 'National medical insurance already pays for this visit; vouchers cannot pay for it again.',
      'pt-MO':
        'O seguro médico nacional já paga esta consulta; os vales não a podem pagar outra vez.',
    },
    remedy: {
      'zh-Hant-HK': '如登記有誤，請廣東主任更正後再申報。',
      'zh-Hans-CN': '如登记有误，请广东主任更正后再申报。',
      en: 'If that record is wrong, ask the Guangdong officer to correct it, then claim.',
      'pt-MO':
        'Se esse registo estiver errado, peça ao responsável de Guangdong que o corrija e apresente o pedido.',
    },
  },
  'claim.episode_paid_by_voucher': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '醫療券已支付就診「{episode}」，醫保不能再支付。',
      'zh-Hans-CN': '医疗券已支付就诊“{episode}”，医保不能再支付。',
      en: 'Vouchers already pay for the visit "{episode}"; insurance cannot pay for it again.',
      'pt-MO': 'Os vales já pagam a consulta «{episode}»; o seguro não a pode pagar outra vez.',
    },
    remedy: {
      'zh-Hant-HK': '請服務提供者先沖銷醫療券申報。',
      'zh-Hans-CN': '请服务提供者先冲销医疗券申报。',
      en: 'Have the provider reverse the voucher claim first.',
      'pt-MO': 'Peça primeiro ao prestador que estorne o pedido de vales.',
    },
  },
  'claim.key_missing': {
    status: 400,
    issue: 'required',
    title: {
      'zh-Hant-HK': '缺少 Idempotency-Key，或格式不正確。',
      'zh-Hans-CN': '缺少 Idempotency-Key，或格式不正确。',
      en: 'The Idempotency-Key is missing or malformed.',
      'pt-MO': 'Falta a Idempotency-Key, ou não tem a forma correta.',
    },
    remedy: {
      'zh-Hant-HK': '請為每宗申報提供 8 至 128 個字元的唯一編號；重送時使用同一編號。',
      'zh-Hans-CN': '请为每宗申报提供 8 至 128 个字符的唯一编号；重送时使用同一编号。',
      en: 'Send a key of 8 to 128 characters, one for each claim; repeat it when you send again.',
      'pt-MO':
        'Envie uma chave de 8 a 128 caracteres, uma por pedido; repita-a quando enviar de novo.',
    },
  },
  'claim.key_reused': {
    status: 409,
    issue: 'duplicate',
    title: {
      'zh-Hant-HK': '此編號已用於另一份內容不同的申報（{reason}）。',
      'zh-Hans-CN': '此编号已用于另一份内容不同的申报（{reason}）。',
      en: 'This key already names a claim with other content ({reason}).',
      'pt-MO': 'Esta chave já identifica um pedido com outro conteúdo ({reason}).',
    },
    remedy: {
      'zh-Hant-HK': '沒有寫入任何資料。新申報請用新編號。',
      'zh-Hans-CN': '没有写入任何数据。新申报请用新编号。',
      en: 'Nothing was written. Use a new key for a new claim.',
      'pt-MO': 'Nada foi escrito. Use uma chave nova para um pedido novo.',
    },
  },
} as const satisfies Record<string, FaultKind>;
