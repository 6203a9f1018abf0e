import type { FaultKind } from '../../fault-kind.ts';
import { STANDING_CHANGE_FAULTS } from './changes.ts';

/** Faults of recorded periods, statuses and dependants: what contradicts itself, the register or another entry. */
export const STANDING_FAULTS = {
  ...STANDING_CHANGE_FAULTS,
  'standing.days_out_of_order': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '結束日 {to} 不遲於開始日 {from}。',
      'zh-Hans-CN': '结束日 {to} 不晚于开始日 {from}。',
      en: 'The end {to} is not after the start {from}.',
      'pt-MO': 'O fim {to} não é posterior ao início {from}.',
    },
    remedy: {
      'zh-Hant-HK': '結束日是期間後的第一日，須遲於開始日；未結束者留空。',
      'zh-Hans-CN': '结束日是期间之后的第一天，须晚于开始日；未结束的留空。',
      en: 'The end is the first day after the period; it must be later than the start. Leave it empty where there is none.',
      'pt-MO':
        'O fim é o primeiro dia depois do período e tem de ser posterior ao início. Deixe em branco se não houver.',
    },
  },
  'standing.before_birth': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '開始日 {from} 早於該人士的出生日期。',
      'zh-Hans-CN': '开始日 {from} 早于该人的出生日期。',
      en: 'The start {from} is before the birth of the person.',
      'pt-MO': 'O início {from} é anterior ao nascimento da pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請核對開始日和證件號碼。',
      'zh-Hans-CN': '请核对开始日和证件号码。',
      en: 'Check the start and the document number.',
      'pt-MO': 'Verifique o início e o número do documento.',
    },
  },
  'standing.after_death': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '期間延至登記的死亡日期 {died_on} 之後。',
      'zh-Hans-CN': '期间延至登记的死亡日期 {died_on} 之后。',
      en: 'The period goes beyond the registered day of death, {died_on}.',
      'pt-MO': 'O período vai além da data de óbito registada, {died_on}.',
    },
    remedy: {
      'zh-Hant-HK': '結束日最遲為死亡翌日；如死亡記錄有誤，請聯絡登記機關。',
      'zh-Hans-CN': '结束日最晚为死亡次日；如死亡记录有误，请联系登记机关。',
      en: 'End it on the day after the death at the latest. If the death is wrong, contact the registry.',
      'pt-MO':
        'Termine-o, o mais tardar, no dia seguinte ao óbito. Se o óbito estiver errado, contacte a entidade de registo.',
    },
  },
  'standing.starts_too_far_ahead': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '開始日 {from} 距今超過 {days} 日。',
      'zh-Hans-CN': '开始日 {from} 距今超过 {days} 天。',
      en: 'The start {from} lies more than {days} days ahead.',
      'pt-MO': 'O início {from} está a mais de {days} dias de distância.',
    },
    remedy: {
      'zh-Hant-HK': '請在接近開始日時登記，或更正日期。',
      'zh-Hans-CN': '请在接近开始日时登记，或更正日期。',
      en: 'Record it closer to its start, or correct the day.',
      'pt-MO': 'Registe-o mais perto do início ou corrija a data.',
    },
  },
  'standing.place_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{place}」不是 {side} 的地方。',
      'zh-Hans-CN': '“{place}”不是 {side} 的地方。',
      en: '"{place}" is no place of {side}.',
      'pt-MO': '«{place}» não é um local de {side}.',
    },
    remedy: {
      'zh-Hant-HK': '廣東須填城市：{expected}；香港和澳門留空。',
      'zh-Hans-CN': '广东须填城市：{expected}；香港和澳门留空。',
      en: 'Guangdong needs a city: {expected}. Leave it empty for Hong Kong and Macao.',
      'pt-MO':
        'Guangdong precisa de uma cidade: {expected}. Deixe em branco para Hong Kong e Macau.',
    },
  },
  'standing.scheme_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{scheme}」不是此地的保險。',
      'zh-Hans-CN': '“{scheme}”不是此地的保险。',
      en: '"{scheme}" is no insurance of this place.',
      'pt-MO': '«{scheme}» não é um seguro deste local.',
    },
    remedy: {
      'zh-Hant-HK': '參保期須填所在城市的保險：{expected}；其他期間留空。',
      'zh-Hans-CN': '参保期须填所在城市的保险：{expected}；其他期间留空。',
      en: 'A period of insurance names an insurance of its city: {expected}. Leave it empty for other periods.',
      'pt-MO':
        'Um período de seguro indica um seguro da sua cidade: {expected}. Deixe em branco nos outros períodos.',
    },
  },
  'standing.insurances_exclude': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '該人士同一時間已參加「{other}」，由 {from} 至 {to}。',
      'zh-Hans-CN': '该人同一时间已参加“{other}”，自 {from} 至 {to}。',
      en: 'The person has "{other}" at the same time, from {from} to {to}.',
      'pt-MO': 'A pessoa tem «{other}» ao mesmo tempo, de {from} a {to}.',
    },
    remedy: {
      'zh-Hant-HK': '兩項保險不可重疊。請先結束或更正其中一項。',
      'zh-Hans-CN': '两项保险不可重叠。请先结束或更正其中一项。',
      en: 'The two exclude each other. End or correct one of them first.',
      'pt-MO': 'Os dois excluem-se. Termine ou corrija primeiro um deles.',
    },
  },
  'standing.statuses_exclude': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '該人士同一時間已有「{other}」，由 {from} 至 {to}。',
      'zh-Hans-CN': '该人同一时间已有“{other}”，自 {from} 至 {to}。',
      en: 'The person holds "{other}" at the same time, from {from} to {to}.',
      'pt-MO': 'A pessoa tem «{other}» ao mesmo tempo, de {from} a {to}.',
    },
    remedy: {
      'zh-Hant-HK': '兩項身份不可重疊。請先結束或更正其中一項。',
      'zh-Hans-CN': '两项身份不可重叠。请先结束或更正其中一项。',
      en: 'The two exclude each other. End or correct one of them first.',
      'pt-MO': 'Os dois excluem-se. Termine ou corrija primeiro um deles.',
    },
  },
  'standing.sole_residence_twice': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '該人士已聲明 {other} 是唯一住所，由 {from} 至 {to}。',
      'zh-Hans-CN': '该人已声明 {other} 是唯一住所，自 {from} 至 {to}。',
      en: 'The person has declared {other} to be the only residence, from {from} to {to}.',
      'pt-MO': 'A pessoa declarou {other} como residência única, de {from} a {to}.',
    },
    remedy: {
      'zh-Hant-HK': '請先結束或更正先前的聲明，或改用其他證明。',
      'zh-Hans-CN': '请先结束或更正先前的声明，或改用其他证明。',
      en: 'End or correct the earlier declaration first, or give other evidence.',
      'pt-MO': 'Termine ou corrija primeiro a declaração anterior, ou apresente outra prova.',
    },
  },
  'standing.overlaps': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '與已登記的期間重疊，由 {from} 至 {to}。',
      'zh-Hans-CN': '与已登记的期间重叠，自 {from} 至 {to}。',
      en: 'It overlaps with a period recorded already, from {from} to {to}.',
      'pt-MO': 'Sobrepõe-se a um período já registado, de {from} a {to}.',
    },
    remedy: {
      'zh-Hant-HK': '請更正已登記的期間，不要另記一次。',
      'zh-Hans-CN': '请更正已登记的期间，不要另记一次。',
      en: 'Correct the period that is there instead of recording it again.',
      'pt-MO': 'Corrija o período existente em vez de o registar outra vez.',
    },
  },
} as const satisfies Record<string, FaultKind>;
