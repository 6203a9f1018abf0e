import type { Texts } from '../../kernel/language.ts';
import { PERSONAL_ACCOUNT } from '../care/index.ts';

/** For whom the demonstration people work; service points under the names of the network file. */
export const DEMO_ORGANISATIONS = {
  self: PERSONAL_ACCOUNT,
  'hk-health-department': {
    'zh-Hant-HK': '衞生署（示範）',
    'zh-Hans-CN': '卫生署（示范）',
    en: 'Department of Health (demonstration)',
    'pt-MO': 'Departamento de Saúde (demonstração)',
  },
  'hk-demo-hospital': {
    'zh-Hant-HK': '香港示範醫院',
    'zh-Hans-CN': '香港示范医院',
    en: 'Demonstration Hospital, Hong Kong',
    'pt-MO': 'Hospital de demonstração, Hong Kong',
  },
  'gd-health-commission': {
    'zh-Hant-HK': '廣東省衞生健康委員會（示範）',
    'zh-Hans-CN': '广东省卫生健康委员会（示范）',
    en: 'Health Commission of Guangdong (demonstration)',
    'pt-MO': 'Comissão de Saúde de Guangdong (demonstração)',
  },
  'gd-healthcare-security': {
    'zh-Hant-HK': '廣東省醫療保障局（示範）',
    'zh-Hans-CN': '广东省医疗保障局（示范）',
    en: 'Guangdong Healthcare Security Administration (demonstration)',
    'pt-MO': 'Administração da Segurança na Saúde de Guangdong (demonstração)',
  },
  'mo-health-bureau': {
    'zh-Hant-HK': '澳門衛生局（示範）',
    'zh-Hans-CN': '澳门卫生局（示范）',
    en: 'Macao Health Bureau (demonstration)',
    'pt-MO': 'Serviços de Saúde (demonstração)',
  },
  'mo-public-hospital': {
    'zh-Hant-HK': '澳門公立醫院（示範）',
    'zh-Hans-CN': '澳门公立医院（示范）',
    en: 'Macao public hospital (demonstration)',
    'pt-MO': 'Hospital público de Macau (demonstração)',
  },
  'hk-node': {
    'zh-Hant-HK': '香港節點運作組',
    'zh-Hans-CN': '香港节点运维组',
    en: 'Operations, Hong Kong node',
    'pt-MO': 'Operações, nó de Hong Kong',
  },
  'gd-node': {
    'zh-Hant-HK': '廣東節點運作組',
    'zh-Hans-CN': '广东节点运维组',
    en: 'Operations, Guangdong node',
    'pt-MO': 'Operações, nó de Guangdong',
  },
  'mo-node': {
    'zh-Hant-HK': '澳門節點運作組',
    'zh-Hans-CN': '澳门节点运维组',
    en: 'Operations, Macao node',
    'pt-MO': 'Operações, nó de Macau',
  },
  'zhongshan-chenxinghai': {
    'zh-Hant-HK': '中山陳星海中西醫結合醫院',
    'zh-Hans-CN': '中山陈星海中西医结合医院',
    en: 'Zhongshan Chenxinghai Hospital of Integrated Traditional Chinese and Western Medicine',
    'pt-MO':
      'Zhongshan Chenxinghai Hospital of Integrated Traditional Chinese and Western Medicine',
  },
  'hku-shenzhen': {
    'zh-Hant-HK': '香港大學深圳醫院',
    'zh-Hans-CN': '香港大学深圳医院',
    en: 'HKU-Shenzhen Hospital',
    'pt-MO': 'HKU-Shenzhen Hospital',
  },
} as const satisfies Record<string, Texts>;

export type DemoOrganisation = keyof typeof DEMO_ORGANISATIONS;
