import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about the records that they carry. */
export const LINK_NOTICES = {
  /** An institution opened the record. */
  record_opened: {
    facts: ['point', 'day', 'time'],
    title: {
      'zh-Hant-HK': '你分享的健康紀錄已被開啟',
      'zh-Hans-CN': '您分享的健康记录已被打开',
      en: 'Your shared record was opened',
      'pt-MO': 'O registo que partilhou foi aberto',
    },
    text: {
      'zh-Hant-HK':
        '{point}於 {day} {time} 開啟了你分享的健康紀錄。如非你所預期，你可即時終止分享。',
      'zh-Hans-CN':
        '{point}于 {day} {time} 打开了您分享的健康记录。如非您所预期，您可以立即终止分享。',
      en: '{point} opened the record that you shared on {day} at {time}. If you did not expect this, you can end the sharing at once.',
      'pt-MO':
        '{point} abriu o registo que partilhou em {day} às {time}. Se não o esperava, pode terminar a partilha de imediato.',
    },
  },
  /** Too many wrong passcodes: the link is closed. */
  record_link_locked: {
    facts: ['point', 'day'],
    title: {
      'zh-Hant-HK': '分享健康紀錄的二維碼已鎖上',
      'zh-Hans-CN': '分享健康记录的二维码已锁定',
      en: 'The codes of your shared record are closed',
      'pt-MO': 'Os códigos do registo partilhado foram bloqueados',
    },
    text: {
      'zh-Hant-HK':
        '{point}於 {day} 輸入錯誤密碼的次數已達上限，為保障你的資料，二維碼已鎖上。如有需要，請重新申請。',
      'zh-Hans-CN':
        '{point}于 {day} 输入错误密码的次数已达上限，为保护您的资料，二维码已锁定。如有需要，请重新申请。',
      en: 'Too many wrong passcodes were tried at {point} on {day}. To protect your record the codes are closed; apply again if you need them.',
      'pt-MO':
        'Em {day} foram tentados demasiados códigos errados em {point}. Para proteger o seu registo, os códigos foram bloqueados; requeira novos se precisar.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
