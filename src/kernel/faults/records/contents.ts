import type { FaultKind } from '../../fault-kind.ts';

/** Faults of what a FHIR record holds. */
export const RECORD_CONTENT_FAULTS = {
  'record.invalid': {
    status: 422,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '內容不符合 FHIR R4：{problem}',
      'zh-Hans-CN': '内容不符合 FHIR R4：{problem}',
      en: 'This is not valid FHIR R4: {problem}',
      'pt-MO': 'Isto não é FHIR R4 válido: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '請按所指位置更正後重新發送。',
      'zh-Hans-CN': '请按所指位置更正后重新发送。',
      en: 'Correct the place named and send it again.',
      'pt-MO': 'Corrija o ponto indicado e envie de novo.',
    },
  },
  'record.code_unknown': {
    status: 422,
    issue: 'code-invalid',
    title: {
      'zh-Hant-HK': '此處不能使用代碼「{code}」。',
      'zh-Hans-CN': '此处不能使用代码“{code}”。',
      en: 'The code {code} cannot stand here.',
      'pt-MO': 'O código {code} não pode figurar aqui.',
    },
    remedy: {
      'zh-Hant-HK': '請從值集 {values} 中選擇。',
      'zh-Hans-CN': '请从值集 {values} 中选择。',
      en: 'Choose one of the value set {values}.',
      'pt-MO': 'Escolha um do conjunto de valores {values}.',
    },
  },
  'record.narrative': {
    status: 422,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '敘述文字含有不容許的內容：{problem}',
      'zh-Hans-CN': '叙述文字含有不允许的内容：{problem}',
      en: 'The narrative holds what it may not: {problem}',
      'pt-MO': 'A narrativa contém o que não pode: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '只可使用 FHIR 規定的基本格式，不可有程式碼或外部內容。',
      'zh-Hans-CN': '只能使用 FHIR 规定的基本格式，不能有脚本或外部内容。',
      en: 'Use the basic formatting that FHIR allows, without script and without content from elsewhere.',
      'pt-MO': 'Use a formatação básica permitida pelo FHIR, sem scripts nem conteúdo externo.',
    },
  },
  'record.person_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '這類記錄必須指明病人。',
      'zh-Hans-CN': '这类记录必须指明患者。',
      en: 'A record of this kind has to name its patient.',
      'pt-MO': 'Um registo deste tipo tem de indicar o doente.',
    },
    remedy: {
      'zh-Hant-HK': '請以 Patient/識別碼 指明一名病人。',
      'zh-Hans-CN': '请以 Patient/标识 指明一名患者。',
      en: 'Name one patient as Patient/identifier.',
      'pt-MO': 'Indique um doente na forma Patient/identificador.',
    },
  },
  'record.person_ambiguous': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '記錄提及多於一名病人。',
      'zh-Hans-CN': '记录提及多于一名患者。',
      en: 'The record names more than one patient.',
      'pt-MO': 'O registo indica mais do que um doente.',
    },
    remedy: {
      'zh-Hant-HK': '每項記錄只可屬於一人；請分開提交，其他人以文字或識別碼表示。',
      'zh-Hans-CN': '每项记录只能属于一人；请分开提交，其他人用文字或标识表示。',
      en: 'A record belongs to one person: send one for each, and name others by text or identifier.',
      'pt-MO':
        'Um registo pertence a uma só pessoa: envie um por cada e indique as outras por texto ou identificador.',
    },
  },
  'record.person_unknown': {
    status: 422,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有這名病人，或你不可為其書寫記錄。',
      'zh-Hans-CN': '没有这名患者，或您不能为其书写记录。',
      en: 'There is no such patient, or you may not write about them.',
      'pt-MO': 'Não existe tal doente, ou não pode escrever sobre ele.',
    },
    remedy: {
      'zh-Hant-HK': '請先建立病人資料，或取得共用同意。',
      'zh-Hans-CN': '请先建立患者资料，或取得共享同意。',
      en: 'Register the patient first, or obtain a sharing consent.',
      'pt-MO': 'Registe primeiro o doente, ou obtenha um consentimento de partilha.',
    },
  },
  'record.person_changed': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '記錄不可改屬另一人。',
      'zh-Hans-CN': '记录不能改属另一人。',
      en: 'A record cannot be moved to another person.',
      'pt-MO': 'Um registo não pode passar para outra pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請刪除此記錄，並為正確的人另行建立。',
      'zh-Hans-CN': '请删除此记录，并为正确的人另行建立。',
      en: 'Delete it and create one for the right person.',
      'pt-MO': 'Elimine-o e crie outro para a pessoa certa.',
    },
  },
  'record.id_form': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '由你指定的識別碼必須是 UUID。',
      'zh-Hans-CN': '由您指定的标识必须是 UUID。',
      en: 'An identifier that you choose has to be a UUID.',
      'pt-MO': 'Um identificador escolhido por si tem de ser um UUID.',
    },
    remedy: {
      'zh-Hant-HK': '請使用小寫 UUID，或以 POST 讓節點給予識別碼。',
      'zh-Hans-CN': '请使用小写 UUID，或用 POST 让节点给予标识。',
      en: 'Use a UUID in lower case, or let the node give one by POST.',
      'pt-MO': 'Use um UUID em minúsculas, ou deixe o nó atribuí-lo por POST.',
    },
  },
  'record.too_deep': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '內容層次過深。',
      'zh-Hans-CN': '内容层次过深。',
      en: 'The content is nested too deeply.',
      'pt-MO': 'O conteúdo está aninhado em demasia.',
    },
    remedy: {
      'zh-Hant-HK': '請減少層次後重新發送。',
      'zh-Hans-CN': '请减少层次后重新发送。',
      en: 'Send it with fewer levels.',
      'pt-MO': 'Envie-o com menos níveis.',
    },
  },
  'record.unresolved': {
    status: 422,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '參照沒有指向任何資源。',
      'zh-Hans-CN': '引用没有指向任何资源。',
      en: 'The reference leads nowhere.',
      'pt-MO': 'A referência não leva a lado nenhum.',
    },
    remedy: {
      'zh-Hant-HK': '請使用 類別/識別碼，或把所指資源放在同一個 Bundle。',
      'zh-Hans-CN': '请使用 类别/标识，或把所指资源放在同一个 Bundle。',
      en: 'Use Type/identifier, or put what it means into the same bundle.',
      'pt-MO': 'Use Tipo/identificador, ou inclua o recurso no mesmo Bundle.',
    },
  },
  'record.identifier': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '證件號碼不正確。',
      'zh-Hans-CN': '证件号码不正确。',
      en: 'The number of the identity document is not right.',
      'pt-MO': 'O número do documento de identidade não está certo.',
    },
    remedy: {
      'zh-Hant-HK': '正確的寫法例如：{example}',
      'zh-Hans-CN': '正确的写法例如：{example}',
      en: 'A right one looks like {example}.',
      'pt-MO': 'Um número certo tem a forma {example}.',
    },
  },
} as const satisfies Record<string, FaultKind>;
