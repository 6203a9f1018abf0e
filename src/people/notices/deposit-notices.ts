import type { NoticeTexts } from './notice-texts.ts';

/** What people are told when something is brought home for them. */
export const DEPOSIT_NOTICES = {
  /** All images that an institution offered under an authorisation are decided. */
  images_deposited: {
    facts: ['institution', 'day'],
    title: {
      'zh-Hant-HK': '影像已存入你的紀錄',
      'zh-Hans-CN': '图像已存入您的记录',
      en: 'Images are in your record',
      'pt-MO': 'As imagens estão no seu registo',
    },
    text: {
      'zh-Hant-HK': '{institution} 已按你的授權，把 {day} 就診的影像存入你的紀錄。',
      'zh-Hans-CN': '{institution} 已按您的授权，把 {day} 就诊的图像存入您的记录。',
      en: 'As you authorised, {institution} has deposited the images of your attendance on {day}.',
      'pt-MO': 'Conforme autorizou, {institution} depositou as imagens da sua consulta de {day}.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
