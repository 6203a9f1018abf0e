import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about their cases between two sides. */
export const CASE_NOTICES = {
  /** Something happened in a case of the person. */
  case_moved: {
    facts: ['case', 'reference', 'step', 'state'],
    title: {
      'zh-Hant-HK': '{case}：{step}',
      'zh-Hans-CN': '{case}：{step}',
      en: '{case}: {step}',
      'pt-MO': '{case}: {step}',
    },
    text: {
      'zh-Hant-HK': '你的個案 {reference} 有新進展。現況：{state}。',
      'zh-Hans-CN': '您的个案 {reference} 有新进展。现况：{state}。',
      en: 'There is news in your case {reference}. It now stands: {state}.',
      'pt-MO': 'Há novidades no seu processo {reference}. Estado atual: {state}.',
    },
  },
  /** The time in which somebody has to act in a case ends soon or is over. */
  case_reminded: {
    facts: ['case', 'reference', 'state', 'day'],
    title: {
      'zh-Hant-HK': '{case}：期限提醒',
      'zh-Hans-CN': '{case}：期限提醒',
      en: '{case}: reminder of a time limit',
      'pt-MO': '{case}: lembrete de um prazo',
    },
    text: {
      'zh-Hant-HK': '你的個案 {reference}（{state}）的期限為 {day}。',
      'zh-Hans-CN': '您的个案 {reference}（{state}）的期限为 {day}。',
      en: 'The time limit in your case {reference} ({state}) is {day}.',
      'pt-MO': 'O prazo no seu processo {reference} ({state}) é {day}.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
