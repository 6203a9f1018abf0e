import { type LetterText, REMINDED } from './letter-texts.ts';

/** The letters of planned care, by event. */
export const CARE_LETTERS: Readonly<Record<string, LetterText>> = {
  'planned_care.requested': {
    title: {
      'zh-Hant-HK': '已收到計劃治療的申請',
      'zh-Hans-CN': '已收到计划治疗的申请',
      en: 'A request for planned care has been received',
      'pt-MO': 'Foi recebido um pedido de cuidados programados',
    },
    sentences: [
      {
        'zh-Hant-HK': '在{other}接受治療而由{lead}負擔的申請已於 {day} 收到（個案 {reference}）。',
        'zh-Hans-CN': '在{other}接受治疗而由{lead}负担的申请已于 {day} 收到（个案 {reference}）。',
        en: 'On {day} a request for treatment in {other} at the cost of {lead} was received (case {reference}).',
        'pt-MO':
          'Em {day} foi recebido um pedido de tratamento em {other} a cargo de {lead} (processo {reference}).',
      },
      {
        'zh-Hant-HK': '須在 {due} 或之前作出決定。未獲批准前請勿開始治療。',
        'zh-Hans-CN': '须在 {due} 或之前作出决定。未获批准前请勿开始治疗。',
        en: 'A decision is due by {due}. Please do not begin the treatment before it.',
        'pt-MO': 'A decisão é devida até {due}. Não inicie o tratamento antes dela.',
      },
    ],
  },
  'planned_care.asked': {
    title: {
      'zh-Hant-HK': '須補交醫療資料',
      'zh-Hans-CN': '须补交医疗资料',
      en: 'Medical information is needed',
      'pt-MO': 'É precisa informação clínica',
    },
    sentences: [
      {
        'zh-Hant-HK': '就個案 {reference}，決定前須補交以下資料。',
        'zh-Hans-CN': '就个案 {reference}，决定前须补交以下资料。',
        en: 'In the case {reference} the following has to be known before a decision.',
        'pt-MO': 'No processo {reference} é preciso saber o seguinte antes de decidir.',
      },
    ],
  },
  'planned_care.granted': {
    title: {
      'zh-Hant-HK': '計劃治療的批准',
      'zh-Hans-CN': '计划治疗的批准',
      en: 'Authorisation of planned care',
      'pt-MO': 'Autorização de cuidados programados',
    },
    sentences: [
      {
        'zh-Hant-HK':
          '{lead}批准你在{other}接受所申請的治療（個案 {reference}）。批准只可使用一次，並須在有效期內。',
        'zh-Hans-CN':
          '{lead}批准您在{other}接受所申请的治疗（个案 {reference}）。批准只可使用一次，并须在有效期内。',
        en: '{lead} authorises the treatment that was asked for in {other} (case {reference}). The authorisation counts once, and within its validity.',
        'pt-MO':
          '{lead} autoriza o tratamento pedido em {other} (processo {reference}). A autorização vale uma só vez e dentro da validade.',
      },
    ],
  },
  'planned_care.refused': {
    title: {
      'zh-Hant-HK': '計劃治療不獲批准',
      'zh-Hans-CN': '计划治疗不获批准',
      en: 'Planned care is not authorised',
      'pt-MO': 'Os cuidados programados não foram autorizados',
    },
    sentences: [
      {
        'zh-Hant-HK': '就個案 {reference} 的申請未獲{lead}批准。原因如下。',
        'zh-Hans-CN': '就个案 {reference} 的申请未获{lead}批准。原因如下。',
        en: '{lead} does not authorise the treatment in the case {reference}, for the reasons below.',
        'pt-MO': '{lead} não autoriza o tratamento no processo {reference}, pelos motivos abaixo.',
      },
    ],
  },
  'planned_care.extended': {
    title: {
      'zh-Hant-HK': '批准延期',
      'zh-Hans-CN': '批准延期',
      en: 'Authorisation extended',
      'pt-MO': 'Autorização prorrogada',
    },
    sentences: [
      {
        'zh-Hant-HK': '個案 {reference} 的批准有效期已延長如下。',
        'zh-Hans-CN': '个案 {reference} 的批准有效期已延长如下。',
        en: 'The authorisation in the case {reference} is valid for longer, as below.',
        'pt-MO': 'A autorização do processo {reference} é válida por mais tempo, como abaixo.',
      },
    ],
  },
  'planned_care.extension_refused': {
    title: {
      'zh-Hant-HK': '延期不獲批准',
      'zh-Hans-CN': '延期不获批准',
      en: 'The extension is refused',
      'pt-MO': 'A prorrogação foi recusada',
    },
    sentences: [
      {
        'zh-Hant-HK': '個案 {reference} 的批准維持原有有效期。',
        'zh-Hans-CN': '个案 {reference} 的批准维持原有有效期。',
        en: 'The authorisation in the case {reference} stays valid as it was.',
        'pt-MO': 'A autorização do processo {reference} mantém a validade que tinha.',
      },
    ],
  },
  'planned_care.revoked': {
    title: {
      'zh-Hant-HK': '批准撤銷',
      'zh-Hans-CN': '批准撤销',
      en: 'Authorisation revoked',
      'pt-MO': 'Autorização revogada',
    },
    sentences: [
      {
        'zh-Hant-HK': '{lead}撤銷個案 {reference} 的批准。原因如下。',
        'zh-Hans-CN': '{lead}撤销个案 {reference} 的批准。原因如下。',
        en: '{lead} takes back the authorisation in the case {reference}, for the reason below.',
        'pt-MO': '{lead} revoga a autorização do processo {reference}, pelo motivo abaixo.',
      },
    ],
  },
  'planned_care.expired': {
    title: {
      'zh-Hant-HK': '批准已過期',
      'zh-Hans-CN': '批准已过期',
      en: 'Authorisation expired',
      'pt-MO': 'Autorização expirada',
    },
    sentences: [
      {
        'zh-Hant-HK': '個案 {reference} 的批准未經使用而過期。如仍需治療，請重新申請。',
        'zh-Hans-CN': '个案 {reference} 的批准未经使用而过期。如仍需治疗，请重新申请。',
        en: 'The authorisation in the case {reference} is over without having been used. If the treatment is still needed, make a new request.',
        'pt-MO':
          'A autorização do processo {reference} expirou sem ser utilizada. Se o tratamento ainda for necessário, faça um novo pedido.',
      },
    ],
  },
  'planned_care.reminded': REMINDED,
};
