import type { Texts } from '../../../kernel/language.ts';

/** Sorts of acts by which people filter their trail. */
export const ACT_GROUPS = ['looks', 'changes', 'exports', 'decisions', 'emergency'] as const;

export type ActGroup = (typeof ACT_GROUPS)[number];

/** What somebody did, in plain words, with its group. */
interface Act {
  readonly group: ActGroup;
  readonly text: Texts;
}

/** Every act that the rooms write into the trail, by its interaction. */
const ACTS: ReadonlyMap<string, Act> = new Map(
  Object.entries({
    read: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過一項紀錄',
        'zh-Hans-CN': '查看了一项记录',
        en: 'Looked at one record',
        'pt-MO': 'Consultou um registo',
      },
    },
    vread: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過一項紀錄的舊版本',
        'zh-Hans-CN': '查看了一项记录的旧版本',
        en: 'Looked at an earlier version of a record',
        'pt-MO': 'Consultou uma versão anterior de um registo',
      },
    },
    'history-instance': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過一項紀錄的修改歷史',
        'zh-Hans-CN': '查看了一项记录的修改历史',
        en: 'Looked at the history of a record',
        'pt-MO': 'Consultou o histórico de um registo',
      },
    },
    'search-type': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '搜尋並看過紀錄',
        'zh-Hans-CN': '搜索并查看了记录',
        en: 'Searched and looked at records',
        'pt-MO': 'Pesquisou e consultou registos',
      },
    },
    'search-system': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '搜尋並看過紀錄',
        'zh-Hans-CN': '搜索并查看了记录',
        en: 'Searched and looked at records',
        'pt-MO': 'Pesquisou e consultou registos',
      },
    },
    operation: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過整份紀錄或摘要',
        'zh-Hans-CN': '查看了整份记录或摘要',
        en: 'Looked at the whole record or its summary',
        'pt-MO': 'Consultou o registo completo ou o resumo',
      },
    },
    batch: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '一次處理多項紀錄',
        'zh-Hans-CN': '一次处理多项记录',
        en: 'Worked with several records at once',
        'pt-MO': 'Tratou vários registos de uma vez',
      },
    },
    transaction: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '一次處理多項紀錄',
        'zh-Hans-CN': '一次处理多项记录',
        en: 'Worked with several records at once',
        'pt-MO': 'Tratou vários registos de uma vez',
      },
    },
    create: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '加入一項紀錄',
        'zh-Hans-CN': '添加了一项记录',
        en: 'Added a record',
        'pt-MO': 'Acrescentou um registo',
      },
    },
    update: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '修改一項紀錄',
        'zh-Hans-CN': '修改了一项记录',
        en: 'Changed a record',
        'pt-MO': 'Alterou um registo',
      },
    },
    patch: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '修改一項紀錄',
        'zh-Hans-CN': '修改了一项记录',
        en: 'Changed a record',
        'pt-MO': 'Alterou um registo',
      },
    },
    delete: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '移除一項紀錄',
        'zh-Hans-CN': '移除了一项记录',
        en: 'Removed a record',
        'pt-MO': 'Retirou um registo',
      },
    },
    search: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過影像清單',
        'zh-Hans-CN': '查看了图像清单',
        en: 'Looked at the list of images',
        'pt-MO': 'Consultou a lista de imagens',
      },
    },
    metadata: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過影像的資料',
        'zh-Hans-CN': '查看了图像的信息',
        en: 'Looked at the details of images',
        'pt-MO': 'Consultou os dados das imagens',
      },
    },
    retrieve: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '取得原始影像',
        'zh-Hans-CN': '获取了原始图像',
        en: 'Fetched the original images',
        'pt-MO': 'Obteve as imagens originais',
      },
    },
    frames: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過影像',
        'zh-Hans-CN': '查看了图像',
        en: 'Looked at images',
        'pt-MO': 'Consultou imagens',
      },
    },
    rendered: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過影像',
        'zh-Hans-CN': '查看了图像',
        en: 'Looked at images',
        'pt-MO': 'Consultou imagens',
      },
    },
    thumbnail: {
      group: 'looks',
      text: {
        'zh-Hant-HK': '看過影像的縮圖',
        'zh-Hans-CN': '查看了图像的缩略图',
        en: 'Looked at small pictures of images',
        'pt-MO': 'Consultou miniaturas das imagens',
      },
    },
    export: {
      group: 'exports',
      text: {
        'zh-Hant-HK': '匯出紀錄',
        'zh-Hans-CN': '导出记录',
        en: 'Exported records',
        'pt-MO': 'Exportou registos',
      },
    },
    import: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '匯入紀錄',
        'zh-Hans-CN': '导入记录',
        en: 'Imported records',
        'pt-MO': 'Importou registos',
      },
    },
    erase: {
      group: 'changes',
      text: {
        'zh-Hant-HK': '刪除資料副本',
        'zh-Hans-CN': '删除数据副本',
        en: 'Erased copies of data',
        'pt-MO': 'Apagou cópias de dados',
      },
    },
    'link.applied': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '為醫院製作紀錄二維碼',
        'zh-Hans-CN': '为医院制作记录二维码',
        en: 'Made codes for a hospital',
        'pt-MO': 'Criou códigos para um hospital',
      },
    },
    'link.opened': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '開啟你分享的紀錄',
        'zh-Hans-CN': '打开您分享的记录',
        en: 'Opened the record that you shared',
        'pt-MO': 'Abriu o registo que partilhou',
      },
    },
    'link.packet_opened': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '離線開啟你分享的紀錄',
        'zh-Hans-CN': '离线打开您分享的记录',
        en: 'Opened the record that you shared, without a network',
        'pt-MO': 'Abriu sem rede o registo que partilhou',
      },
    },
    'link.revoked': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '終止分享紀錄',
        'zh-Hans-CN': '终止分享记录',
        en: 'Ended the sharing of the record',
        'pt-MO': 'Terminou a partilha do registo',
      },
    },
    'deposit.authorised': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '授權存放影像',
        'zh-Hans-CN': '授权存放图像',
        en: 'Gave leave to deposit images',
        'pt-MO': 'Autorizou o depósito de imagens',
      },
    },
    'deposit.presented': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '出示存放影像的授權',
        'zh-Hans-CN': '出示存放图像的授权',
        en: 'Presented the leave to deposit images',
        'pt-MO': 'Apresentou a autorização de depósito',
      },
    },
    'deposit.withdrawn': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '撤回存放影像的授權',
        'zh-Hans-CN': '撤回存放图像的授权',
        en: 'Took back the leave to deposit images',
        'pt-MO': 'Retirou a autorização de depósito',
      },
    },
    'deposit.kept': {
      group: 'changes',
      text: {
        'zh-Hant-HK': '存入影像',
        'zh-Hans-CN': '存入图像',
        en: 'Deposited images',
        'pt-MO': 'Depositou imagens',
      },
    },
    'consent.joined': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '加入紀錄互通系統',
        'zh-Hans-CN': '加入记录互通系统',
        en: 'Joined the record system',
        'pt-MO': 'Aderiu ao sistema de registos',
      },
    },
    'consent.left': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '退出紀錄互通系統',
        'zh-Hans-CN': '退出记录互通系统',
        en: 'Left the record system',
        'pt-MO': 'Saiu do sistema de registos',
      },
    },
    'consent.given': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '同意分享紀錄',
        'zh-Hans-CN': '同意分享记录',
        en: 'Agreed to share records',
        'pt-MO': 'Consentiu em partilhar registos',
      },
    },
    'consent.changed': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '更改分享同意',
        'zh-Hans-CN': '更改分享同意',
        en: 'Changed what is shared',
        'pt-MO': 'Alterou a partilha',
      },
    },
    'consent.withdrawn': {
      group: 'decisions',
      text: {
        'zh-Hant-HK': '撤回分享同意',
        'zh-Hans-CN': '撤回分享同意',
        en: 'Withdrew the consent to share',
        'pt-MO': 'Retirou o consentimento de partilha',
      },
    },
    'emergency.asked': {
      group: 'emergency',
      text: {
        'zh-Hant-HK': '申請在緊急情況下開啟紀錄',
        'zh-Hans-CN': '申请在紧急情况下打开记录',
        en: 'Asked to open the record in an emergency',
        'pt-MO': 'Pediu a abertura do registo em emergência',
      },
    },
    'emergency.confirmed': {
      group: 'emergency',
      text: {
        'zh-Hant-HK': '以第二位醫生身分確認緊急情況',
        'zh-Hans-CN': '以第二位医生身份确认紧急情况',
        en: 'Confirmed the emergency as second doctor',
        'pt-MO': 'Confirmou a emergência como segundo médico',
      },
    },
    'emergency.opened': {
      group: 'emergency',
      text: {
        'zh-Hant-HK': '在緊急情況下開啟紀錄',
        'zh-Hans-CN': '在紧急情况下打开记录',
        en: 'Opened the record in an emergency',
        'pt-MO': 'Abriu o registo em emergência',
      },
    },
    'emergency.ended': {
      group: 'emergency',
      text: {
        'zh-Hant-HK': '關閉緊急開啟的紀錄',
        'zh-Hans-CN': '关闭紧急打开的记录',
        en: 'Closed the record again',
        'pt-MO': 'Voltou a fechar o registo',
      },
    },
    'emergency.reviewed': {
      group: 'emergency',
      text: {
        'zh-Hant-HK': '覆核緊急開啟',
        'zh-Hans-CN': '复核紧急打开',
        en: 'Reviewed the emergency opening',
        'pt-MO': 'Reviu a abertura de emergência',
      },
    },
    'look.registration': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '為登記查閱你的個人資料',
        'zh-Hans-CN': '为登记查阅您的个人资料',
        en: 'Looked you up to register you',
        'pt-MO': 'Consultou os seus dados para o registo',
      },
    },
    'look.search': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '在登記冊查閱你的個人資料',
        'zh-Hans-CN': '在登记册查阅您的个人资料',
        en: 'Looked you up in the register',
        'pt-MO': 'Consultou os seus dados no registo de pessoas',
      },
    },
    'look.eligibility': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '查核你的資格和結餘',
        'zh-Hans-CN': '核查您的资格和余额',
        en: 'Checked your eligibility and balance',
        'pt-MO': 'Verificou a sua elegibilidade e saldo',
      },
    },
    'look.claim': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '處理申領時查閱你的資料',
        'zh-Hans-CN': '处理申领时查阅您的资料',
        en: 'Looked you up while working on a claim',
        'pt-MO': 'Consultou os seus dados ao tratar um pedido',
      },
    },
    'look.pairing': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '為配偶帳戶配對查閱你的資料',
        'zh-Hans-CN': '为配偶账户配对查阅您的资料',
        en: 'Looked you up to pair accounts of spouses',
        'pt-MO': 'Consultou os seus dados para associar contas de cônjuges',
      },
    },
    'look.standing': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '查閱你的居住、就業、參保記錄',
        'zh-Hans-CN': '查阅您的居住、就业、参保记录',
        en: 'Looked at your residence, work and insurance',
        'pt-MO': 'Consultou a sua residência, trabalho e seguro',
      },
    },
    'look.deposit': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '為存放影像核對你的身份',
        'zh-Hans-CN': '为存放图像核对您的身份',
        en: 'Checked who you are to deposit images',
        'pt-MO': 'Verificou a sua identidade para depositar imagens',
      },
    },
    'look.coverage': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '查詢你的保障範圍',
        'zh-Hans-CN': '查询您的保障范围',
        en: 'Asked what you are covered for',
        'pt-MO': 'Perguntou pela sua cobertura',
      },
    },
    'look.shared_record': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '開啟你分享的紀錄',
        'zh-Hans-CN': '打开您分享的记录',
        en: 'Opened the record that you shared',
        'pt-MO': 'Abriu o registo que partilhou',
      },
    },
    'look.emergency': {
      group: 'emergency',
      text: {
        'zh-Hant-HK': '在緊急情況下核對你的身份',
        'zh-Hans-CN': '在紧急情况下核对您的身份',
        en: 'Checked who you are in an emergency',
        'pt-MO': 'Verificou a sua identidade em emergência',
      },
    },
    'look.consent': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '為記錄同意查閱你的資料',
        'zh-Hans-CN': '为记录同意查阅您的资料',
        en: 'Looked you up to record a consent',
        'pt-MO': 'Consultou os seus dados para registar um consentimento',
      },
    },
    'look.case': {
      group: 'looks',
      text: {
        'zh-Hant-HK': '處理跨境個案時查閱你的資料',
        'zh-Hans-CN': '处理跨境个案时查阅您的资料',
        en: 'Looked you up while working on a case between two sides',
        'pt-MO': 'Consultou os seus dados ao tratar um processo entre dois lados',
      },
    },
  } as const satisfies Record<string, Act>),
);

const OTHER: Act = {
  group: 'changes',
  text: {
    'zh-Hant-HK': '處理你的資料',
    'zh-Hans-CN': '处理您的资料',
    en: 'Worked with your data',
    'pt-MO': 'Tratou os seus dados',
  },
};

/** What an interaction is in plain words; one that nobody here knows is work with the data. */
export function actOf(interaction: string): Act {
  return ACTS.get(interaction) ?? OTHER;
}

/** The interactions of a group. */
export function interactionsOf(group: ActGroup): readonly string[] {
  return [...ACTS].flatMap(([interaction, act]) => (act.group === group ? [interaction] : []));
}
