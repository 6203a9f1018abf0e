import type { NoticeTexts } from '../notice-texts.ts';

/** What patients of the Hospital Authority are told about a follow-up across the boundary. */
export const HANDOVER_NOTICES = {
  /** Home has verified or refused an application. */
  handover_verified: {
    facts: ['institution', 'day'],
    title: {
      'zh-Hant-HK': '跨境覆診已核實',
      'zh-Hans-CN': '跨境复诊已核实',
      en: 'Your follow-up across the boundary is verified',
      'pt-MO': 'O seu seguimento transfronteiriço está verificado',
    },
    text: {
      'zh-Hant-HK':
        '你原定 {day} 的覆診可改於{institution}進行。你可在「跨境覆診」授權該院查閱你的病歷副本。',
      'zh-Hans-CN':
        '您原定 {day} 的复诊可改在{institution}进行。您可在“跨境复诊”授权该院查阅您的病历副本。',
      en: 'Your follow-up of {day} can take place at {institution}. Under "Follow-ups across the boundary" you can let the hospital read a copy of your record.',
      'pt-MO':
        'A sua consulta de {day} pode realizar-se em {institution}. Em "Seguimento transfronteiriço" pode autorizar o hospital a ler uma cópia do seu registo.',
    },
  },
  handover_refused: {
    facts: ['institution', 'day'],
    title: {
      'zh-Hant-HK': '跨境覆診未獲接納',
      'zh-Hans-CN': '跨境复诊未获接纳',
      en: 'Your follow-up across the boundary was refused',
      'pt-MO': 'O seu seguimento transfronteiriço foi recusado',
    },
    text: {
      'zh-Hant-HK': '你申請把 {day} 的覆診改於{institution}進行，未獲接納。原因載於「跨境覆診」。',
      'zh-Hans-CN': '您申请把 {day} 的复诊改在{institution}进行，未获接纳。原因载于“跨境复诊”。',
      en: 'Your application for the follow-up of {day} at {institution} was refused. The reasons stand under "Follow-ups across the boundary".',
      'pt-MO':
        'O seu pedido para a consulta de {day} em {institution} foi recusado. Os motivos estão em "Seguimento transfronteiriço".',
    },
  },
  /** A clinician of the hospital opened the copy. */
  handover_copy_opened: {
    facts: ['institution'],
    title: {
      'zh-Hant-HK': '你的病歷副本已被開啟',
      'zh-Hans-CN': '您的病历副本已被打开',
      en: 'The copy of your record was opened',
      'pt-MO': 'A cópia do seu registo foi aberta',
    },
    text: {
      'zh-Hant-HK': '{institution}開啟了你授權的病歷副本。如非你所預期，你可即時收回授權。',
      'zh-Hans-CN': '{institution}打开了您授权的病历副本。如非您所预期，您可以立即收回授权。',
      en: '{institution} opened the copy of your record that you let go. If you did not expect this, you can take the leave back at once.',
      'pt-MO':
        '{institution} abriu a cópia do registo que autorizou. Se não o esperava, pode retirar a autorização de imediato.',
    },
  },
  /** Note and documents of the visit are in the record. */
  handover_visit_kept: {
    facts: ['institution', 'day'],
    title: {
      'zh-Hant-HK': '診症紀錄已存入你的紀錄',
      'zh-Hans-CN': '诊疗记录已存入您的记录',
      en: 'The note of your visit is in your record',
      'pt-MO': 'A nota da sua consulta está no seu registo',
    },
    text: {
      'zh-Hant-HK': '{institution} {day} 的診症紀錄及文件已存入你的紀錄。',
      'zh-Hans-CN': '{institution} {day} 的诊疗记录及文件已存入您的记录。',
      en: 'Note and documents of your visit to {institution} on {day} are in your record.',
      'pt-MO':
        'A nota e os documentos da sua consulta em {institution} de {day} estão no seu registo.',
    },
  },
  /** The period of the scheme is over: what was left of its subsidy has lapsed. */
  handover_period_over: {
    facts: ['day'],
    title: {
      'zh-Hant-HK': '計劃期已完結',
      'zh-Hans-CN': '计划期已结束',
      en: 'The period of the pilot scheme is over',
      'pt-MO': 'O período do plano-piloto terminou',
    },
    text: {
      'zh-Hant-HK':
        '支援粵港澳大灣區醫院管理局病人先導計劃的計劃期在 {day} 之前完結；期內未用的資助已失效，未進行的覆診須重新申請。',
      'zh-Hans-CN':
        '支援粤港澳大湾区医院管理局病人先导计划的计划期在 {day} 之前结束；期内未用的资助已失效，未进行的复诊须重新申请。',
      en: 'The period of the Pilot Scheme for Supporting Patients of the Hospital Authority in the Greater Bay Area ended before {day}. What was left of its subsidy has lapsed; a follow-up that did not take place needs a new application.',
      'pt-MO':
        'O período do Plano-piloto de apoio aos doentes da Autoridade Hospitalar na Grande Baía terminou antes de {day}. O subsídio não utilizado caducou; uma consulta não realizada exige novo pedido.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
