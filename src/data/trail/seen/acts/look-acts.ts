import type { Act } from './act.ts';

/** Looks of staff at a person in the register. */
export const LOOK_ACTS = {
  'look.registration': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '為登記查閱你的個人資料',
      'zh-Hans-CN': '为登记查阅您的个人资料',
      en: 'Looked you up to register you',
      'pt-MO': 'Consultou os seus dados para o registo',
    },
  },
  'look.search': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '在登記冊查閱你的個人資料',
      'zh-Hans-CN': '在登记册查阅您的个人资料',
      en: 'Looked you up in the register',
      'pt-MO': 'Consultou os seus dados no registo de pessoas',
    },
  },
  'look.eligibility': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '查核你的資格和結餘',
      'zh-Hans-CN': '核查您的资格和余额',
      en: 'Checked your eligibility and balance',
      'pt-MO': 'Verificou a sua elegibilidade e saldo',
    },
  },
  'look.claim': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '處理申領時查閱你的資料',
      'zh-Hans-CN': '处理申领时查阅您的资料',
      en: 'Looked you up while working on a claim',
      'pt-MO': 'Consultou os seus dados ao tratar um pedido',
    },
  },
  'look.pairing': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '為配偶帳戶配對查閱你的資料',
      'zh-Hans-CN': '为配偶账户配对查阅您的资料',
      en: 'Looked you up to pair accounts of spouses',
      'pt-MO': 'Consultou os seus dados para associar contas de cônjuges',
    },
  },
  'look.standing': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '查閱你的居住、就業、參保記錄',
      'zh-Hans-CN': '查阅您的居住、就业、参保记录',
      en: 'Looked at your residence, work and insurance',
      'pt-MO': 'Consultou a sua residência, trabalho e seguro',
    },
  },
  'look.deposit': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '為存放影像核對你的身份',
      'zh-Hans-CN': '为存放图像核对您的身份',
      en: 'Checked who you are to deposit images',
      'pt-MO': 'Verificou a sua identidade para depositar imagens',
    },
  },
  'look.coverage': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '查詢你的保障範圍',
      'zh-Hans-CN': '查询您的保障范围',
      en: 'Asked what you are covered for',
      'pt-MO': 'Perguntou pela sua cobertura',
    },
  },
  'look.shared_record': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '開啟你分享的紀錄',
      'zh-Hans-CN': '打开您分享的记录',
      en: 'Opened the record that you shared',
      'pt-MO': 'Abriu o registo que partilhou',
    },
  },
  'look.emergency': {
    group: 'emergency',
    text: {
      'zh-Hant-HK': '在緊急情況下核對你的身份',
      'zh-Hans-CN': '在紧急情况下核对您的身份',
      en: 'Checked who you are in an emergency',
      'pt-MO': 'Verificou a sua identidade em emergência',
    },
  },
  'look.consent': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '為記錄同意查閱你的資料',
      'zh-Hans-CN': '为记录同意查阅您的资料',
      en: 'Looked you up to record a consent',
      'pt-MO': 'Consultou os seus dados para registar um consentimento',
    },
  },
  'look.case': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '處理跨境個案時查閱你的資料',
      'zh-Hans-CN': '处理跨境个案时查阅您的资料',
      en: 'Looked you up while working on a case between two sides',
      'pt-MO': 'Consultou os seus dados ao tratar um processo entre dois lados',
    },
  },
} as const satisfies Record<string, Act>;
