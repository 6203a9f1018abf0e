import type { FaultKind } from '../fault-kind.ts';
import { POLICY_CHANGE_FAULTS } from './policy/change-faults.ts';

/** Faults of policy: files that cannot be read, and questions that the law does not answer. */
export const POLICY_FAULTS = {
  ...POLICY_CHANGE_FAULTS,
  'policy.not_settled': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '{day} 的參數「{parameter}」尚未確定。',
      'zh-Hans-CN': '{day} 的参数“{parameter}”尚未确定。',
      en: 'The parameter "{parameter}" is not settled for {day}.',
      'pt-MO': 'O parâmetro «{parameter}» não está definido para {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請向主管部門查詢，並將數值連同來源寫入政策檔案。',
      'zh-Hans-CN': '请向主管部门查询，并将数值连同来源写入政策文件。',
      en: 'Ask the authority, and write the value with its source into the policy file.',
      'pt-MO': 'Pergunte à autoridade e escreva o valor, com a fonte, no ficheiro da política.',
    },
  },
  'policy.invalid': {
    status: 500,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '政策檔案有 {count} 個問題。',
      'zh-Hans-CN': '政策文件有 {count} 个问题。',
      en: 'The policy files have {count} problems.',
      'pt-MO': 'Os ficheiros da política têm {count} problemas.',
    },
    remedy: {
      'zh-Hant-HK': '請執行 `sampan policy check`，按所列檔案及行號改正。',
      'zh-Hans-CN': '请运行 `sampan policy check`，按所列文件和行号改正。',
      en: 'Run `sampan policy check` and correct the lines it names.',
      'pt-MO': 'Execute `sampan policy check` e corrija as linhas indicadas.',
    },
  },
  'policy.scheme_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有名為「{scheme}」的計劃。',
      'zh-Hans-CN': '没有名为“{scheme}”的计划。',
      en: 'There is no scheme "{scheme}".',
      'pt-MO': 'Não existe o programa «{scheme}».',
    },
    remedy: {
      'zh-Hant-HK': '現有計劃：{known}。',
      'zh-Hans-CN': '现有计划：{known}。',
      en: 'There are: {known}.',
      'pt-MO': 'Existem: {known}.',
    },
  },
  'policy.day_invalid': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '「{text}」不是有效日期。',
      'zh-Hans-CN': '“{text}”不是有效日期。',
      en: '"{text}" is not a day of the calendar.',
      'pt-MO': '«{text}» não é um dia do calendário.',
    },
    remedy: {
      'zh-Hant-HK': '請以 YYYY-MM-DD 格式輸入，例如 2026-01-31。',
      'zh-Hans-CN': '请按 YYYY-MM-DD 格式输入，例如 2026-01-31。',
      en: 'Write it as YYYY-MM-DD, for example 2026-01-31.',
      'pt-MO': 'Escreva-o como AAAA-MM-DD, por exemplo 2026-01-31.',
    },
  },
  'policy.case_unreadable': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '{file} 第 {line} 行無法讀取：{problem}',
      'zh-Hans-CN': '{file} 第 {line} 行无法读取：{problem}',
      en: '{file}, line {line}, cannot be read: {problem}',
      'pt-MO': '{file}, linha {line}, não pode ser lido: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '請改正該行；可參考 policy/hk/elderly-voucher.cases.yaml 的寫法。',
      'zh-Hans-CN': '请改正该行；可参考 policy/hk/elderly-voucher.cases.yaml 的写法。',
      en: 'Correct the line; policy/hk/elderly-voucher.cases.yaml shows how a case is written.',
      'pt-MO': 'Corrija a linha; policy/hk/elderly-voucher.cases.yaml mostra como se escreve.',
    },
  },
  'policy.case_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '{file} 內沒有名稱包含「{name}」的個案。',
      'zh-Hans-CN': '{file} 中没有名称包含“{name}”的案例。',
      en: 'No case of {file} has "{name}" in its name.',
      'pt-MO': 'Nenhum caso de {file} tem «{name}» no nome.',
    },
    remedy: {
      'zh-Hant-HK': '不指定名稱即可查看所有個案。',
      'zh-Hans-CN': '不指定名称即可查看所有案例。',
      en: 'Leave the name out to see all cases.',
      'pt-MO': 'Omita o nome para ver todos os casos.',
    },
  },
  'policy.file_missing': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到檔案 {file}，或無法讀取。',
      'zh-Hans-CN': '找不到文件 {file}，或无法读取。',
      en: 'The file {file} is not there or cannot be read.',
      'pt-MO': 'O ficheiro {file} não existe ou não pode ser lido.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查檔案路徑及讀取權限。',
      'zh-Hans-CN': '请检查文件路径和读取权限。',
      en: 'Check the path and whether you may read it.',
      'pt-MO': 'Verifique o caminho e se o pode ler.',
    },
  },
} as const satisfies Record<string, FaultKind>;
