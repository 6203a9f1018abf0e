import type { NoticeTexts } from './notice-texts.ts';

/** What people are told when their record was opened in an emergency, and when their question was answered. */
export const EMERGENCY_NOTICES = {
  record_emergency_opened: {
    facts: ['point', 'day', 'time', 'end_day', 'end_time'],
    title: {
      'zh-Hant-HK': '你的健康紀錄已在緊急情況下開啟',
      'zh-Hans-CN': '您的健康记录已在紧急情况下打开',
      en: 'Your record was opened in an emergency',
      'pt-MO': 'O seu registo foi aberto em emergência',
    },
    text: {
      'zh-Hant-HK':
        '{point}於 {day} {time} 在緊急情況下開啟了你的健康紀錄，最遲於 {end_day} {end_time} 關閉。每次查閱均有記錄，事後會由人員覆核，並通知你結果。',
      'zh-Hans-CN':
        '{point}于 {day} {time} 在紧急情况下打开了您的健康记录，最迟于 {end_day} {end_time} 关闭。每次查阅均有记录，事后会由人员复核，并通知您结果。',
      en: '{point} opened your health record in an emergency on {day} at {time}. It closes on {end_day} at {end_time} at the latest. Every look is recorded; an officer reviews it afterwards and you are told the outcome.',
      'pt-MO':
        '{point} abriu o seu registo de saúde em emergência em {day} às {time}. Fecha-se o mais tardar em {end_day} às {end_time}. Todas as consultas ficam registadas; um responsável revê-as e será informado do resultado.',
    },
  },
  record_emergency_justified: {
    facts: ['point', 'day'],
    title: {
      'zh-Hant-HK': '緊急開啟紀錄已覆核：有理據',
      'zh-Hans-CN': '紧急打开记录已复核：有依据',
      en: 'The emergency opening was reviewed: justified',
      'pt-MO': 'A abertura de emergência foi revista: justificada',
    },
    text: {
      'zh-Hant-HK': '已覆核{point}於 {day} 在緊急情況下開啟你的健康紀錄，認為有理據。',
      'zh-Hans-CN': '已复核{point}于 {day} 在紧急情况下打开您的健康记录，认为有依据。',
      en: 'That {point} opened your record in an emergency on {day} was reviewed and found justified.',
      'pt-MO':
        'A abertura do seu registo em emergência por {point} em {day} foi revista e considerada justificada.',
    },
  },
  record_emergency_not_justified: {
    facts: ['point', 'day'],
    title: {
      'zh-Hant-HK': '緊急開啟紀錄已覆核：沒有理據',
      'zh-Hans-CN': '紧急打开记录已复核：没有依据',
      en: 'The emergency opening was reviewed: not justified',
      'pt-MO': 'A abertura de emergência foi revista: não justificada',
    },
    text: {
      'zh-Hant-HK':
        '已覆核{point}於 {day} 在緊急情況下開啟你的健康紀錄，認為沒有理據，有關機構會被跟進。你可在「誰看過我的紀錄」提出查詢。',
      'zh-Hans-CN':
        '已复核{point}于 {day} 在紧急情况下打开您的健康记录，认为没有依据，有关机构会被跟进。您可在“谁看过我的记录”提出查询。',
      en: 'That {point} opened your record in an emergency on {day} was reviewed and found not justified. It is being followed up; you can ask about it under “Who looked at my record”.',
      'pt-MO':
        'A abertura do seu registo em emergência por {point} em {day} foi revista e considerada não justificada, e terá seguimento. Pode perguntar em «Quem viu o meu registo».',
    },
  },
  trail_answered: {
    facts: ['day'],
    title: {
      'zh-Hant-HK': '你就查閱紀錄提出的問題已獲回覆',
      'zh-Hans-CN': '您就查阅记录提出的问题已获回复',
      en: 'Your question about a look was answered',
      'pt-MO': 'A sua pergunta sobre uma consulta foi respondida',
    },
    text: {
      'zh-Hant-HK': '你於 {day} 提出的問題已獲回覆，請在「誰看過我的紀錄」查看。',
      'zh-Hans-CN': '您于 {day} 提出的问题已获回复，请在“谁看过我的记录”查看。',
      en: 'The question that you asked on {day} was answered; read it under “Who looked at my record”.',
      'pt-MO':
        'A pergunta que fez em {day} foi respondida; leia a resposta em «Quem viu o meu registo».',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
