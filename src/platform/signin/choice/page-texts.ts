import type { Texts } from '../../../kernel/language.ts';
import type { Role } from '../../../kernel/principal.ts';

/** How each language calls itself, on the switch of languages. */
export const LANGUAGE_NAMES: Texts = {
  'zh-Hant-HK': '繁體中文',
  'zh-Hans-CN': '简体中文',
  en: 'English',
  'pt-MO': 'Português',
};

/** What the pages of the sign-in say. */
export const PAGE_TEXTS = {
  title: {
    'zh-Hant-HK': '登入',
    'zh-Hans-CN': '登录',
    en: 'Sign in',
    'pt-MO': 'Iniciar sessão',
  },
  demonstration: {
    'zh-Hant-HK': '這是示範環境，所有人物均屬虛構。請選擇一位，即可以其身分登入，無需密碼。',
    'zh-Hans-CN': '这是演示环境，所有人物均为虚构。请选择一位，即可以其身份登录，无需密码。',
    en: 'This is a demonstration; all persons are invented. Choose one to sign in as that person. No password is needed.',
    'pt-MO':
      'Isto é uma demonstração; todas as pessoas são inventadas. Escolha uma para iniciar sessão como essa pessoa. Não é precisa palavra-passe.',
  },
  languages: {
    'zh-Hant-HK': '語言',
    'zh-Hans-CN': '语言',
    en: 'Language',
    'pt-MO': 'Língua',
  },
  back: {
    'zh-Hant-HK': '不登入，返回首頁',
    'zh-Hans-CN': '不登录，返回首页',
    en: 'Go to the first page without signing in',
    'pt-MO': 'Ir para a página inicial sem iniciar sessão',
  },
  again: {
    'zh-Hant-HK': '重新登入',
    'zh-Hans-CN': '重新登录',
    en: 'Sign in again',
    'pt-MO': 'Iniciar de novo a sessão',
  },
  request: {
    'zh-Hant-HK': '請求編號',
    'zh-Hans-CN': '请求编号',
    en: 'Request number',
    'pt-MO': 'Número do pedido',
  },
  nobody: {
    'zh-Hant-HK': '此節點沒有示範人物。',
    'zh-Hans-CN': '此节点没有演示人物。',
    en: 'This node has no demonstration persons.',
    'pt-MO': 'Este nó não tem pessoas de demonstração.',
  },
} as const satisfies Record<string, Texts>;

/** What each role is called and what a person in it does, in plain words. */
export const ROLE_TEXTS: Readonly<Record<Role, { readonly name: Texts; readonly does: Texts }>> = {
  patient: {
    name: { 'zh-Hant-HK': '長者', 'zh-Hans-CN': '长者', en: 'Patient', 'pt-MO': 'Utente' },
    does: {
      'zh-Hant-HK': '查看醫療券餘額、使用記錄及每項決定的原因',
      'zh-Hans-CN': '查看医疗券余额、使用记录及每项决定的原因',
      en: 'Sees the voucher balance, its use and the reason for every decision',
      'pt-MO': 'Vê o saldo dos vales, a sua utilização e a razão de cada decisão',
    },
  },
  clerk: {
    name: {
      'zh-Hant-HK': '服務點職員',
      'zh-Hans-CN': '服务点职员',
      en: 'Clerk at a service point',
      'pt-MO': 'Funcionário de um ponto de serviço',
    },
    does: {
      'zh-Hant-HK': '查核資格、代輸入申報並列印單據',
      'zh-Hans-CN': '核查资格、代录入申报并打印单据',
      en: 'Checks eligibility, enters claims and prints slips',
      'pt-MO': 'Verifica a elegibilidade, regista os pedidos e imprime os talões',
    },
  },
  provider: {
    name: {
      'zh-Hant-HK': '已登記醫護人員',
      'zh-Hans-CN': '已登记医护人员',
      en: 'Enrolled provider',
      'pt-MO': 'Prestador inscrito',
    },
    does: {
      'zh-Hant-HK': '確認職員輸入的申報，並可取消申報',
      'zh-Hans-CN': '确认职员录入的申报，并可撤销申报',
      en: 'Confirms what the clerks entered and can take claims back',
      'pt-MO': 'Confirma o que os funcionários registaram e pode anular pedidos',
    },
  },
  officer: {
    name: {
      'zh-Hant-HK': '計劃主任',
      'zh-Hans-CN': '计划主任',
      en: 'Scheme officer',
      'pt-MO': 'Responsável do programa',
    },
    does: {
      'zh-Hant-HK': '核對月結單、批准付款、查看統計及規則',
      'zh-Hans-CN': '核对月结单、批准付款、查看统计及规则',
      en: 'Compares statements, approves payments, sees statistics and rules',
      'pt-MO': 'Compara os extratos, aprova pagamentos, vê estatísticas e regras',
    },
  },
  operator: {
    name: {
      'zh-Hant-HK': '系統操作員',
      'zh-Hans-CN': '系统运维人员',
      en: 'Operator',
      'pt-MO': 'Operador',
    },
    does: {
      'zh-Hant-HK': '監察節點之間的信息往來及系統狀況',
      'zh-Hans-CN': '监察节点之间的信息往来及系统状况',
      en: 'Watches the exchange between the nodes and their health',
      'pt-MO': 'Acompanha a troca entre os nós e o seu estado',
    },
  },
  inspector: {
    name: { 'zh-Hant-HK': '審查員', 'zh-Hans-CN': '稽查员', en: 'Inspector', 'pt-MO': 'Inspetor' },
    does: {
      'zh-Hant-HK': '抽查申報及月結單',
      'zh-Hans-CN': '抽查申报及月结单',
      en: 'Examines claims and statements',
      'pt-MO': 'Examina pedidos e extratos',
    },
  },
  analyst: {
    name: {
      'zh-Hant-HK': '政策分析員',
      'zh-Hans-CN': '政策分析员',
      en: 'Policy analyst',
      'pt-MO': 'Analista de políticas',
    },
    does: {
      'zh-Hant-HK': '查看統計數字及規則的沿革',
      'zh-Hans-CN': '查看统计数字及规则的沿革',
      en: 'Sees the statistics and how the rules changed',
      'pt-MO': 'Vê as estatísticas e a evolução das regras',
    },
  },
};
