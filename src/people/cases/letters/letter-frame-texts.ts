import type { Texts } from '../../../kernel/language.ts';

/** What stands on every page and letter of a case of a trial. */
export const TRIAL_TEXT: Texts = {
  'zh-Hant-HK': '試行：兩地之間沒有生效的協議。個案只作示範，不產生任何權利。',
  'zh-Hans-CN': '试行：两地之间没有生效的协议。个案只作示范，不产生任何权利。',
  en: 'Trial: no agreement between the sides is in force. Cases are for demonstration and give no rights.',
  'pt-MO':
    'Ensaio: não há acordo em vigor entre os lados. Os processos servem de demonstração e não conferem direitos.',
};

/** How to appeal. */
export const APPEAL_TEXT: Texts = {
  'zh-Hant-HK':
    '你可在 {until} 之前提出上訴：在入口網站的個案內，或以書面向{side}的主管機構提出。上訴由未曾參與此決定的人員裁定。',
  'zh-Hans-CN':
    '您可在 {until} 之前提出上诉：在门户网站的个案内，或以书面向{side}的主管机构提出。上诉由未曾参与此决定的人员裁定。',
  en: 'You may appeal before {until}: in the case on the portal, or in writing to the authority in {side}. Officers who had no part in this decision decide the appeal.',
  'pt-MO':
    'Pode recorrer antes de {until}: no processo, no portal, ou por escrito à autoridade de {side}. Decidem o recurso funcionários que não intervieram nesta decisão.',
};

/** Where a decision cannot be appealed again. */
export const NO_APPEAL_TEXT: Texts = {
  'zh-Hant-HK': '此決定不能再上訴。',
  'zh-Hans-CN': '此决定不能再上诉。',
  en: 'No further appeal is possible against this decision.',
  'pt-MO': 'Esta decisão não admite novo recurso.',
};
