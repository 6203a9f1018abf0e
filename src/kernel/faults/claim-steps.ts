import type { FaultKind } from '../fault-kind.ts';

/** Faults of what is done with a claim after it was entered, and of files of claims. */
export const CLAIM_STEP_FAULTS = {
  'claim.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到此申報。',
      'zh-Hans-CN': '找不到此申报。',
      en: 'There is no such claim.',
      'pt-MO': 'Não existe tal pedido.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查編號；你只能查看所屬機構或本人的申報。',
      'zh-Hans-CN': '请检查编号；您只能查看所属机构或本人的申报。',
      en: 'Check the number; you see claims of your organisation or your own only.',
      'pt-MO': 'Verifique o número; só vê pedidos da sua instituição ou os seus.',
    },
  },
  'claim.wrong_state': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '申報現時狀態為 {state}，不能進行此操作。',
      'zh-Hans-CN': '申报当前状态为 {state}，不能进行此操作。',
      en: 'The claim is in state {state}, which does not allow this.',
      'pt-MO': 'O pedido está no estado {state}, que não permite isto.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入申報查看最新狀態。',
      'zh-Hans-CN': '请重新加载申报查看最新状态。',
      en: 'Load the claim again to see where it stands.',
      'pt-MO': 'Volte a carregar o pedido para ver em que ponto está.',
    },
  },
  'claim.reversal_late': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '申報只可在裁定後 {days} 日內沖銷。',
      'zh-Hans-CN': '申报只可在裁定后 {days} 日内冲销。',
      en: 'A claim can be reversed within {days} days of its decision only.',
      'pt-MO': 'Um pedido só pode ser estornado nos {days} dias após a decisão.',
    },
    remedy: {
      'zh-Hant-HK': '請聯絡衞生署醫療券事務組處理。',
      'zh-Hans-CN': '请联系卫生署医疗券事务组处理。',
      en: "Ask the Department of Health's voucher office.",
      'pt-MO': 'Contacte o serviço de vales do Departamento de Saúde.',
    },
  },
  'import.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到此匯入。',
      'zh-Hans-CN': '找不到此导入。',
      en: 'There is no such import.',
      'pt-MO': 'Não existe tal importação.',
    },
    remedy: {
      'zh-Hant-HK': '請從匯入列表選擇。',
      'zh-Hans-CN': '请从导入列表选择。',
      en: 'Choose one from the list of imports.',
      'pt-MO': 'Escolha uma da lista de importações.',
    },
  },
  'import.empty': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '檔案沒有內容。',
      'zh-Hans-CN': '文件没有内容。',
      en: 'The file is empty.',
      'pt-MO': 'O ficheiro está vazio.',
    },
    remedy: {
      'zh-Hant-HK': '請上載首行為欄名、其後每行一宗申報的 CSV 檔案。',
      'zh-Hans-CN': '请上传首行为列名、其后每行一宗申报的 CSV 文件。',
      en: 'Send a CSV file whose first line names the columns, with one claim on each line below.',
      'pt-MO':
        'Envie um ficheiro CSV cuja primeira linha nomeie as colunas, com um pedido em cada linha seguinte.',
    },
  },
  'import.header_wrong': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '首行的欄名不正確：缺少 {missing}；不認識 {unknown}。',
      'zh-Hans-CN': '首行的列名不正确：缺少 {missing}；不认识 {unknown}。',
      en: 'The first line does not name the right columns: missing {missing}; unknown {unknown}.',
      'pt-MO':
        'A primeira linha não nomeia as colunas certas: faltam {missing}; desconhecidas {unknown}.',
    },
    remedy: {
      'zh-Hant-HK': '欄名為：{columns}。',
      'zh-Hans-CN': '列名为：{columns}。',
      en: 'The columns are: {columns}.',
      'pt-MO': 'As colunas são: {columns}.',
    },
  },
  'import.row_unreadable': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '此行不能讀取。',
      'zh-Hans-CN': '此行无法读取。',
      en: 'This row cannot be read.',
      'pt-MO': 'Não é possível ler esta linha.',
    },
    remedy: {
      'zh-Hant-HK':
        '請檢查引號、分隔號及欄數（應為 {expected} 欄），並以 UTF-8 儲存，每行不超過 {limit} 個字元。',
      'zh-Hans-CN':
        '请检查引号、分隔符及列数（应为 {expected} 列），并以 UTF-8 保存，每行不超过 {limit} 个字符。',
      en: 'Check quotes, separators and the number of columns ({expected}); save as UTF-8, no line longer than {limit} characters.',
      'pt-MO':
        'Verifique aspas, separadores e o número de colunas ({expected}); guarde em UTF-8, sem linhas com mais de {limit} caracteres.',
    },
  },
  'import.row_repeated': {
    status: 409,
    issue: 'duplicate',
    title: {
      'zh-Hant-HK': '此行與第 {row} 行相同。',
      'zh-Hans-CN': '此行与第 {row} 行相同。',
      en: 'This row repeats row {row}.',
      'pt-MO': 'Esta linha repete a linha {row}.',
    },
    remedy: {
      'zh-Hant-HK': '請刪除重複的一行；另一次就診須有自己的就診編號。',
      'zh-Hans-CN': '请删除重复的一行；另一次就诊须有自己的就诊编号。',
      en: 'Remove it; another visit needs a visit number of its own.',
      'pt-MO': 'Elimine-a; outra consulta precisa de um número próprio.',
    },
  },
  'import.yes_no': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{field}」只可填 yes 或 no。',
      'zh-Hans-CN': '“{field}”只可填 yes 或 no。',
      en: 'The field "{field}" takes yes or no only.',
      'pt-MO': 'O campo «{field}» só aceita yes ou no.',
    },
    remedy: {
      'zh-Hant-HK': '請填 yes 或 no。',
      'zh-Hans-CN': '请填 yes 或 no。',
      en: 'Write yes or no.',
      'pt-MO': 'Escreva yes ou no.',
    },
  },
  'import.under_way': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '同一檔案正在匯入。',
      'zh-Hans-CN': '同一文件正在导入。',
      en: 'The same file is being imported.',
      'pt-MO': 'O mesmo ficheiro está a ser importado.',
    },
    remedy: {
      'zh-Hant-HK': '請在匯入列表查看進度。',
      'zh-Hans-CN': '请在导入列表查看进度。',
      en: 'Watch its progress in the list of imports.',
      'pt-MO': 'Acompanhe o progresso na lista de importações.',
    },
  },
} as const satisfies Record<string, FaultKind>;
