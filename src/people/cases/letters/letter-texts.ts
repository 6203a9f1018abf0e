import type { Texts } from '../../../kernel/language.ts';

/** A letter: its heading and its sentences. `{name}` stands for a fact; a sentence whose fact is absent is left out. */
export interface LetterText {
  readonly title: Texts;
  readonly sentences: readonly Texts[];
}

/** The same for every kind of case. */
export const REMINDED: LetterText = {
  title: {
    'zh-Hant-HK': '期限提醒',
    'zh-Hans-CN': '期限提醒',
    en: 'Reminder of a time limit',
    'pt-MO': 'Lembrete de um prazo',
  },
  sentences: [
    {
      'zh-Hant-HK': '個案 {reference} 現況為「{state}」，須在 {due} 或之前處理。',
      'zh-Hans-CN': '个案 {reference} 现况为“{state}”，须在 {due} 或之前处理。',
      en: 'The case {reference} stands as "{state}". Please act by {due}.',
      'pt-MO': 'O processo {reference} está em «{state}». Queira agir até {due}.',
    },
  ],
};

/** The letters that go with events, by kind of case and event. */
export const LETTERS: Readonly<Record<string, LetterText>> = {
  'period_statement.requested': {
    title: {
      'zh-Hant-HK': '已收到期間證明的要求',
      'zh-Hans-CN': '已收到期间证明的要求',
      en: 'A statement of periods has been requested',
      'pt-MO': 'Foi pedida uma declaração de períodos',
    },
    sentences: [
      {
        'zh-Hant-HK':
          '{lead}的機構已於 {day} 要求{other}說明你的居住、就業及參保期（個案 {reference}）。你已同意雙方為此互通資料。',
        'zh-Hans-CN':
          '{lead}的机构已于 {day} 要求{other}说明您的居住、就业及参保期（个案 {reference}）。您已同意双方为此互通资料。',
        en: 'On {day} the fund in {lead} asked {other} for your periods of residence, work and insurance (case {reference}). You agreed that the two sides exchange them for this purpose.',
        'pt-MO':
          'Em {day} o fundo de {lead} pediu a {other} os seus períodos de residência, trabalho e seguro (processo {reference}). Consentiu que os dois lados os troquem para este fim.',
      },
      {
        'zh-Hant-HK': '對方須在 {due} 或之前回覆。',
        'zh-Hans-CN': '对方须在 {due} 或之前回复。',
        en: 'An answer is due by {due}.',
        'pt-MO': 'A resposta é devida até {due}.',
      },
    ],
  },
  'period_statement.stated': {
    title: {
      'zh-Hant-HK': '期間證明',
      'zh-Hans-CN': '期间证明',
      en: 'Statement of periods',
      'pt-MO': 'Declaração de períodos',
    },
    sentences: [
      {
        'zh-Hant-HK':
          '{other}證明，在要求所涉的時間內有以下期間的紀錄（個案 {reference}）。每段期間由首日起計，不含最後一欄的日期。',
        'zh-Hans-CN':
          '{other}证明，在要求所涉的时间内有以下期间的记录（个案 {reference}）。每段期间由首日起计，不含最后一栏的日期。',
        en: '{other} states that the following periods are on record for the time that was asked for (case {reference}). Each runs from its first day until before the day in the last column.',
        'pt-MO':
          '{other} declara que constam os períodos seguintes no tempo pedido (processo {reference}). Cada um decorre desde o primeiro dia até antes do dia da última coluna.',
      },
    ],
  },
  'period_statement.refused': {
    title: {
      'zh-Hant-HK': '不能發出期間證明',
      'zh-Hans-CN': '不能发出期间证明',
      en: 'No statement of periods can be given',
      'pt-MO': 'Não é possível dar a declaração de períodos',
    },
    sentences: [
      {
        'zh-Hant-HK': '{other}未能就個案 {reference} 發出期間證明。原因如下。',
        'zh-Hans-CN': '{other}未能就个案 {reference} 发出期间证明。原因如下。',
        en: '{other} cannot give a statement of periods in the case {reference}, for the reason below.',
        'pt-MO':
          '{other} não pode dar uma declaração de períodos no processo {reference}, pelo motivo abaixo.',
      },
    ],
  },
  'period_statement.decided': {
    title: {
      'zh-Hant-HK': '計算期間的決定',
      'zh-Hans-CN': '计算期间的决定',
      en: 'Decision on your periods',
      'pt-MO': 'Decisão sobre os seus períodos',
    },
    sentences: [
      {
        'zh-Hant-HK':
          '{lead}的機構已於 {day} 就個案 {reference} 作出決定：兩地的期間合併計算，重疊部分只計一次。結果如下。',
        'zh-Hans-CN':
          '{lead}的机构已于 {day} 就个案 {reference} 作出决定：两地的期间合并计算，重叠部分只计一次。结果如下。',
        en: 'On {day} the fund in {lead} decided in the case {reference}. The periods of both sides were added up; what overlaps counts once. The result is below.',
        'pt-MO':
          'Em {day} o fundo de {lead} decidiu no processo {reference}. Os períodos de ambos os lados foram somados; o que se sobrepõe conta uma vez. O resultado consta abaixo.',
      },
    ],
  },
  'residence.requested': {
    title: {
      'zh-Hant-HK': '已收到居住登記的申請',
      'zh-Hans-CN': '已收到居住登记的申请',
      en: 'A registration of residence has been requested',
      'pt-MO': 'Foi pedido um registo de residência',
    },
    sentences: [
      {
        'zh-Hant-HK': '你在{other}居住而由{lead}保障的申請已於 {day} 收到（個案 {reference}）。',
        'zh-Hans-CN': '您在{other}居住而由{lead}保障的申请已于 {day} 收到（个案 {reference}）。',
        en: 'On {day} your request to live in {other} with cover from {lead} was received (case {reference}).',
        'pt-MO':
          'Em {day} foi recebido o seu pedido para residir em {other} com cobertura de {lead} (processo {reference}).',
      },
      {
        'zh-Hant-HK': '須在 {due} 或之前作出決定。',
        'zh-Hans-CN': '须在 {due} 或之前作出决定。',
        en: 'A decision is due by {due}.',
        'pt-MO': 'A decisão é devida até {due}.',
      },
    ],
  },
  'residence.issued': {
    title: {
      'zh-Hant-HK': '跨境居住的保障證明',
      'zh-Hans-CN': '跨境居住的保障证明',
      en: 'Entitlement while living on the other side',
      'pt-MO': 'Direito durante a residência no outro lado',
    },
    sentences: [
      {
        'zh-Hant-HK':
          '{lead}在你居於{other}期間繼續負責你的醫療保障（個案 {reference}）。{other}會為你登記。',
        'zh-Hans-CN':
          '{lead}在您居于{other}期间继续负责您的医疗保障（个案 {reference}）。{other}会为您登记。',
        en: '{lead} stays responsible for your health cover while you live in {other} (case {reference}). {other} will register you.',
        'pt-MO':
          '{lead} continua responsável pela sua cobertura de saúde enquanto residir em {other} (processo {reference}). {other} irá registá-lo.',
      },
    ],
  },
  'residence.refused': {
    title: {
      'zh-Hant-HK': '居住登記的申請不獲接納',
      'zh-Hans-CN': '居住登记的申请不获接纳',
      en: 'The registration of residence is refused',
      'pt-MO': 'O registo de residência foi recusado',
    },
    sentences: [
      {
        'zh-Hant-HK': '就個案 {reference} 的申請未能接納。原因如下。',
        'zh-Hans-CN': '就个案 {reference} 的申请未能接纳。原因如下。',
        en: 'The request in the case {reference} cannot be met, for the reason below.',
        'pt-MO': 'O pedido do processo {reference} não pode ser satisfeito, pelo motivo abaixo.',
      },
    ],
  },
  'residence.registered': {
    title: {
      'zh-Hant-HK': '居住登記確認',
      'zh-Hans-CN': '居住登记确认',
      en: 'Registration of residence confirmed',
      'pt-MO': 'Registo de residência confirmado',
    },
    sentences: [
      {
        'zh-Hant-HK':
          '{other}已為你登記，費用由{lead}負擔（個案 {reference}）。如有更改，例如遷離或就業，請即通知。',
        'zh-Hans-CN':
          '{other}已为您登记，费用由{lead}负担（个案 {reference}）。如有更改，例如迁离或就业，请即通知。',
        en: 'You are registered in {other} at the cost of {lead} (case {reference}). Tell us at once when something changes, such as a move or work.',
        'pt-MO':
          'Está registado em {other} a cargo de {lead} (processo {reference}). Avise de imediato se algo mudar, como uma mudança de residência ou trabalho.',
      },
    ],
  },
  'residence.changed': {
    title: {
      'zh-Hant-HK': '居住登記更改',
      'zh-Hans-CN': '居住登记更改',
      en: 'Registration of residence changed',
      'pt-MO': 'Registo de residência alterado',
    },
    sentences: [
      {
        'zh-Hant-HK': '你的居住登記（個案 {reference}）有以下更改，須由另一方確認。',
        'zh-Hans-CN': '您的居住登记（个案 {reference}）有以下更改，须由另一方确认。',
        en: 'Your registration of residence (case {reference}) changes as follows. The other side has to acknowledge it.',
        'pt-MO':
          'O seu registo de residência (processo {reference}) muda como segue. O outro lado tem de o confirmar.',
      },
    ],
  },
  'residence.cancelled': {
    title: {
      'zh-Hant-HK': '居住登記取消',
      'zh-Hans-CN': '居住登记取消',
      en: 'Registration of residence cancelled',
      'pt-MO': 'Registo de residência cancelado',
    },
    sentences: [
      {
        'zh-Hant-HK': '你的居住登記（個案 {reference}）由下列日期起取消。',
        'zh-Hans-CN': '您的居住登记（个案 {reference}）由下列日期起取消。',
        en: 'Your registration of residence (case {reference}) ends from the day below.',
        'pt-MO':
          'O seu registo de residência (processo {reference}) termina a partir da data abaixo.',
      },
    ],
  },
  'period_statement.reminded': REMINDED,
  'residence.reminded': REMINDED,
  'period_statement.corrected': {
    title: {
      'zh-Hant-HK': '更正後的期間證明',
      'zh-Hans-CN': '更正后的期间证明',
      en: 'Corrected statement of periods',
      'pt-MO': 'Declaração de períodos corrigida',
    },
    sentences: [
      {
        'zh-Hant-HK':
          '{other}證明，在要求所涉的時間內有以下期間的紀錄（個案 {reference}）。每段期間由首日起計，不含最後一欄的日期。',
        'zh-Hans-CN':
          '{other}证明，在要求所涉的时间内有以下期间的记录（个案 {reference}）。每段期间由首日起计，不含最后一栏的日期。',
        en: '{other} states that the following periods are on record for the time that was asked for (case {reference}). Each runs from its first day until before the day in the last column.',
        'pt-MO':
          '{other} declara que constam os períodos seguintes no tempo pedido (processo {reference}). Cada um decorre desde o primeiro dia até antes do dia da última coluna.',
      },
    ],
  },
};
