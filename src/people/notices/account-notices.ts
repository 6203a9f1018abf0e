import type { NoticeTexts } from './notice-texts.ts';

/** What people are told when something enters or leaves a voucher account by itself. */
export const ACCOUNT_NOTICES = {
  /** The amount of a year or a one-off amount was credited. */
  credit_made: {
    facts: ['amount', 'day', 'balance'],
    title: {
      'zh-Hant-HK': '醫療券已存入帳戶',
      'zh-Hans-CN': '医疗券已存入账户',
      en: 'Vouchers credited',
      'pt-MO': 'Vales de saúde creditados',
    },
    text: {
      'zh-Hant-HK': '{amount} 醫療券已於 {day} 存入你的帳戶，結餘 {balance}。',
      'zh-Hans-CN': '{amount} 医疗券已于 {day} 存入您的账户，余额 {balance}。',
      en: '{amount} of vouchers was credited to your account on {day}. Your balance is {balance}.',
      'pt-MO':
        'Em {day} foram creditados {amount} em vales de saúde na sua conta. O seu saldo é de {balance}.',
    },
  },
  /** Part of a credit was above the limit and lapsed. */
  credit_forfeited: {
    facts: ['amount', 'day', 'limit'],
    title: {
      'zh-Hant-HK': '超出上限的醫療券已失效',
      'zh-Hans-CN': '超出上限的医疗券已失效',
      en: 'Vouchers above the limit lapsed',
      'pt-MO': 'Vales acima do limite caducaram',
    },
    text: {
      'zh-Hant-HK': '你的帳戶於 {day} 達到 {limit} 的累積上限，超出的 {amount} 已失效。',
      'zh-Hans-CN': '您的账户于 {day} 达到 {limit} 的累积上限，超出的 {amount} 已失效。',
      en: 'Your account reached the limit of {limit} on {day}; the {amount} above it lapsed.',
      'pt-MO':
        'A sua conta atingiu o limite de {limit} em {day}; os {amount} acima dele caducaram.',
    },
  },
  /** A reward was earned. */
  reward_earned: {
    facts: ['amount', 'year', 'lapses_on'],
    title: {
      'zh-Hant-HK': '你獲得醫療券獎賞',
      'zh-Hans-CN': '您获得医疗券奖赏',
      en: 'You earned a voucher reward',
      'pt-MO': 'Ganhou uma recompensa em vales',
    },
    text: {
      'zh-Hant-HK':
        '你在 {year} 年用於指定基層醫療服務的醫療券已達標，獲 {amount} 獎賞，可用至 {lapses_on} 前。',
      'zh-Hans-CN':
        '您在 {year} 年用于指定基层医疗服务的医疗券已达标，获 {amount} 奖赏，可用至 {lapses_on} 前。',
      en: 'With your use of vouchers for designated primary care in {year} you earned a reward of {amount}. Use it before {lapses_on}.',
      'pt-MO':
        'Com a utilização de vales em cuidados primários designados em {year}, ganhou uma recompensa de {amount}. Utilize-a antes de {lapses_on}.',
    },
  },
  /** A reward that is left lapses soon. */
  reward_lapsing: {
    facts: ['amount', 'lapses_on'],
    title: {
      'zh-Hant-HK': '醫療券獎賞即將到期',
      'zh-Hans-CN': '医疗券奖赏即将到期',
      en: 'A voucher reward lapses soon',
      'pt-MO': 'Recompensa prestes a caducar',
    },
    text: {
      'zh-Hant-HK': '你尚餘 {amount} 獎賞，須於 {lapses_on} 前使用。',
      'zh-Hans-CN': '您尚余 {amount} 奖赏，须于 {lapses_on} 前使用。',
      en: 'You have {amount} of reward left. Use it before {lapses_on}.',
      'pt-MO': 'Ainda tem {amount} de recompensa. Utilize-a antes de {lapses_on}.',
    },
  },
  /** A reward that was left has lapsed. */
  reward_lapsed: {
    facts: ['amount', 'lapses_on'],
    title: {
      'zh-Hant-HK': '醫療券獎賞已到期',
      'zh-Hans-CN': '医疗券奖赏已到期',
      en: 'A voucher reward has lapsed',
      'pt-MO': 'Recompensa caducada',
    },
    text: {
      'zh-Hant-HK': '餘下的 {amount} 獎賞已於 {lapses_on} 到期。',
      'zh-Hans-CN': '剩余的 {amount} 奖赏已于 {lapses_on} 到期。',
      en: 'The {amount} of reward that was left lapsed on {lapses_on}.',
      'pt-MO': 'Os {amount} de recompensa restantes caducaram em {lapses_on}.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
