import type { Texts } from '../kernel/language.ts';

/** What must be said when a decision rests on something that is not firm. */
export const FLAG_TEXTS: Readonly<Record<'provisional' | 'department_unknown', Texts>> = {
  provisional: {
    'zh-Hant-HK': '此決定用到暫定的數值，日後可能更改。',
    'zh-Hans-CN': '此决定用到暂定的数值，日后可能更改。',
    en: 'This decision used provisional values, which may change.',
    'pt-MO': 'Esta decisão usou valores provisórios, que podem mudar.',
  },
  department_unknown: {
    'zh-Hant-HK': '未能確定該科室何時開始接受醫療券，須由人員覆核。',
    'zh-Hans-CN': '未能确定该科室何时开始接受医疗券，须由人员复核。',
    en: 'Since when the department takes vouchers is not known; an officer has to look at it.',
    'pt-MO': 'Não se sabe desde quando o serviço aceita vales; um funcionário tem de verificar.',
  },
};
