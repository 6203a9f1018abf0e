import type { Act } from './act.ts';

/** What happens to links, deposits, consents and emergencies. */
export const ROOM_ACTS = {
  'link.applied': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '為醫院製作紀錄二維碼',
      'zh-Hans-CN': '为医院制作记录二维码',
      en: 'Made codes for a hospital',
      'pt-MO': 'Criou códigos para um hospital',
    },
  },
  'link.opened': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '開啟你分享的紀錄',
      'zh-Hans-CN': '打开您分享的记录',
      en: 'Opened the record that you shared',
      'pt-MO': 'Abriu o registo que partilhou',
    },
  },
  'link.packet_opened': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '離線開啟你分享的紀錄',
      'zh-Hans-CN': '离线打开您分享的记录',
      en: 'Opened the record that you shared, without a network',
      'pt-MO': 'Abriu sem rede o registo que partilhou',
    },
  },
  'link.revoked': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '終止分享紀錄',
      'zh-Hans-CN': '终止分享记录',
      en: 'Ended the sharing of the record',
      'pt-MO': 'Terminou a partilha do registo',
    },
  },
  'deposit.authorised': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '授權存放影像',
      'zh-Hans-CN': '授权存放图像',
      en: 'Gave leave to deposit images',
      'pt-MO': 'Autorizou o depósito de imagens',
    },
  },
  'deposit.presented': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '出示存放影像的授權',
      'zh-Hans-CN': '出示存放图像的授权',
      en: 'Presented the leave to deposit images',
      'pt-MO': 'Apresentou a autorização de depósito',
    },
  },
  'deposit.withdrawn': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '撤回存放影像的授權',
      'zh-Hans-CN': '撤回存放图像的授权',
      en: 'Took back the leave to deposit images',
      'pt-MO': 'Retirou a autorização de depósito',
    },
  },
  'deposit.kept': {
    group: 'changes',
    text: {
      'zh-Hant-HK': '存入影像',
      'zh-Hans-CN': '存入图像',
      en: 'Deposited images',
      'pt-MO': 'Depositou imagens',
    },
  },
  'sharing.listed': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '在「病人分享的紀錄」列表看到你的姓名',
      'zh-Hans-CN': '在“患者分享的记录”列表看到您的姓名',
      en: 'Saw your name in the list of what patients share',
      'pt-MO': 'Viu o seu nome na lista do que os doentes partilham',
    },
  },
  'sharing.opened': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '按你的同意開啟你的紀錄',
      'zh-Hans-CN': '按您的同意打开您的记录',
      en: 'Opened your record by your consent',
      'pt-MO': 'Abriu o seu registo com o seu consentimento',
    },
  },
  'trail.seen': {
    group: 'looks',
    text: {
      'zh-Hant-HK': '查看誰看過你的紀錄',
      'zh-Hans-CN': '查看谁看过您的记录',
      en: 'Saw who looked at your record',
      'pt-MO': 'Viu quem consultou o seu registo',
    },
  },
  'deciding.tried': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '想代你查看或決定',
      'zh-Hans-CN': '想代您查看或决定',
      en: 'Wanted to look or decide for you',
      'pt-MO': 'Quis consultar ou decidir por si',
    },
  },
  'consent.joined': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '加入紀錄互通系統',
      'zh-Hans-CN': '加入记录互通系统',
      en: 'Joined the record system',
      'pt-MO': 'Aderiu ao sistema de registos',
    },
  },
  'consent.left': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '退出紀錄互通系統',
      'zh-Hans-CN': '退出记录互通系统',
      en: 'Left the record system',
      'pt-MO': 'Saiu do sistema de registos',
    },
  },
  'consent.given': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '同意分享紀錄',
      'zh-Hans-CN': '同意分享记录',
      en: 'Agreed to share records',
      'pt-MO': 'Consentiu em partilhar registos',
    },
  },
  'consent.changed': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '更改分享同意',
      'zh-Hans-CN': '更改分享同意',
      en: 'Changed what is shared',
      'pt-MO': 'Alterou a partilha',
    },
  },
  'consent.withdrawn': {
    group: 'decisions',
    text: {
      'zh-Hant-HK': '撤回分享同意',
      'zh-Hans-CN': '撤回分享同意',
      en: 'Withdrew the consent to share',
      'pt-MO': 'Retirou o consentimento de partilha',
    },
  },
  'emergency.asked': {
    group: 'emergency',
    text: {
      'zh-Hant-HK': '申請在緊急情況下開啟紀錄',
      'zh-Hans-CN': '申请在紧急情况下打开记录',
      en: 'Asked to open the record in an emergency',
      'pt-MO': 'Pediu a abertura do registo em emergência',
    },
  },
  'emergency.confirmed': {
    group: 'emergency',
    text: {
      'zh-Hant-HK': '以第二位醫生身分確認緊急情況',
      'zh-Hans-CN': '以第二位医生身份确认紧急情况',
      en: 'Confirmed the emergency as second doctor',
      'pt-MO': 'Confirmou a emergência como segundo médico',
    },
  },
  'emergency.opened': {
    group: 'emergency',
    text: {
      'zh-Hant-HK': '在緊急情況下開啟紀錄',
      'zh-Hans-CN': '在紧急情况下打开记录',
      en: 'Opened the record in an emergency',
      'pt-MO': 'Abriu o registo em emergência',
    },
  },
  'emergency.ended': {
    group: 'emergency',
    text: {
      'zh-Hant-HK': '關閉緊急開啟的紀錄',
      'zh-Hans-CN': '关闭紧急打开的记录',
      en: 'Closed the record again',
      'pt-MO': 'Voltou a fechar o registo',
    },
  },
  'emergency.reviewed': {
    group: 'emergency',
    text: {
      'zh-Hant-HK': '覆核緊急開啟',
      'zh-Hans-CN': '复核紧急打开',
      en: 'Reviewed the emergency opening',
      'pt-MO': 'Reviu a abertura de emergência',
    },
  },
} as const satisfies Record<string, Act>;
