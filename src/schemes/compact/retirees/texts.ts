import type { Texts } from '../../../kernel/language.ts';

/** What the facts of a case are called. */
export const RETIREES_FACTS = {
  is_retired: {
    'zh-Hant-HK': '已退休',
    'zh-Hans-CN': '已退休',
    en: 'Retired',
    'pt-MO': 'Reformado',
  },
  is_registered: {
    'zh-Hant-HK': '已在居住地登記',
    'zh-Hans-CN': '已在居住地登记',
    en: 'Registered on the side of residence',
    'pt-MO': 'Registado no lado de residência',
  },
  works_locally: {
    'zh-Hant-HK': '在居住地就業',
    'zh-Hans-CN': '在居住地就业',
    en: 'Works on the side of residence',
    'pt-MO': 'Trabalha no lado de residência',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What would meet the conditions that may be unmet. */
export const RETIREES_CONDITIONS: Readonly<Record<string, Texts>> = {
  retired: {
    'zh-Hant-HK': '須為退休人士。',
    'zh-Hans-CN': '须为退休人员。',
    en: 'The person must be retired.',
    'pt-MO': 'A pessoa tem de estar reformada.',
  },
  registration: {
    'zh-Hant-HK': '須憑原居地的證明在居住地登記。',
    'zh-Hans-CN': '须凭原居地的证明在居住地登记。',
    en: 'Registration on the side of residence with the document of the home side is needed.',
    'pt-MO': 'É preciso o registo no lado de residência com o documento do lado de origem.',
  },
  no_local_work: {
    'zh-Hant-HK': '在居住地就業者由該地保障。',
    'zh-Hans-CN': '在居住地就业者由该地保障。',
    en: 'Who works on the side of residence is covered there.',
    'pt-MO': 'Quem trabalha no lado de residência é coberto aí.',
  },
};
