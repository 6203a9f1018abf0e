import type { NoticeTexts } from './notice-texts.ts';

/** What people are told about the sharing of their records. */
export const SHARING_NOTICES = {
  sharing_requested: {
    facts: ['institution'],
    title: {
      'zh-Hant-HK': '有機構想查閱你的紀錄',
      'zh-Hans-CN': '有机构想查阅您的记录',
      en: 'An institution asks to see your records',
      'pt-MO': 'Uma instituição pede para ver os seus registos',
    },
    text: {
      'zh-Hant-HK': '{institution}想查閱你的健康紀錄。在你同意之前，它看不到任何內容。',
      'zh-Hans-CN': '{institution}想查阅您的健康记录。在您同意之前，它看不到任何内容。',
      en: '{institution} asks to see your health records. It sees nothing until you agree.',
      'pt-MO':
        '{institution} pede para ver os seus registos de saúde. Não vê nada antes de concordar.',
    },
  },
  sharing_given_for_you: {
    facts: ['institution', 'giver'],
    title: {
      'zh-Hant-HK': '有人代你決定分享紀錄',
      'zh-Hans-CN': '有人代您决定分享记录',
      en: 'Somebody decided for you about sharing',
      'pt-MO': 'Alguém decidiu por si sobre a partilha',
    },
    text: {
      'zh-Hant-HK': '{giver}代你決定是否讓{institution}查閱紀錄。你可隨時在「分享」頁查看及撤回。',
      'zh-Hans-CN': '{giver}代您决定是否让{institution}查阅记录。您可随时在“分享”页查看及撤回。',
      en: '{giver} decided for you whether {institution} may see your records. You can look at it and withdraw it at any time.',
      'pt-MO':
        '{giver} decidiu por si se {institution} pode ver os seus registos. Pode consultar e retirar a qualquer momento.',
    },
  },
  sharing_ended_for_you: {
    facts: ['institution', 'giver'],
    title: {
      'zh-Hant-HK': '有人代你撤回分享',
      'zh-Hans-CN': '有人代您撤回分享',
      en: 'Somebody withdrew a sharing for you',
      'pt-MO': 'Alguém retirou uma partilha por si',
    },
    text: {
      'zh-Hant-HK': '{giver}代你撤回了有關{institution}的決定，即時生效。',
      'zh-Hans-CN': '{giver}代您撤回了有关{institution}的决定，立即生效。',
      en: '{giver} withdrew for you what was decided about {institution}, with effect at once.',
      'pt-MO':
        '{giver} retirou por si o que estava decidido sobre {institution}, com efeito imediato.',
    },
  },
  decider_recorded: {
    facts: ['giver'],
    title: {
      'zh-Hant-HK': '已登記可代你決定的人',
      'zh-Hans-CN': '已登记可代您决定的人',
      en: 'Somebody may now decide for you',
      'pt-MO': 'Alguém pode agora decidir por si',
    },
    text: {
      'zh-Hant-HK': '{giver}已登記為可代你決定分享紀錄的人。如有錯誤，你可隨時終止。',
      'zh-Hans-CN': '{giver}已登记为可代您决定分享记录的人。如有错误，您可随时终止。',
      en: '{giver} was recorded as somebody who may decide for you about sharing records. If that is wrong, you can end it at any time.',
      'pt-MO':
        '{giver} foi registado como podendo decidir por si sobre a partilha de registos. Se estiver errado, pode pôr-lhe fim a qualquer momento.',
    },
  },
  decider_offered: {
    facts: ['giver'],
    title: {
      'zh-Hant-HK': '有人想請你代為決定',
      'zh-Hans-CN': '有人想请您代为决定',
      en: 'Somebody asks you to decide for them',
      'pt-MO': 'Alguém lhe pede que decida em seu nome',
    },
    text: {
      'zh-Hant-HK': '{giver}想請你代為決定是否分享健康紀錄。你接受後才生效，亦可拒絕。',
      'zh-Hans-CN': '{giver}想请您代为决定是否分享健康记录。您接受后才生效，也可拒绝。',
      en: '{giver} asks you to decide about sharing their health records. It counts only once you accept; you may decline.',
      'pt-MO':
        '{giver} pede-lhe que decida sobre a partilha dos seus registos de saúde. Só conta depois de aceitar; pode recusar.',
    },
  },
  decider_ended: {
    facts: ['giver'],
    title: {
      'zh-Hant-HK': '代決權已終止',
      'zh-Hans-CN': '代决权已终止',
      en: 'A right to decide has ended',
      'pt-MO': 'Terminou um direito de decidir',
    },
    text: {
      'zh-Hant-HK': '你與{giver}之間有關分享紀錄的代決權已終止，即時生效。',
      'zh-Hans-CN': '您与{giver}之间有关分享记录的代决权已终止，立即生效。',
      en: 'The right to decide about sharing records between you and {giver} has ended, with effect at once.',
      'pt-MO':
        'O direito de decidir sobre a partilha de registos entre si e {giver} terminou, com efeito imediato.',
    },
  },
} as const satisfies Record<string, NoticeTexts>;
