import type { Texts } from '../../../kernel/language.ts';
import type { TraceLabel } from '../../explain.ts';

/** What the facts of a person are called. */
export const PERSON_FACTS = {
  born_on: {
    'zh-Hant-HK': '出生日期',
    'zh-Hans-CN': '出生日期',
    en: 'Date of birth',
    'pt-MO': 'Data de nascimento',
  },
  holds_identity_card: {
    'zh-Hant-HK': '持有香港身份證',
    'zh-Hans-CN': '持有香港身份证',
    en: 'Holds a Hong Kong identity card',
    'pt-MO': 'Tem bilhete de identidade de Hong Kong',
  },
  permission_expired: {
    'zh-Hant-HK': '身份證憑已逾期的居留許可取得',
    'zh-Hans-CN': '身份证凭已逾期的居留许可取得',
    en: 'The card was obtained by a permission to stay that has expired',
    'pt-MO': 'O bilhete assenta numa autorização de permanência que expirou',
  },
  has_resident_status: {
    'zh-Hant-HK': '具香港居民身份（兒童）',
    'zh-Hans-CN': '具香港居民身份（儿童）',
    en: 'Has Hong Kong resident status (children)',
    'pt-MO': 'Tem estatuto de residente de Hong Kong (crianças)',
  },
  is_spouse_of_card_holder: {
    'zh-Hant-HK': '香港身份證持有人的配偶',
    'zh-Hans-CN': '香港身份证持有人的配偶',
    en: 'Spouse of the holder of a Hong Kong identity card',
    'pt-MO': 'Cônjuge do titular de bilhete de identidade de Hong Kong',
  },
  is_approved: {
    'zh-Hant-HK': '獲醫院管理局行政總裁批准',
    'zh-Hans-CN': '获医院管理局行政总裁批准',
    en: 'Approved by the Chief Executive of the Hospital Authority',
    'pt-MO': 'Aprovado pelo Presidente Executivo da Autoridade Hospitalar',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const ELIGIBLE_PERSON_LABELS: Readonly<Record<string, TraceLabel>> = {
  age: {
    label: { 'zh-Hant-HK': '年齡', 'zh-Hans-CN': '年龄', en: 'Age', 'pt-MO': 'Idade' },
    unit: 'year',
  },
  is_eligible_person: {
    label: {
      'zh-Hant-HK': '符合資格人士',
      'zh-Hans-CN': '符合资格人士',
      en: 'Eligible Person',
      'pt-MO': 'Pessoa elegível',
    },
    unit: 'yes_no',
  },
};

export const ELIGIBLE_PERSON_CONDITIONS: Readonly<Record<string, Texts>> = {
  status: {
    'zh-Hant-HK': '須持有有效的香港身份證；兒童須具香港居民身份；其他人士須獲醫院管理局批准。',
    'zh-Hans-CN': '须持有有效的香港身份证；儿童须具香港居民身份；其他人士须获医院管理局批准。',
    en: 'A valid Hong Kong identity card, for children Hong Kong resident status, or an approval of the Hospital Authority would meet it.',
    'pt-MO':
      'Bastaria um bilhete de identidade de Hong Kong válido, o estatuto de residente no caso de crianças, ou uma aprovação da Autoridade Hospitalar.',
  },
};
