import type { Texts } from '../../../kernel/language.ts';

/** What the facts are called that the claims formula does not trace under a name of its own. */
export const COVER_FACTS = {
  born_on: {
    'zh-Hant-HK': '出生日期',
    'zh-Hans-CN': '出生日期',
    en: 'Date of birth',
    'pt-MO': 'Data de nascimento',
  },
  currency: {
    'zh-Hant-HK': '收費貨幣',
    'zh-Hans-CN': '收费货币',
    en: 'Currency of the fee',
    'pt-MO': 'Moeda do preço',
  },
  fee: { 'zh-Hant-HK': '收費', 'zh-Hans-CN': '收费', en: 'Fee', 'pt-MO': 'Preço' },
  own_left: {
    'zh-Hant-HK': '本人醫療券結餘',
    'zh-Hans-CN': '本人医疗券余额',
    en: 'Own vouchers left',
    'pt-MO': 'Vales próprios disponíveis',
  },
  reward_left: {
    'zh-Hant-HK': '本人獎賞結餘',
    'zh-Hans-CN': '本人奖赏余额',
    en: 'Own reward left',
    'pt-MO': 'Prémio próprio disponível',
  },
  spouse_left: {
    'zh-Hant-HK': '配偶醫療券結餘',
    'zh-Hans-CN': '配偶医疗券余额',
    en: "Spouse's vouchers left",
    'pt-MO': 'Vales do cônjuge disponíveis',
  },
  own_optometry_used: {
    'zh-Hant-HK': '本人本期已用於視光服務',
    'zh-Hans-CN': '本人本期已用于视光服务',
    en: 'Own vouchers used for optometry in the block',
    'pt-MO': 'Vales próprios usados em optometria no período',
  },
  spouse_optometry_used: {
    'zh-Hant-HK': '配偶本期已用於視光服務',
    'zh-Hans-CN': '配偶本期已用于视光服务',
    en: "Spouse's vouchers used for optometry in the block",
    'pt-MO': 'Vales do cônjuge usados em optometria no período',
  },
  cap_left: {
    'zh-Hant-HK': '之後的醫療券結餘',
    'zh-Hans-CN': '之后的医疗券余额',
    en: 'Vouchers left afterwards',
    'pt-MO': 'Vales restantes depois',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const currency = (code: string): Texts => ({
  'zh-Hant-HK': code,
  'zh-Hans-CN': code,
  en: code,
  'pt-MO': code,
});

/** What the coded facts may be. */
export const COVER_CODES = {
  currency: { HKD: currency('HKD'), MOP: currency('MOP'), CNY: currency('CNY') },
  department: {
    designated: {
      'zh-Hant-HK': '指定科室',
      'zh-Hans-CN': '指定科室',
      en: 'designated',
      'pt-MO': 'designado',
    },
    not_designated: {
      'zh-Hant-HK': '非指定科室',
      'zh-Hans-CN': '非指定科室',
      en: 'not designated',
      'pt-MO': 'não designado',
    },
    unknown: {
      'zh-Hant-HK': '未能確定',
      'zh-Hans-CN': '未能确定',
      en: 'not known',
      'pt-MO': 'desconhecido',
    },
  },
  profession: {
    doctor: { 'zh-Hant-HK': '醫生', 'zh-Hans-CN': '医生', en: 'doctor', 'pt-MO': 'médico' },
    chinese_medicine_practitioner: {
      'zh-Hant-HK': '中醫',
      'zh-Hans-CN': '中医',
      en: 'Chinese medicine practitioner',
      'pt-MO': 'mestre de medicina tradicional chinesa',
    },
    dentist: {
      'zh-Hant-HK': '牙醫',
      'zh-Hans-CN': '牙医',
      en: 'dentist',
      'pt-MO': 'médico dentista',
    },
    chiropractor: {
      'zh-Hant-HK': '脊醫',
      'zh-Hans-CN': '脊骨神经科医生',
      en: 'chiropractor',
      'pt-MO': 'quiroprático',
    },
    nurse: {
      'zh-Hant-HK': '註冊或登記護士',
      'zh-Hans-CN': '注册或登记护士',
      en: 'registered or enrolled nurse',
      'pt-MO': 'enfermeiro',
    },
    physiotherapist: {
      'zh-Hant-HK': '物理治療師',
      'zh-Hans-CN': '物理治疗师',
      en: 'physiotherapist',
      'pt-MO': 'fisioterapeuta',
    },
    occupational_therapist: {
      'zh-Hant-HK': '職業治療師',
      'zh-Hans-CN': '作业治疗师',
      en: 'occupational therapist',
      'pt-MO': 'terapeuta ocupacional',
    },
    radiographer: {
      'zh-Hant-HK': '放射技師',
      'zh-Hans-CN': '放射技师',
      en: 'radiographer',
      'pt-MO': 'técnico de radiologia',
    },
    medical_laboratory_technologist: {
      'zh-Hant-HK': '醫務化驗師',
      'zh-Hans-CN': '医学检验师',
      en: 'medical laboratory technologist',
      'pt-MO': 'técnico de análises clínicas',
    },
    optometrist: {
      'zh-Hant-HK': '第 I 部分註冊視光師',
      'zh-Hans-CN': '第 I 部分注册视光师',
      en: 'Part I optometrist',
      'pt-MO': 'optometrista da parte I',
    },
    audiologist: {
      'zh-Hant-HK': '聽力學家',
      'zh-Hans-CN': '听力学家',
      en: 'audiologist',
      'pt-MO': 'audiologista',
    },
    dietitian: {
      'zh-Hant-HK': '營養師',
      'zh-Hans-CN': '营养师',
      en: 'dietitian',
      'pt-MO': 'dietista',
    },
    clinical_psychologist: {
      'zh-Hant-HK': '臨床心理學家',
      'zh-Hans-CN': '临床心理学家',
      en: 'clinical psychologist',
      'pt-MO': 'psicólogo clínico',
    },
    speech_therapist: {
      'zh-Hant-HK': '言語治療師',
      'zh-Hans-CN': '言语治疗师',
      en: 'speech therapist',
      'pt-MO': 'terapeuta da fala',
    },
  },
  visit_reason: {
    episodic: {
      'zh-Hant-HK': '偶發性疾病',
      'zh-Hans-CN': '偶发性疾病',
      en: 'episodic condition',
      'pt-MO': 'doença ocasional',
    },
    chronic_follow_up: {
      'zh-Hant-HK': '長期病患覆診及監察',
      'zh-Hans-CN': '慢性病复诊及监测',
      en: 'follow-up of a long-term condition',
      'pt-MO': 'seguimento de doença crónica',
    },
    preventive: {
      'zh-Hant-HK': '預防性護理',
      'zh-Hans-CN': '预防保健',
      en: 'preventive care',
      'pt-MO': 'cuidados preventivos',
    },
    rehabilitative: {
      'zh-Hant-HK': '復康護理',
      'zh-Hans-CN': '康复护理',
      en: 'rehabilitative care',
      'pt-MO': 'cuidados de reabilitação',
    },
  },
  service_kind: {
    outpatient: {
      'zh-Hant-HK': '門診服務',
      'zh-Hans-CN': '门诊服务',
      en: 'outpatient care',
      'pt-MO': 'consulta externa',
    },
    inpatient: {
      'zh-Hant-HK': '住院服務',
      'zh-Hans-CN': '住院服务',
      en: 'inpatient services',
      'pt-MO': 'internamento',
    },
    day_surgery: {
      'zh-Hant-HK': '日間手術程序',
      'zh-Hans-CN': '日间手术',
      en: 'day surgery procedures',
      'pt-MO': 'cirurgia de ambulatório',
    },
    prepaid: {
      'zh-Hant-HK': '預繳服務',
      'zh-Hans-CN': '预缴服务',
      en: 'pre-paid services',
      'pt-MO': 'serviços pré-pagos',
    },
    goods_only: {
      'zh-Hant-HK': '純粹購買物品',
      'zh-Hans-CN': '单纯购买物品',
      en: 'purchase of goods only',
      'pt-MO': 'mera compra de artigos',
    },
    publicly_subsidised: {
      'zh-Hant-HK': '公帑資助的服務',
      'zh-Hans-CN': '公帑资助的服务',
      en: 'publicly subsidised services',
      'pt-MO': 'serviços com subsídio público',
    },
    staff_employment: {
      'zh-Hant-HK': '聘請員工',
      'zh-Hans-CN': '聘请员工',
      en: 'employing staff',
      'pt-MO': 'contratação de pessoal',
    },
    cash: { 'zh-Hant-HK': '兌換現金', 'zh-Hans-CN': '兑换现金', en: 'cash', 'pt-MO': 'dinheiro' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Texts>>>>;

/** What would meet each condition of vouchers. */
export const COVER_CONDITIONS = {
  document: {
    'zh-Hant-HK': '須持有有效的香港身份證或豁免登記證明書。',
    'zh-Hans-CN': '须持有有效的香港身份证或豁免登记证明书。',
    en: 'A valid Hong Kong identity card or Certificate of Exemption would meet it.',
    'pt-MO': 'Bastaria um bilhete de identidade de Hong Kong ou certificado de isenção válido.',
  },
  age: {
    'zh-Hant-HK': '由年滿 {needed} 歲的曆年 1 月 1 日起合資格。',
    'zh-Hans-CN': '自年满 {needed} 岁的日历年 1 月 1 日起合资格。',
    en: 'Vouchers are for persons who reach the age of {needed} in the calendar year and whose permission to stay has not ceased.',
    'pt-MO':
      'Os vales são para quem completa {needed} anos no ano civil e cuja autorização de permanência não cessou.',
  },
  joining: {
    'zh-Hant-HK': '在香港以外使用須先登記醫健通；可即場登記。',
    'zh-Hans-CN': '在香港以外使用须先登记医健通；可当场登记。',
    en: 'For use outside Hong Kong the person has to join eHealth first; that can be done at the counter.',
    'pt-MO':
      'Para uso fora de Hong Kong é preciso aderir antes ao eHealth; pode fazer-se no balcão.',
  },
  point: {
    'zh-Hant-HK': '須前往當日參與計劃的服務點。',
    'zh-Hans-CN': '须前往当日参与计划的服务点。',
    en: 'A service point that takes part on that day would meet it.',
    'pt-MO': 'Bastaria um ponto de serviço participante nessa data.',
  },
  department: {
    'zh-Hant-HK': '須前往該機構的指定科室。',
    'zh-Hans-CN': '须前往该机构的指定科室。',
    en: 'A designated department of the institution would meet it.',
    'pt-MO': 'Bastaria um serviço designado da instituição.',
  },
  profession: {
    'zh-Hant-HK': '須由計劃認可並（如適用）名列基層醫療指南的專業人員提供。',
    'zh-Hans-CN': '须由计划认可并（如适用）名列基层医疗指南的专业人员提供。',
    en: 'A professional whom the scheme recognises, listed in the Primary Care Directory where that is asked, would meet it.',
    'pt-MO':
      'Bastaria um profissional reconhecido pelo plano e, quando exigido, inscrito no Diretório de Cuidados Primários.',
  },
  service: {
    'zh-Hant-HK': '醫療券只可支付親身接受的私營門診服務。',
    'zh-Hans-CN': '医疗券只可支付亲身接受的私营门诊服务。',
    en: 'Vouchers pay only for private outpatient care given in person.',
    'pt-MO': 'Os vales só pagam consultas externas privadas, prestadas em pessoa.',
  },
  single_funding: {
    'zh-Hant-HK': '其他計劃已支付的診症，不可再用醫療券。',
    'zh-Hans-CN': '其他计划已支付的就诊，不可再用医疗券。',
    en: 'An episode that another scheme pays for cannot be paid with vouchers as well.',
    'pt-MO': 'Um episódio pago por outro regime não pode ser pago também com vales.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
