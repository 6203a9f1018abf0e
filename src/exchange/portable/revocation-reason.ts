import type { Texts } from '../../kernel/language.ts';

/** Why a document counts no longer. The list that everybody may read says no more than this. */
export const REVOCATION_REASONS = {
  replaced: {
    'zh-Hant-HK': '已由新文件取代',
    'zh-Hans-CN': '已由新文件取代',
    en: 'Replaced by a newer document',
    'pt-MO': 'Substituído por um documento mais recente',
  },
  mistaken: {
    'zh-Hant-HK': '內容有誤',
    'zh-Hans-CN': '内容有误',
    en: 'Its content was wrong',
    'pt-MO': 'O conteúdo estava errado',
  },
  ended: {
    'zh-Hant-HK': '所載情況已終止',
    'zh-Hans-CN': '所载情况已终止',
    en: 'What it says has ended',
    'pt-MO': 'A situação que comprova terminou',
  },
  asked: {
    'zh-Hant-HK': '應持有人要求撤銷',
    'zh-Hans-CN': '应持有人要求撤销',
    en: 'The holder asked for it',
    'pt-MO': 'A pedido do titular',
  },
  abused: {
    'zh-Hant-HK': '文件遭濫用或盜用',
    'zh-Hans-CN': '文件遭滥用或盗用',
    en: 'It was misused or stolen',
    'pt-MO': 'Foi usado indevidamente ou furtado',
  },
} as const satisfies Record<string, Texts>;

export type RevocationReason = keyof typeof REVOCATION_REASONS;
