import type { FaultKind } from '../fault-kind.ts';
import { PERSON_FAULTS } from './persons.ts';

/** Faults of people and of what they agree to: persons, counters, pairings and consents. */
export const PEOPLE_FAULTS = {
  ...PERSON_FAULTS,
  'organisation.not_a_point': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '你所屬機構不是已登記的服務點。',
      'zh-Hans-CN': '您所属机构不是已登记的服务点。',
      en: 'Your organisation is not an enrolled service point.',
      'pt-MO': 'A sua instituição não é um ponto de serviço inscrito.',
    },
    remedy: {
      'zh-Hant-HK': '請以已登記服務點的帳戶登入。',
      'zh-Hans-CN': '请以已登记服务点的账户登录。',
      en: 'Sign in with an account of an enrolled service point.',
      'pt-MO': 'Inicie sessão com uma conta de um ponto de serviço inscrito.',
    },
  },
  'organisation.not_in_use': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 當日此服務點不接受醫療券。',
      'zh-Hans-CN': '{day} 当日该服务点不接受医疗券。',
      en: 'This service point does not take vouchers on {day}.',
      'pt-MO': 'Este ponto de serviço não aceita vales de saúde em {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請在已啟用的服務點辦理。',
      'zh-Hans-CN': '请在已启用的服务点办理。',
      en: 'Do this at a service point that is in use on the day.',
      'pt-MO': 'Trate do assunto num ponto de serviço em funcionamento nesse dia.',
    },
  },
  'pairing.declaration_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '配對須由夫婦二人一同到場、聲明婚姻關係並同意。',
      'zh-Hans-CN': '配对须由夫妻二人一同到场、声明婚姻关系并同意。',
      en: 'Pairing needs both spouses present, both declaring the marriage and both consenting.',
      'pt-MO':
        'A associação exige a presença, a declaração de casamento e o consentimento de ambos os cônjuges.',
    },
    remedy: {
      'zh-Hant-HK': '請在二人到場並同意後再辦理。',
      'zh-Hans-CN': '请在二人到场并同意后再办理。',
      en: 'Do it when both are here and agree.',
      'pt-MO': 'Proceda quando ambos estiverem presentes e de acordo.',
    },
  },
  'pairing.self': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '兩份證件屬於同一位人士。',
      'zh-Hans-CN': '两份证件属于同一人。',
      en: 'Both documents belong to the same person.',
      'pt-MO': 'Os dois documentos pertencem à mesma pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請輸入夫婦二人各自的證件。',
      'zh-Hans-CN': '请输入夫妻二人各自的证件。',
      en: 'Enter one document of each spouse.',
      'pt-MO': 'Introduza um documento de cada cônjuge.',
    },
  },
  'pairing.already_paired': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '其中一人已有生效的配對。',
      'zh-Hans-CN': '其中一人已有生效的配对。',
      en: 'One of the two already has a pairing in force.',
      'pt-MO': 'Um dos dois já tem uma associação em vigor.',
    },
    remedy: {
      'zh-Hant-HK': '如要更改，須先由其中一方書面申請終止現有配對。',
      'zh-Hans-CN': '如需更改，须先由其中一方书面申请终止现有配对。',
      en: 'To change it, one of the spouses ends the present pairing in writing first.',
      'pt-MO': 'Para a alterar, um dos cônjuges termina primeiro por escrito a associação atual.',
    },
  },
  'pairing.not_eligible': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '其中一人當日不是醫療券受惠人。',
      'zh-Hans-CN': '其中一人当日不是医疗券受益人。',
      en: 'One of the two is not a voucher recipient on this day.',
      'pt-MO': 'Um dos dois não é beneficiário de vales de saúde nesta data.',
    },
    remedy: {
      'zh-Hant-HK': '夫婦二人都符合資格後才可配對。',
      'zh-Hans-CN': '夫妻二人都符合资格后才可配对。',
      en: 'Pair the accounts once both are recipients.',
      'pt-MO': 'Associe as contas quando ambos forem beneficiários.',
    },
  },
  'pairing.not_yet_allowed': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 當日的規定不容許夫婦共用。',
      'zh-Hans-CN': '{day} 当日的规定不允许夫妻共用。',
      en: 'The rules of {day} do not allow spouses to share.',
      'pt-MO': 'As regras de {day} não permitem a partilha entre cônjuges.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇容許共用之後的日子。',
      'zh-Hans-CN': '请选择允许共用之后的日期。',
      en: 'Choose a day from which sharing is allowed.',
      'pt-MO': 'Escolha uma data a partir da qual a partilha seja permitida.',
    },
  },
  'pairing.not_settled': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 當日的規定未能確定，暫不能配對。',
      'zh-Hans-CN': '{day} 当日的规定未能确定，暂不能配对。',
      en: 'What the rules say on {day} is not settled, so no pairing can be made.',
      'pt-MO':
        'O que as regras dizem em {day} não está definido, pelo que não é possível a associação.',
    },
    remedy: {
      'zh-Hant-HK': '請向計劃主管部門查詢。',
      'zh-Hans-CN': '请向计划主管部门查询。',
      en: 'Ask the authority of the scheme.',
      'pt-MO': 'Consulte a autoridade responsável pelo programa.',
    },
  },
  'pairing.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到你可以終止的生效配對。',
      'zh-Hans-CN': '找不到您可以终止的生效配对。',
      en: 'There is no pairing in force here that you may end.',
      'pt-MO': 'Não existe aqui uma associação em vigor que possa terminar.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
  'consent.not_expressed': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '同意須明確表示。',
      'zh-Hans-CN': '同意须明确表示。',
      en: 'Consent must be expressed.',
      'pt-MO': 'O consentimento tem de ser expresso.',
    },
    remedy: {
      'zh-Hant-HK': '請先向當事人說明，再由其表示同意。',
      'zh-Hans-CN': '请先向当事人说明，再由其表示同意。',
      en: 'Explain it to the person, who then agrees.',
      'pt-MO': 'Explique à pessoa, que depois dá o seu acordo.',
    },
  },
  'consent.text_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '同意書版本「{version}」並不存在。',
      'zh-Hans-CN': '同意书版本“{version}”不存在。',
      en: 'There is no consent text of version "{version}".',
      'pt-MO': 'Não existe um texto de consentimento com a versão «{version}».',
    },
    remedy: {
      'zh-Hant-HK': '現行版本為 {expected}。',
      'zh-Hans-CN': '现行版本为 {expected}。',
      en: 'The present version is {expected}.',
      'pt-MO': 'A versão atual é {expected}.',
    },
  },
  'consent.not_in_force': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '現時沒有生效的加入同意。',
      'zh-Hans-CN': '目前没有生效的加入同意。',
      en: 'No joining consent is in force.',
      'pt-MO': 'Não há consentimento de adesão em vigor.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現況。',
      'zh-Hans-CN': '请重新加载页面查看现况。',
      en: 'Load the page again to see how things stand.',
      'pt-MO': 'Recarregue a página para ver a situação atual.',
    },
  },
} as const satisfies Record<string, FaultKind>;
